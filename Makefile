# make run · make test · make lint · make bench · make openapi: nothing else is needed.
PYTHON ?= python3
BIN := .venv/bin
STORE ?= dateline.sqlite

.PHONY: run test lint bench openapi lock clean

# Installed anew whenever the lock or the project's metadata changes; --no-deps because the lock is the whole truth.
.venv/.installed: requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --editable .
	touch $@

# The seeds are loaded into a side file first, so that a start that was killed leaves no half-loaded store behind.
$(STORE): | .venv/.installed
	rm -f $(STORE).part*
	$(BIN)/dateline ingest seeds/ --store $(STORE).part
	mv $(STORE).part $(STORE)

run: .venv/.installed $(STORE)
	$(BIN)/dateline serve --host 127.0.0.1 --port 8000 --store $(STORE)

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
	$(BIN)/pip install --quiet --disable-pip-version-check uv
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --extra dev pyproject.toml --output-file requirements.lock

clean:
	rm -rf .venv build *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .schemathesis
