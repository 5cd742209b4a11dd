# make run · make test · make lint · make bench · make openapi: nothing else is needed but Python 3.11 or later.
# PYTHON=python3.12 chooses another one; DATELINE_PORT, DATELINE_HOST, DATELINE_STORE and all other settings hold.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation
LOCK := $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header
STORE ?= $(or $(DATELINE_STORE),dateline.sqlite)
FILE := $(patsubst sqlite:///%,%,$(STORE))

# An installation holds the path of its folder, and that of its Python: where one has moved it is made anew.
STALE := $(shell test ! -e .venv || { test "$$(cat .venv/.folder 2>/dev/null)" = "$(CURDIR)" && test -x $(BIN)/python; } || echo stale)

.PHONY: run test lint bench openapi lock clean
.PHONY: stale

# What it takes to run; made anew whenever the lock or the project's metadata changes. --no-deps because the lock is the
# whole truth, the builder of the project itself included.
.venv/.running: requirements.lock pyproject.toml $(STALE)
	@$(PYTHON) -c 'import sys; v = sys.version_info; sys.exit(v < (3, 11) and "Dateline needs Python 3.11 or later, and $(PYTHON) is Python %d.%d: choose another with PYTHON=, as in make run PYTHON=python3.12" % v[:2])'
	$(PYTHON) -m venv --clear .venv
	$(PIP) --require-hashes --requirement requirements.lock
	$(PIP) --no-deps --editable .
	printf '%s\n' "$(CURDIR)" > .venv/.folder
	touch $@

# What it takes to test, check and measure as well.
.venv/.installed: .venv/.running requirements-dev.lock
	$(PIP) --require-hashes --requirement requirements-dev.lock
	touch $@

stale:
	@echo ".venv was made in another folder, or by a Python that is gone: it is made anew"

# The seeds are loaded into a side file first, so that a start that was killed leaves no half-loaded store behind.
run: .venv/.running
	@test -e "$(FILE)" || { rm -f "$(FILE)".part* && $(BIN)/dateline ingest seeds/ --store "$(FILE).part" && mv "$(FILE).part" "$(FILE)"; }
	$(BIN)/dateline serve --store "$(STORE)"

test: .venv/.installed
	$(BIN)/pytest --numprocesses=2 --dist=loadfile

lint: .venv/.installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: .venv/.installed
	$(BIN)/python -m benchmarks $(DATA) $(EVAL)

openapi: .venv/.installed
	$(BIN)/dateline openapi > openapi/openapi.json

lock: .venv/.installed
	$(PIP) uv
	$(LOCK) --extra build pyproject.toml --output-file requirements.lock
	$(LOCK) --extra build --extra dev pyproject.toml --constraint requirements.lock --output-file requirements-dev.lock

clean:
	rm -rf .venv build *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .schemathesis
