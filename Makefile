# The files whose types cross the border; easyjson writes the reading and writing of their JSON. A file marked "read" or "write" needs one of the two only.
JSON_TYPES := $(shell grep -ls '^//easyjson:types' $(sort $(wildcard core/*/*.go)) $(sort $(wildcard core/*.go)))

generate: ## write the JSON code of the types marked //easyjson:types
	@for f in $(JSON_TYPES); do \
	  go tool easyjson -all -no_std_marshalers -disallow_unknown_fields $$f || exit 1; \
	  g=$${f%.go}_easyjson.go; unused=; \
	  if grep -q '^//easyjson:types write' $$f; then unused='^func (easyjson[0-9A-Za-z]+Decode|.*UnmarshalEasyJSON)'; fi; \
	  if grep -q '^//easyjson:types read' $$f; then unused='^func (easyjson[0-9A-Za-z]+Encode|.* MarshalEasyJSON)'; fi; \
	  awk -v unused="$$unused" -f core/trim.awk $$g > $$g.tmp && mv $$g.tmp $$g && gofmt -w $$g || exit 1; \
	done
.PHONY: generate

build: site/node_modules/.package-lock.json ## leave the deployable folder in site/dist
	@node site/build/build.mjs

run: build ## build, then serve site/dist on this machine and print the address
	@node site/build/serve.mjs

setup: ## install what the tests need: three browsers, fonts, Java, npm packages
	@site/build/setup.sh

SHOTS ?= site/.cache/screenshots
screenshots: build ## pictures of the page in every width, language and scheme into SHOTS=folder (more: ARGS="--routes=#/")
	@node site/test/screenshots.mjs $(SHOTS) $(ARGS)

# npm writes this file last; it is as old as the installation.
site/node_modules/.package-lock.json: site/package-lock.json
	@cd site && npm ci --no-audit --no-fund --loglevel=error && touch node_modules/.package-lock.json

.PHONY: build run setup screenshots
