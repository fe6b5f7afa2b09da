# `make demo` and `make test` are enough to start: each first installs what is missing, and says so.
SHELL := /bin/bash
.DEFAULT_GOAL := help

PYTHON := .venv/bin/python
# Folder that holds share/qgis, for the Processing plugin; another one where QGIS was compiled by hand.
QGIS_PREFIX ?= /usr
# No screen, no locale and no profile of the user's own: the same result on every machine.
HEADLESS = QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 QGIS_CUSTOM_CONFIG_PATH=$(CURDIR)/build/headless \
	PYTHONPATH=$(CURDIR):$(QGIS_PREFIX)/share/qgis/python/plugins

TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard i18n/*.ts))

.PHONY: help setup demo maps test run lint bench sample i18n zip check-zip clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## install what is missing: QGIS >= 3.40, then Python packages in .venv
	@.ci/setup.sh

demo: setup $(TRANSLATIONS) ## maps and data of the demonstration, in build/demo
	$(HEADLESS) $(PYTHON) .ci/demo.py build/demo

DATA ?= ../shared/data
OUT ?= build/maps
maps: setup $(TRANSLATIONS) ## reference maps from real data: DATA=folder of the tables, OUT=build/maps
	$(HEADLESS) $(PYTHON) .ci/maps.py $(DATA) $(OUT)

test: setup $(TRANSLATIONS) ## all tests; choose some with ARGS="-k rings"
	$(HEADLESS) .ci/test.sh $(ARGS)

run: setup $(TRANSLATIONS) ## QGIS desktop with the plugin and its sample, in a profile of its own
	$(PYTHON) .ci/desktop.py

lint: setup ## style, types of core, QGIS 4 readiness, security
	@.ci/lint.sh

bench: setup $(TRANSLATIONS) ## times and memory against what users do without the plugin; ONLY=rings
	$(HEADLESS) $(PYTHON) tests/benchmarks/bench.py $(if $(ONLY),--only $(ONLY)) $(ARGS)

sample: setup ## build the sample territory of resources/sample again
	$(HEADLESS) $(PYTHON) resources/sample/make_sample.py $(ARGS)

i18n: setup ## bring i18n/cohesion_fr.ts up to date with the sources and compile it
	$(PYTHON) .ci/i18n.py

i18n/%.qm: i18n/%.ts | setup
	$(PYTHON) .ci/i18n.py --release

zip: setup $(TRANSLATIONS) ## the plugin's package, in build/
	$(PYTHON) .ci/build_zip.py $(ARGS)

check-zip: zip ## the package as the QGIS plugin site checks it
	$(PYTHON) .ci/check_zip.py

clean: ## remove all that was built, except .venv
	rm -rf build i18n/*.qm .pytest_cache .mypy_cache .ruff_cache .hypothesis .qgis-settings
	find cohesion_plugin tests resources .ci -name __pycache__ -type d -prune -exec rm -rf {} +
