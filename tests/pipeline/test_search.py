"""Searching draws the same cases for the same seed, shrinks, and is never confused."""

from __future__ import annotations

import importlib
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st

from judge.pipeline.drawn import Drawn
from judge.pipeline.search import Abandon, Found, NothingFound, search

LISTS = st.lists(st.integers(0, 1000), max_size=20)


def drawn(seed: str, strategy: st.SearchStrategy[Any] = LISTS, count: int = 50) -> list[Any]:
    cases: list[Any] = []

    def fails(case: Any) -> bool:
        cases.append(case)
        return False

    assert search(strategy, fails, cases=count, seed=seed) == NothingFound(drawn=len(cases))
    return cases


def test_same_seed_draws_the_same_cases() -> None:
    assert drawn("a") == drawn("a")
    assert drawn("a") != drawn("b")


def test_cases_do_not_depend_on_what_is_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = st.integers(0, 10**12)
    before = drawn("a", numbers, 200)
    constants = ", ".join(str(7**14 + each) for each in range(400))
    name = f"module_of_{tmp_path.name}"
    folder = Path(tempfile.mkdtemp(prefix="constants"))  # hypothesis passes over tests' folders
    (folder / f"{name}.py").write_text(f"NUMBERS = ({constants})\n")
    monkeypatch.syspath_prepend(str(folder))
    importlib.import_module(name)
    assert drawn("a", numbers, 200) == before
    del sys.modules[name]
    shutil.rmtree(folder)


@pytest.mark.parametrize("count", [1, 2, 8, 9, 10, 11, 17, 18, 19, 100])
def test_as_many_cases_are_drawn_as_asked_for(count: int) -> None:
    assert len(drawn("a", count=count)) == count


def test_every_case_is_drawn_afresh() -> None:
    scalars = [first for first, _ in drawn("a", st.tuples(st.integers(0, 10**9), LISTS), 100)]
    assert len(set(scalars)) > 90


def test_simplest_case_is_tried_once() -> None:
    assert drawn("a", st.tuples(LISTS, LISTS), 100).count(([], [])) == 1


def test_search_ends_when_there_are_no_more_cases() -> None:
    assert sorted(drawn("a", st.sampled_from("abc"))) == ["a", "b", "c"]


def test_case_that_the_strategy_rejects_is_not_counted() -> None:
    assert len(drawn("a", st.integers(0, 10**6).filter(lambda n: n % 2 == 1), 60)) == 60


def test_failure_is_shrunk() -> None:
    found = search(LISTS, lambda case: sum(case) > 100, cases=200, seed="s")
    assert isinstance(found, Found)
    assert found.case == [101]


def test_without_shrinking_the_first_failure_is_returned() -> None:
    seen: list[Any] = []

    def fails(case: Any) -> bool:
        if sum(case) > 100:
            seen.append(case)
        return bool(sum(case) > 100)

    found = search(LISTS, fails, cases=200, seed="s", shrink=False)
    assert isinstance(found, Found)
    assert found.case == seen[0]
    assert len(seen) == 1


@pytest.mark.parametrize("limit", [30, 100, 400, 10_000])
@pytest.mark.parametrize("shrink", [True, False])
def test_what_was_drawn_before_is_tried_again_with_the_same_result(
    limit: int, shrink: bool
) -> None:
    def asked(known: Drawn) -> tuple[object, list[Any]]:
        seen: list[Any] = []

        def fails(case: Any) -> bool:
            seen.append(case)
            return bool(sum(case) > limit)

        return search(LISTS, fails, cases=100, seed="s", drawn=known, shrink=shrink), seen

    known, new = Drawn(), Drawn()
    search(LISTS, lambda case: sum(case) > 300, cases=100, seed="s", drawn=known)
    first = asked(known)
    assert first == asked(new)
    assert first == asked(known)
    assert [each.case for each in known.cases][: len(new.cases)] == [e.case for e in new.cases]


def test_nothing_is_drawn_that_is_known() -> None:
    known = Drawn()
    made: list[list[int]] = []

    def noted(case: list[int]) -> list[int]:
        made.append(case)
        return case

    search(LISTS.map(noted), lambda case: False, cases=100, seed="s", drawn=known)
    once = len(made)
    search(LISTS.map(noted), lambda case: False, cases=100, seed="s", drawn=known)
    assert len(made) == once >= 100


def test_condition_that_changes_its_mind_is_no_error() -> None:
    calls = 0

    def fails(case: Any) -> bool:
        nonlocal calls
        calls += 1
        return calls % 3 == 0

    assert isinstance(search(LISTS, fails, cases=100, seed="s"), Found)


def test_exception_of_the_condition_comes_through_unchanged() -> None:
    def fails(case: Any) -> bool:
        raise RuntimeError("our own fault")

    with pytest.raises(RuntimeError, match="our own fault"):
        search(LISTS, fails, cases=10, seed="s")


def test_abandoned_search_ends_at_once() -> None:
    calls = 0

    def fails(case: Any) -> bool:
        nonlocal calls
        calls += 1
        raise Abandon

    with pytest.raises(Abandon):
        search(LISTS, fails, cases=100, seed="s")
    assert calls == 1


def test_shrinking_stops_at_its_deadline() -> None:
    after_first = 0
    failed = False

    def fails(case: Any) -> bool:
        nonlocal after_first, failed
        after_first += failed
        failed = failed or sum(case) > 100
        return bool(sum(case) > 100)

    search(LISTS, fails, cases=200, seed="s", shrink_seconds=lambda: 0.0)
    assert after_first == 0
