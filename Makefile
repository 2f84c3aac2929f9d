# Everything a person does with the kit. Needs Python 3.11 or newer, git and make; fetches the rest.

PYTHON ?= $(shell for python in python3.13 python3.12 python3.11 python3 python; do \
	"$$python" -c 'import sys, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 \
	&& echo "$$python" && break; done)

VENV := .venv
WEB := tashbeek_kit/web
PYTHON_READY := $(VENV)/.ready
NODE_READY := $(WEB)/node_modules/.ready
SCHEMA := .tashbeek/schema/kit.json

# Node comes from the same place as every other tool: a package in the virtual environment.
export PATH := $(CURDIR)/$(VENV)/bin:$(PATH)
NPM := npm --prefix $(WEB)
heading = @printf '\n\033[1m── %s\033[0m\n' "$(1)"

.DEFAULT_GOAL := help
.PHONY: help setup serve site print check lint test snapshots bench pictures clean assets browser

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(PYTHON_READY) assets $(SCHEMA) ## Install what the kit needs, in .venv

serve: setup ## Preview the kit; the page reloads when a file changes
	tashbeek serve

site: setup ## Build the website into site/
	tashbeek build

print: setup ## Make the printed packs
	tashbeek print

check: setup ## Say what is wrong in the content
	tashbeek check

lint: setup $(NODE_READY) ## Check our own code without running it
	$(call heading,ruff: rules)
	@ruff check .
	$(call heading,ruff: format)
	@ruff format --check .
	$(call heading,mypy: types)
	@mypy
	$(call heading,import-linter: directions of dependency)
	@lint-imports --no-logo
	$(call heading,tsc and stylelint: scripts and styles)
	@$(NPM) run --silent check

test: lint browser ## Run every check and every test, a browser included
	$(call heading,node: tests of the scripts)
	@$(NPM) run --silent test
	$(call heading,pytest)
	@pytest

snapshots: setup browser ## Keep the pages as they look and sound now, to compare with
	pytest tests/browser/test_snapshots.py --update-snapshots

bench: setup ## Measure the build against the plain engine
	python -m tests.bench

pictures: site browser ## Take the README's pictures of the built site
	@python -m tests.pictures

clean: ## Remove what was built; keep what was installed
	rm -rf site print dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .cache
	rm -rf tashbeek_kit/assets

assets: $(PYTHON_READY)
	@python $(WEB)/build_hook.py

browser: $(PYTHON_READY)
	@python -m tests.browser.install_chromium

$(PYTHON_READY): pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer with venv is needed. On Debian or Ubuntu: apt-get install python3-venv"; exit 2; }
	$(call heading,Python packages)
	@test -x $(VENV)/bin/python || $(PYTHON) -m venv $(VENV)
	@$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

# For editors: what the keys of a file mean, and which there are.
$(SCHEMA): $(wildcard tashbeek_kit/model/*.py tashbeek_kit/model/*/*.py modules/kit.yaml) | $(PYTHON_READY)
	@tashbeek schema

$(NODE_READY): $(WEB)/package.json $(WEB)/package-lock.json | $(PYTHON_READY)
	$(call heading,Packages of the scripts and styles)
	@$(NPM) ci --silent --ignore-scripts
	@touch $@
