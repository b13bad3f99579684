# make run and make test are all that a newcomer needs; make without a target lists the rest.
help: ## this list
	@grep -hE '^[a-z]+:.*##' Makefile | sed -E 's/:[^#]*## /\t/' | expand -t 14

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

setup: ## install what the tests need: three browsers, three web servers, fonts, Java, npm packages
	@site/build/setup.sh

SHOTS ?= site/.cache/screenshots
screenshots: build ## pictures of the page in every width, language and scheme into SHOTS=folder (more: ARGS="--routes=#/")
	@node site/test/screenshots.mjs $(SHOTS) $(ARGS)

bench: setup ## in Chromium: keystroke to readiness, at full speed and slowed; keystroke to marks and the whole letter of twenty pages; the start
	@node site/bench/keystroke.mjs
	@node site/bench/letter.mjs
	@node site/bench/start.mjs

# npm writes this file last; it is as old as the installation.
site/node_modules/.package-lock.json: site/package-lock.json
	@cd site && npm ci --no-audit --no-fund --loglevel=error && touch node_modules/.package-lock.json

.PHONY: build run setup screenshots bench

test: setup lint test-go test-wasm test-site ## everything that a change must pass

# The generated files are kept; generating them again must change nothing.
lint: setup
	@echo '== lint'
	@test -z "$$(gofmt -l core wasm)" || { echo 'gofmt:'; gofmt -l core wasm; exit 1; }
	@go vet ./... && GOOS=js GOARCH=wasm go vet ./...
	@staticcheck=$$(go tool -n staticcheck) && go tool staticcheck ./... && GOOS=js GOARCH=wasm $$staticcheck ./...
	@before=$$(cat $$(find core -name '*_easyjson.go' | sort) | sha256sum); $(MAKE) --no-print-directory generate; \
	  after=$$(cat $$(find core -name '*_easyjson.go' | sort) | sha256sum); \
	  test "$$before" = "$$after" || { echo 'make generate changed the generated files: commit them'; exit 1; }
	@cd site && npx --no-install tsc --noEmit && npx --no-install oxlint --deny-warnings src build test bench

test-go:
	@echo '== Go, natively'
	@go test ./...

# Node's wasm_exec.js bounds the environment, so only what Go needs is passed on.
test-wasm:
	@echo '== Go, under wasm'
	@env -i PATH="$$PATH" HOME="$$HOME" GOOS=js GOARCH=wasm GOFLAGS="$$(go env GOFLAGS)" GOCACHE="$$(go env GOCACHE)" GOMODCACHE="$$(go env GOMODCACHE)" GOPROXY="$$(go env GOPROXY)" \
	  go test -exec "$$(go env GOROOT)/lib/wasm/go_js_wasm_exec" ./...

# One file after the other: three browsers and two cores.
test-site: setup build
	@echo '== the page'
	@java -jar site/node_modules/vnu-jar/build/dist/vnu.jar --errors-only --also-check-svg --filterpattern '.*field-sizing.*' site/dist/index.html site/dist/tanu.html site/dist/favicon.svg
	@cd site && node --test --test-concurrency=1 test/*.test.mjs

FUZZ_TIME ?= 60s
prove: setup build ## the long runs: hostile letters, each fuzz target for a minute, kills, changed bytes and mutated files; prints what it did
	@PROVE=1 go test -run TestHostileRepetition -v ./core/letter | grep -v '^=== RUN'
	@for target in $$(grep -rlE '^func Fuzz' --include='*_test.go' core wasm | sort); do \
	  for name in $$(sed -nE 's/^func (Fuzz[A-Za-z]+)\(.*/\1/p' $$target); do \
	    echo "== $$(dirname $$target) $$name"; \
	    go test -run '^$$' -fuzz "^$$name\$$" -fuzztime $(FUZZ_TIME) -fuzzminimizetime 5x ./$$(dirname $$target) || exit 1; \
	  done; \
	done
	@cd site && PROVE=1 MUTATIONS=60 node --test --test-concurrency=1 test/carried-changes.test.mjs test/drafts.browser.test.mjs test/inspect-mutations.browser.test.mjs

.PHONY: help test lint test-go test-wasm test-site prove
