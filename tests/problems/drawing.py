"""What the hidden tests of a problem draw for one submission."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from judge.authoring import Property
from judge.pipeline.search import Found, search


def first_case(test: Property, wanted: Callable[[Any], bool], cases: int | None = None) -> Any:
    """The first case drawn for a submission that is as wanted, or None."""
    found = search(test.given(), wanted, cases=cases or test.cases, seed="1", shrink=False)
    return found.case if isinstance(found, Found) else None


def reached(test: Property, wanted: Callable[[Any], bool], cases: int | None = None) -> bool:
    """Whether such a case is drawn for a submission."""
    return first_case(test, wanted, cases) is not None
