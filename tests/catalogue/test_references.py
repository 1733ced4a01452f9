"""Reading reference solutions as text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from judge.catalogue.references import (
    declared_properties,
    load_references,
    permitted_verdicts,
)
from judge.errors import BadProblemSet
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


@pytest.mark.parametrize(
    ("source", "permitted"),
    [
        ('"""Slow.\n\nPermitted: AC.\n"""', (Verdict.AC,)),
        ('"""Slow.\n\nCaught by: a\nPermitted: MLE, AC\n"""', (Verdict.MLE, Verdict.AC)),
        ('# words\n\nr"""Permitted: MLE,\n    AC\nCaught by: a"""', (Verdict.MLE, Verdict.AC)),
        ('"""Permitted is AC."""\n# Permitted: AC\n', ()),
        ('x = 1\n"""Permitted: AC"""', ()),
        ("", ()),
    ],
)
def test_the_docstring_permits_other_verdicts(source: str, permitted: tuple[Verdict, ...]) -> None:
    assert permitted_verdicts(source, Path("time_limit_exceeded/slow.py")) == permitted


def test_what_is_permitted_ends_where_the_next_list_begins() -> None:
    source = '"""Slow.\n\nPermitted: AC\nCaught by: a,\n    b\n"""'
    assert permitted_verdicts(source, Path("time_limit_exceeded/slow.py")) == (Verdict.AC,)
    assert declared_properties(source) == ("a", "b")


def test_line_of_a_misuse_is_counted_from_the_top_of_the_file() -> None:
    source = '# words\n\n"""Slow.\n\nCaught by: a,\n    b\nPermitted: slow\n"""'
    with pytest.raises(BadProblemSet, match=r"slow\.py:7: .*'slow'"):
        permitted_verdicts(source, Path("time_limit_exceeded/slow.py"))


def test_reference_carries_what_is_permitted(tmp_path: Path) -> None:
    root = copy_of_good(tmp_path)
    slow = root / "reference/running-total/time_limit_exceeded/adds_again.py"
    slow.write_text('"""Permitted: AC"""\n', "utf-8")
    references = load_references(catalogue(root).get("running-total"))
    assert [each.permitted for each in references] == [(), (), (), (Verdict.AC,)]
