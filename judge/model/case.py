"""Examples, own cases, runs and what is wrong with an answer. Pure plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sandbox.calls import Call, Raised


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One use of the submission. Runs with different ``process`` numbers happen in different
    worker processes, each with its own PYTHONHASHSEED; equal numbers may share one."""

    call: Call
    process: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Workload:
    """What is measured at one size. The constructor of a script and its first ``setup`` steps
    prepare and are not billed; the cost of the rest is divided by ``operations``."""

    call: Call
    setup: int = 0
    operations: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Mismatch:
    """Why an answer is wrong. ``step`` is the index into the answers of a script, if it was one:
    0 is the constructor, i the i-th call.

    ``expected`` and ``got`` are values, or ``Raised``; ``reason`` is one sentence for rules that
    are not "equal to the expected value", and is shown in place of a bare comparison.
    """

    expected: object
    got: object
    run: int = 0
    step: int | None = None
    reason: str | None = None


class Unstated:
    """The type of ``UNSTATED``: a step of an own case whose answer is only printed."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "UNSTATED"


UNSTATED = Unstated()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownCase:
    """An example or an own case: one call or script with the expected answer of each step.

    For a ``FunctionCall`` ``expected`` has one entry; for a ``CallScript`` one for the constructor
    (``UNSTATED`` or ``Raised``) and one per step. An entry is a value, ``Raised`` (only its first
    type name counts) or ``UNSTATED``.
    ``text`` is the case as it was written, for showing.
    """

    call: Call
    expected: tuple[object | Raised | Unstated, ...]
    text: str
    name: str = ""
    why: str = ""
    line: int | None = None
    details: Mapping[str, str] = field(default_factory=dict)
