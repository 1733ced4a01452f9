"""Running a piece of source under the policy."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from types import ModuleType

import pytest

from sandbox import policy
from sandbox.policy.violation import forget_violations

Runner = Callable[..., ModuleType]
_NAME = "submission_under_test"


@pytest.fixture
def printed() -> list[str]:
    return []


@pytest.fixture
def run(printed: list[str]) -> Iterator[Runner]:
    """Compile and run a source; the module it filled comes back."""

    def run(source: str, **extras: object) -> ModuleType:
        module = policy.make_module(name=_NAME, write=printed.append, extras=extras)
        exec(policy.compile_submission(source), module.__dict__)
        return module

    yield run
    sys.modules.pop(_NAME, None)
    forget_violations()
