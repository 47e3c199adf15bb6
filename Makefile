# The commands of the project. `make demo` and `make test` do all their own set-up on Debian 12 with Swift.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.PHONY: demo test lint release ci record bench quality clean setup setup-test

# The Python that reads our outputs back with other people's software; made by setup-test.
TOOLS := .build-tools
export DOSSIER_PYTHON := $(CURDIR)/$(TOOLS)/python/bin/python
RELEASE := swift build -c release --product dossier --static-swift-stdlib

## Export the sample articles to out/ and say where to look.
demo: setup
	@$(RELEASE)
	@"$$($(RELEASE) --show-bin-path)/dossier" export Samples/Articles --output out \
		--title "Dossier: the sample articles" --to markdown,csv,xlsx,json
	@echo
	@echo "Look at:"
	@echo "  out/briefing.md        the briefing"
	@echo "  out/events.csv         the event table"
	@echo "  out/workbook.xlsx      the workbook"
	@echo "  out/run.dossier.json   the model they were all written from; 'dossier render' reads it"

## Run the whole test suite.
test: setup-test
	@swift build --build-tests
	@cd Samples/CustomWriter && swift test --scratch-path ../../.build-sample
	@swift test --skip-build

## Check the formatting.
lint:
	@swift format lint --strict --recursive --parallel Package.swift Sources Tests Samples

## Build the command and fail on any warning of ours.
release: setup
	@mkdir -p .build
	@$(RELEASE) 2>&1 | tee .build/release.log
	@if grep -E "^$(CURDIR)/(Sources|Samples)/.*warning:" .build/release.log; then echo "the release build warns"; exit 1; fi

## What continuous integration runs.
ci: lint release test demo

## Rewrite the goldens; a recording run fails by design, so run the tests again afterwards.
record: setup-test
	-RECORD_GOLDENS=1 swift test

## Measure start-up, CPU and peak memory.
bench: release
	@.ci/bench

## Score the extractors, where the evaluation data lies beside the repository.
quality: release
	@.ci/quality

## Install what a build needs; does nothing when it is there.
setup:
	@.ci/setup build

## Install what the tests need too.
setup-test:
	@.ci/setup test

clean:
	rm -rf .build out
