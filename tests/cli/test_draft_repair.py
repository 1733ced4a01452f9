"""Whether the fault of a draft is in the code that was handed in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.cli.desk.drafts import repaired
from judge.model.draft import Draft
from judge.pipeline.helpers import Helpers, calling_helpers
from tests.drafting import RIGHT, draft_named, set_with_drafts, slot_of
from tests.pipeline.problems import problem

INLINED = "def double(n):\n    return n + n\n"
REWORDED = "def plus(a, b):\n    return 0 if a > 99 else a + b\n"


@pytest.fixture(scope="module")
def helpers() -> Iterator[Helpers]:
    with calling_helpers(problem("double-it")) as found:
        yield found


@pytest.fixture
def flawed(tmp_path: Path) -> Draft:
    return draft_named(slot_of(set_with_drafts(tmp_path)), "to a hundred")


def test_code_that_passes_without_the_draft_is_repaired(flawed: Draft, helpers: Helpers) -> None:
    assert repaired(flawed, INLINED, True, helpers)


def test_a_draft_that_stands_in_the_code_is_not(flawed: Draft, helpers: Helpers) -> None:
    assert not repaired(flawed, INLINED + flawed.text, True, helpers)


def test_code_that_does_not_pass_is_asked_for_its_own_helper(
    flawed: Draft, helpers: Helpers
) -> None:
    assert repaired(flawed, RIGHT, False, helpers)
    assert not repaired(flawed, REWORDED, False, helpers)


def test_without_a_helper_to_ask_nothing_is_claimed(flawed: Draft, helpers: Helpers) -> None:
    assert not repaired(flawed, INLINED, False, helpers)
    assert not repaired(flawed, "class A:\n    " + RIGHT.replace("\n", "\n    "), False, helpers)
    assert not repaired(flawed, "", False, helpers)
