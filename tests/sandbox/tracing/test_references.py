"""Reference solutions give the same answers recorded as unrecorded, on the examples and on cases
that the hidden tests draw."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from judge.catalogue.examples import load_examples
from judge.catalogue.hidden import load_hidden
from judge.catalogue.load import load_problem
from sandbox.calls import EntryPoint
from sandbox.visits import Tracing, Watched
from tests.sandbox.meter.test_references import PROBLEMS, ROOT, _answer, _drawn, _uncounted
from tests.sandbox.tracing.running import every_spot, load_traced, whole

SAMPLED = 8
"""Drawn cases for each solution; which ones differs from solution to solution."""


def _tracing(source: str, entry: EntryPoint) -> Tracing:
    """The probes of the sheet, with all variables watched."""
    watched = whole(source).watched
    attributes = [f"self.{name}" for name in ("ring", "nodes", "points", "owners", "k", "_ring")]
    functions = watched[0].functions if watched else ()
    more = tuple(Watched(expression=name, functions=functions) for name in attributes)
    return Tracing(spots=every_spot(source, entry), watched=watched[:8] + more)


@pytest.mark.slow
@pytest.mark.parametrize("folder", PROBLEMS, ids=lambda path: path.name)
def test_reference_solutions_answer_as_they_do_unrecorded(folder: Path) -> None:
    reference = ROOT / "reference" / folder.name
    problem = load_problem(folder, reference)
    shown = [example.call for example in load_examples(problem)]
    drawn = [
        run.call
        for test in load_hidden(problem).properties
        for case in _drawn(test)
        for run in test.runs(case)
    ]
    entry = problem.signature.entry_point()
    sources = sorted([*reference.glob("accepted/*.py"), *reference.glob("wrong_answer/*.py")])
    assert len(sources) >= 5
    recorded = 0
    for path in sources:
        source = path.read_text(encoding="utf-8")
        plain = _uncounted(source)[entry.name]
        calls = random.Random(path.name).sample(drawn, min(SAMPLED, len(drawn)))
        module, recorder = load_traced(source, _tracing(source, entry))
        for call in [*shown, *calls]:
            recorder.start()
            traced = _answer(module.__dict__[entry.name], call, entry.codecs)
            recorder.stop()
            assert traced == _answer(plain, call, entry.codecs), (path, call)
            recorded += recorder.visits().count
    assert recorded > 1000
    sys.modules.pop("metered_program", None)
