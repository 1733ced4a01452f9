"""Reading reference solutions as text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from judge.catalogue.references import declared_properties, load_references
from judge.model.verdict import Verdict
from tests.catalogue.loading import GOOD, catalogue, copy_of_good


def test_the_folder_is_the_expected_verdict() -> None:
    problem = catalogue(GOOD).get("running-total")
    found = [(each.name, each.expected, each.declared) for each in load_references(problem)]
    assert found == [
        ("accepted/accumulate.py", Verdict.AC, ()),
        ("accepted/loop.py", Verdict.AC, ()),
        ("wrong_answer/forgets_start.py", Verdict.WA, ("sums",)),
        ("time_limit_exceeded/adds_again.py", Verdict.TLE, ()),
    ]


def test_the_submission_carries_the_source() -> None:
    reference = load_references(catalogue(GOOD).get("running-total"))[1]
    assert reference.submission.name == "loop.py"
    assert reference.submission.source == reference.path.read_text("utf-8")


def test_no_reference_folder_means_no_references() -> None:
    problem = replace(catalogue(GOOD).get("running-total"), reference_folder=None)
    assert load_references(problem) == ()


def test_references_are_never_imported(tmp_path: Path) -> None:
    root = copy_of_good(tmp_path)
    for source in ("raise SystemExit", "def ("):
        path = root / "reference" / "running-total" / "compile_error" / "bad.py"
        path.parent.mkdir(exist_ok=True)
        path.write_text(source, "utf-8")
        assert len(load_references(catalogue(root).get("running-total"))) == 5


@pytest.mark.parametrize(
    ("source", "declared"),
    [
        ('"""A fault.\n\nCaught by: a\n"""', ("a",)),
        (
            '"""A fault.\n\n    Caught by: first one, second-one.\n"""\n',
            ("first one", "second-one"),
        ),
        ('# words\n\nr"""A fault.\n\nCaught by: a,\n    b, c"""', ("a", "b", "c")),
        ("'''A fault.\n\nCaught by: a'''\n", ("a",)),
        ('"""A fault."""\n# Caught by: a\n', ()),
        ('x = 1\n"""Caught by: a"""', ()),
        ('"""Caught by:"""', ()),
        ('"""Never closed\n\nCaught by: a\n', ()),
        ("", ()),
    ],
)
def test_the_docstring_declares_who_catches_it(source: str, declared: tuple[str, ...]) -> None:
    assert declared_properties(source) == declared
