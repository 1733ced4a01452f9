# Everything here works on a machine with python3 >= 3.11, pip, git and make.
# Another interpreter: make PYTHON=python3.13 test. Another place for the environment: VENV=...

PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
PYTEST_ARGS ?= -n 2
BENCHMARKS = import_cost policy_slowdown submit_latency judge_overhead

.PHONY: help demo test lint format verify bench venv clean

help:
	@echo "make demo    judge three submissions of one problem: right, wrong and slow"
	@echo "make test    the whole test suite"
	@echo "make lint    ruff and mypy, as in CI"
	@echo "make format  let ruff rewrite what it can"
	@echo "make verify  every reference solution gets the verdict that its folder names"
	@echo "make bench   the figures that are aimed for, measured here"
	@echo "make clean   remove what the commands above have made"

# Returns at once when the environment is fit; makes or mends it when it is not.
venv:
	@"$(PYTHON)" tools/prepare_venv.py "$(VENV)"

demo: venv
	@"$(BIN)/python" tools/demo.py

test: venv
	@"$(BIN)/python" -m pytest $(PYTEST_ARGS)

lint: venv
	@"$(BIN)/ruff" check
	@"$(BIN)/ruff" format --check
	@"$(BIN)/mypy"

format: venv
	@"$(BIN)/ruff" check --fix
	@"$(BIN)/ruff" format

verify: venv
	@"$(BIN)/judge" verify

bench: venv
	@for name in $(BENCHMARKS); do "$(BIN)/python" -m tests.benchmarks.$$name || exit; done

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find judge sandbox problems reference tests tools -name __pycache__ -type d -prune -exec rm -rf {} +
