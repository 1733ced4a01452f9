"""Solutions that know nothing are refused by the properties alone, or the problem is not fit."""

from __future__ import annotations

import shutil
from pathlib import Path

from judge.catalogue.sets import Catalogue, open_set
from judge.verification.junk import judge_junk, junk_faults, junk_of
from judge.verification.pool import Task
from tests.pipeline.problems import TINY, problem


def test_junk_answers_constants_arguments_and_what_examples_answer() -> None:
    sources = {each.name: each.source for each in junk_of(problem("double-it"))}
    assert "return 0" in sources["always 0"]
    assert "return (*arguments" in sources["its argument 1"]
    answers_of_examples = {"always 42", "always -14", "always 0", "always 14"} & sources.keys()
    assert answers_of_examples
    methods = next(iter(junk_of(problem("tally-counter")))).source
    assert "class TallyCounter" in methods or "class Tally" in methods


def test_junk_is_refused() -> None:
    task = Task(problem=problem("double-it"), seed=1, allow_weak=False)
    results = judge_junk(task)
    assert [each for each in results if not each.refused] == []
    assert list(junk_faults(results)) == []


def test_property_that_lets_an_echo_pass_is_a_fault(tmp_path: Path) -> None:
    root = Path(shutil.copytree(TINY, tmp_path / "set"))
    with (root / "problems/double-it/hidden/properties.py").open("a") as file:
        file.write(
            "\nfrom dataclasses import replace\n"
            "PROPERTIES = tuple(\n"
            "    replace(p, given=lambda: draw.small().filter(lambda case: case == (0,)))\n"
            "    for p in PROPERTIES\n"
            ")\n"
        )
    found = Catalogue(sets=(open_set(root),)).get("double-it")
    results = judge_junk(Task(problem=found, seed=1, allow_weak=False))
    assert list(junk_faults(results)) == [
        "the properties let pass what answers always 0",
        "the properties let pass what answers its argument 1",
    ]
