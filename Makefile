# Everything here works on a machine with python3 >= 3.11, pip, git and make.
# Another interpreter: make PYTHON=python3.13 test. Another place for the environment: VENV=...

PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
PYTEST_ARGS ?= -n 2 --dist loadgroup
BENCHMARKS = import_cost case_speed policy_slowdown sandbox_figures submit_latency judge_overhead growth_stability trace_grading
FUZZ_SECONDS ?= 60
SEED ?= 1
GROWTH_ARGS ?=

.PHONY: help demo test lint format verify bench growth fuzz venv clean

help:
	@echo "make demo    judge three submissions of one problem: right, wrong and slow"
	@echo "make test    the whole test suite"
	@echo "make lint    ruff and mypy, as in CI"
	@echo "make format  let ruff rewrite what it can"
	@echo "make verify  every reference solution gets a verdict that it should"
	@echo "make bench   the figures that are aimed for, measured here"
	@echo "make growth  how often the growth class is right, here and by other ways; half an hour"
	@echo "make fuzz    look for trouble with atheris, FUZZ_SECONDS (60) for each target"
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
	@"$(BIN)/judge" verify --seed $(SEED)

bench: venv
	@for name in $(BENCHMARKS); do "$(BIN)/python" -m tests.benchmarks.$$name || exit; done

# What the judge is compared with is left out where it cannot be installed.
growth: venv
	@"$(BIN)/python" -m pip install --disable-pip-version-check -q "big-O>=0.11" || true
	@"$(BIN)/python" -m tests.benchmarks.growth_accuracy $(GROWTH_ARGS)

# The rest of the project does without atheris, which has no build for every Python and system.
fuzz: venv
	@"$(BIN)/python" -m pip install --disable-pip-version-check -q atheris || true
	@"$(BIN)/python" -m tests.fuzz $(FUZZ_SECONDS)

clean:
	rm -rf .venv build dist .fuzz .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find judge sandbox problems reference tests tools -name __pycache__ -type d -prune -exec rm -rf {} +
