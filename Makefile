# Everything that this project can be asked to do. `make` alone lists it.
# The first Python of 3.11 or newer, or the one that is named: make PYTHON=/opt/python3.12/bin/python3 setup
PYTHON ?= $(shell for p in python3 python python3.13 python3.12 python3.11; do \
  "$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$p" && break; done)
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
GOLD := ../shared/gold
SUITES := ../shared/suites

.DEFAULT_GOAL := help
.PHONY: help setup run test score suites bench clean torture fuzz vulnerabilities fit unread

help:  ## list the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

setup: $(STAMP)  ## install everything into .venv

# uv where it is there, else pip: the same locked versions either way.
$(STAMP): requirements.lock.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "make setup: Python 3.11 or newer is needed; install it, or name it with PYTHON=…" >&2; exit 1; }
	@if command -v uv >/dev/null 2>&1; then \
	  test -x $(BIN)/python || uv venv -q --python $(PYTHON) $(VENV); \
	  uv pip install -q --python $(BIN)/python -r requirements.lock.txt && uv pip install -q --python $(BIN)/python --no-deps -e .; \
	else \
	  test -x $(BIN)/python || $(PYTHON) -m venv $(VENV); \
	  $(BIN)/python -m pip install -q --disable-pip-version-check --upgrade pip && \
	  $(BIN)/python -m pip install -q --disable-pip-version-check -r requirements.lock.txt && \
	  $(BIN)/python -m pip install -q --disable-pip-version-check --no-deps -e .; \
	fi
	@touch $@

run: $(STAMP)  ## read seeds/news and publish warehouse/jangbu.duckdb
	@$(BIN)/jangbu run

test: $(STAMP)  ## lint, types, import rules and every test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -q -n 2

torture: $(STAMP)  ## kill it, starve it, feed it rubbish: half an hour and more, see tests/PROMISES.md
	$(BIN)/python tests/torture.py $(TORTURE)

# atheris is for this alone, and stands apart; it has no wheels for every Python.
fuzz: $(STAMP)  ## make up texts by the code that they reach: make fuzz SECONDS=600
	@test -d .cache/atheris/atheris || $(PYTHON) -m pip install -q --disable-pip-version-check --target .cache/atheris "atheris>=3,<4" || \
	  { echo "make fuzz: atheris cannot be installed here" >&2; exit 1; }
	@mkdir -p .cache/fuzzed
	@PYTHONPATH=.cache/atheris $(BIN)/python tests/fuzz.py -max_total_time=$(or $(SECONDS),600) -max_len=1500 -timeout=60 \
	  -artifact_prefix=.cache/ .cache/fuzzed seeds/news

# In an environment of its own: what looks after the dependencies is none of them.
vulnerabilities:  ## look up the locked dependencies in the databases of known weaknesses (pip-audit)
	@test -x .cache/pip-audit/bin/pip-audit || { $(PYTHON) -m venv .cache/pip-audit && \
	  .cache/pip-audit/bin/python -m pip install -q --disable-pip-version-check pip-audit; } >/dev/null 2>&1 || true
	@if ! .cache/pip-audit/bin/pip-audit --version >/dev/null 2>&1; then \
	  echo "make vulnerabilities: pip-audit cannot be installed here; nothing was looked up"; \
	else \
	  .cache/pip-audit/bin/pip-audit --disable-pip --no-deps -r requirements.lock.txt >.cache/pip-audit.log 2>&1; status=$$?; cat .cache/pip-audit.log; \
	  unknown=$$(grep -c "could not be audited" .cache/pip-audit.log); \
	  if [ $$unknown -gt 20 ] || ! grep -q "known vulnerabilit" .cache/pip-audit.log; then \
	    echo "make vulnerabilities: the databases cannot be reached from here; nothing was looked up"; \
	  else exit $$status; fi; fi

# scipy is for this alone, and stands apart.
fit: $(STAMP)  ## fit the weights of a choice anew on annotated articles: make fit FIELD=status, FIELD=all ROUNDS=1
	@test -d .cache/fit/scipy || $(PYTHON) -m pip install -q --disable-pip-version-check --target .cache/fit "scipy>=1.14,<2"
	@PYTHONPATH=.cache/fit $(BIN)/python tests/fitting.py $(FIELD) tests/golden tests/golden_amounts tests/golden_dense $(wildcard $(GOLD)) $(and $(ROUNDS),--rounds .cache/fit/rounds) --write
	@$(BIN)/ruff check -q --fix flows/relating; $(BIN)/ruff format -q flows/relating

unread: $(STAMP)  ## how right amounts are that no weight has seen: cross-validated by article, some minutes
	@test -d .cache/fit/scipy || $(PYTHON) -m pip install -q --disable-pip-version-check --target .cache/fit "scipy>=1.14,<2"
	@PYTHONPATH=.cache/fit $(BIN)/python tests/unread.py tests/golden tests/golden_amounts tests/golden_dense $(wildcard $(GOLD)) $(UNREAD)

score: $(STAMP)  ## hold the facts against annotated articles beside the project
	@if [ ! -d $(GOLD) ]; then echo "make score: no annotated articles at $(GOLD)"; else \
	  mkdir -p .cache && rm -f .cache/gold.duckdb && \
	  $(BIN)/jangbu run --direct --warehouse .cache/gold.duckdb $(GOLD) && \
	  $(BIN)/python $(GOLD)/score.py .cache/gold.duckdb $(GOLD); fi

suites: $(STAMP)  ## hold figures and dates against what peers test with, beside the project
	@$(BIN)/python tests/suites.py $(SUITES)

bench: $(STAMP)  ## measure speed and memory on articles made from a seed
	$(BIN)/python tests/bench.py

clean:  ## remove what was installed and built
	rm -rf $(VENV) .cache
