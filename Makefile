# The files whose types cross the border; easyjson writes the reading and writing of their JSON.
JSON_TYPES := $(shell grep -ls '^//easyjson:types' $$(find core -name '*.go' ! -name '*_easyjson.go' ! -name '*_test.go'))

# easyjson's root package links net/http into the wasm and is imported only to silence "unused": both lines are taken out.
generate: ## write the JSON code of the types marked //easyjson:types
	@for f in $(JSON_TYPES); do \
	  go tool easyjson -all -no_std_marshalers -disallow_unknown_fields $$f && \
	  g=$${f%.go}_easyjson.go && \
	  sed -i -e '/easyjson "github.com\/mailru\/easyjson"/d' -e '/_ easyjson.Marshaler/d' \
	         -e '/json "encoding\/json"/d' -e '/_ \*json.RawMessage/d' $$g && gofmt -w $$g || exit 1; \
	done
.PHONY: generate
