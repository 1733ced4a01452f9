"""Reference solutions give the same answers counted as uncounted, on the examples and on cases that
the hidden tests draw."""

from __future__ import annotations

import copy
import random
import sys
from collections.abc import Callable
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest

from judge.authoring import Property, play
from judge.catalogue.examples import load_examples
from judge.catalogue.hidden import load_hidden
from judge.catalogue.load import load_problem
from judge.pipeline.search import search
from sandbox import policy
from sandbox.calls import Call, CallScript
from sandbox.tree import TreeNode, build_tree
from tests.sandbox.meter.running import FILENAME, NAME, load_metered

ROOT = Path(__file__).resolve().parents[3]
PROBLEMS = sorted(path.parent for path in (ROOT / "problems").glob("*/problem.toml"))
CASES = 4
"""Drawn of each property."""
EXTRAS = {"TreeNode": TreeNode}

Entry = Callable[..., Any]


def _uncounted(source: str) -> dict[str, Any]:
    module = policy.make_module(name=NAME, write=lambda text: None, extras=EXTRAS)
    exec(policy.compile_submission(source, filename=FILENAME), module.__dict__)
    return module.__dict__


def _answer(entry: Entry, call: Call, codecs: tuple[str, ...]) -> object:
    """The answer, or the exception's name and text."""
    call = copy.deepcopy(call)
    random.seed(1)
    try:
        if isinstance(call, CallScript):
            return repr(play(entry, call))
        return repr(entry(*_built(call.arguments, codecs)))
    except Exception as error:  # noqa: BLE001 - however it fails is the answer
        return type(error).__name__, str(error)


def _built(arguments: tuple[Any, ...], codecs: tuple[str, ...]) -> list[Any]:
    pairs = zip_longest(arguments, codecs[: len(arguments)])
    return [build_tree(value) if codec == "TreeNode" else value for value, codec in pairs]


def _drawn(test: Property) -> list[Any]:
    cases: list[Any] = []

    def note(case: Any) -> bool:
        cases.append(case)
        return False

    search(test.given(), note, cases=CASES, seed="1", shrink=False)
    return cases


@pytest.mark.slow
@pytest.mark.parametrize("folder", PROBLEMS, ids=lambda path: path.name)
def test_reference_solutions_answer_as_they_do_uncounted(folder: Path) -> None:
    reference = ROOT / "reference" / folder.name
    problem = load_problem(folder, reference)
    calls = [example.call for example in load_examples(problem)]
    for test in load_hidden(problem).properties:
        calls.extend(run.call for case in _drawn(test) for run in test.runs(case))
    entry = problem.signature.entry_point()
    name, codecs = entry.name, entry.codecs
    sources = sorted([*reference.glob("accepted/*.py"), *reference.glob("wrong_answer/*.py")])
    assert len(sources) >= 5
    assert len(calls) > CASES
    for path in sources:
        source = path.read_text(encoding="utf-8")
        plain, counted = _uncounted(source)[name], load_metered(source, EXTRAS)[0].__dict__[name]
        for call in calls:
            assert _answer(counted, call, codecs) == _answer(plain, call, codecs), (path, call)
    sys.modules.pop(NAME, None)
