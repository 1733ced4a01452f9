"""What a problem's ``hidden/*.py`` may import: properties, large cases, sweeps, strict equality.

A property is generated cases plus a check, kept apart so that one engine can generate, run,
batch, replay and shrink them all:

    case    plain data drawn by a hypothesis strategy: an argument tuple, a ``CallScript``, or
            anything that the property's ``runs`` turns into runs
    runs    case -> the calls to make on the submission (they cannot depend on earlier answers)
    check   case and answers -> None, or the ``Mismatch`` that says what is wrong

``answers`` holds one entry per run: the value of a ``FunctionCall``, or for a ``CallScript`` a
list: None for the constructor, then each step's value; ``Raised`` where one raised. Answers are
untrusted but plain: exact built-in types, with ``Unrepresentable`` for anything else. A check must
never mutate its case.

``hidden/properties.py`` defines ``PROPERTIES`` (a tuple of ``Property``) and ``LARGE`` (a tuple of
``LargeCase``); ``hidden/growth.py`` defines ``GROWTH`` (a tuple of ``Sweep``), ``hidden/bounds.py``
``BOUNDS`` (a tuple of ``Bound``). The engine lives in ``judge.pipeline``; this module must not know
it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from judge.model.bound import Bound
from judge.model.case import Mismatch, Run, Workload
from sandbox.calls import (
    ANOTHER,
    BACK_TO,
    CallScript,
    FunctionCall,
    Raised,
    Step,
    Unrepresentable,
    another,
    back_to,
)

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = [
    "ANOTHER",
    "BACK_TO",
    "Bound",
    "CallScript",
    "FunctionCall",
    "LargeCase",
    "Mismatch",
    "Property",
    "Raised",
    "Run",
    "Step",
    "Sweep",
    "Unrepresentable",
    "Workload",
    "agrees",
    "another",
    "back_to",
    "each_call",
    "first_difference",
    "follows_model",
    "holds",
    "large",
    "large_model",
    "one_call",
    "play",
    "same",
    "side_by_side",
]

Answers = Sequence[Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """One hidden test. ``name`` is short and unique in its problem; ``claim`` is the sentence
    that a solver reads when it fails; ``given`` makes the strategy (called once, lazily);
    ``cases`` is how many are drawn for a submission."""

    name: str
    claim: str
    given: Callable[[], SearchStrategy[Any]]
    runs: Callable[[Any], tuple[Run, ...]]
    check: Callable[[Any, Answers], Mismatch | None]
    cases: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LargeCase:
    """One big case under the limits. ``build(n, rng)`` makes a case of size ``n`` (any n >= 1, so
    that growth can be measured with it); ``rng`` is a seeded ``random.Random``. A case whose input
    is given has the size 1.

    ``beyond_required`` marks a case that a solution of the required growth need not finish. To
    run out of time or memory there does not refuse the submission, it only says that it is not
    optimal; a wrong answer and every other stop refuse it as anywhere else. Such cases stand last
    in ``LARGE``, and after the first that ran out the rest of them may be left out.

    ``cpu_seconds`` is the case's own limit, where a right solution of the required growth needs
    more than the problem's limit at this size."""

    name: str
    claim: str
    n: int
    build: Callable[[int, random.Random], Any]
    runs: Callable[[Any], tuple[Run, ...]]
    check: Callable[[Any, Answers], Mismatch | None]
    beyond_required: bool = False
    cpu_seconds: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sweep:
    """Inputs of growing size, to measure how cost grows; the answers are not checked.

    ``build(n, rng)`` makes one for any size from ``least`` to ``most``: a worst case whose cost
    grows smoothly, so drawn in the same manner at every size. ``variable`` is what ``n`` counts:
    that of ``[growth]`` or one of its ``also``, everything else staying as it is. ``claim`` is
    the sentence to read where cost grows too fast. ``one_call`` and ``each_call`` make ``build``
    of what is easier to write."""

    name: str
    claim: str
    build: Callable[[int, random.Random], Workload]
    variable: str = "n"
    least: int = 16
    most: int


def agrees(
    name: str,
    claim: str,
    *,
    given: Callable[[], SearchStrategy[Any]],
    oracle: Callable[..., object],
    cases: int = 150,
) -> Property:
    """A function's answer is exactly ``oracle(*arguments)``; a case is the argument tuple."""
    return Property(
        name=name, claim=claim, given=given, runs=_one_call, check=_against(oracle), cases=cases
    )


def large(
    name: str,
    claim: str,
    *,
    n: int,
    build: Callable[[int, random.Random], tuple[object, ...]],
    oracle: Callable[..., object],
    beyond_required: bool = False,
    cpu_seconds: float | None = None,
) -> LargeCase:
    """A large case of a function, checked against ``oracle(*arguments)``."""
    return LargeCase(
        name=name, claim=claim, n=n, build=build, runs=_one_call, check=_against(oracle),
        beyond_required=beyond_required, cpu_seconds=cpu_seconds,
    )  # fmt: skip


def follows_model(
    name: str,
    claim: str,
    *,
    given: Callable[[], SearchStrategy[CallScript]],
    model: Callable[..., object],
    cases: int = 100,
) -> Property:
    """A class answers every step as ``model`` does; a case is a ``CallScript``."""
    return Property(
        name=name, claim=claim, given=given, runs=_one_script, check=_step_by_step(model),
        cases=cases,
    )  # fmt: skip


def large_model(
    name: str,
    claim: str,
    *,
    n: int,
    build: Callable[[int, random.Random], CallScript],
    model: Callable[..., object],
    beyond_required: bool = False,
    cpu_seconds: float | None = None,
) -> LargeCase:
    """A large script of a class, checked step by step against ``model``."""
    return LargeCase(
        name=name, claim=claim, n=n, build=build, runs=_one_script, check=_step_by_step(model),
        beyond_required=beyond_required, cpu_seconds=cpu_seconds,
    )  # fmt: skip


def holds(
    name: str,
    claim: str,
    *,
    given: Callable[[], SearchStrategy[Any]],
    runs: Callable[[Any], tuple[Run, ...]],
    check: Callable[[Any, Answers], Mismatch | None],
    cases: int = 100,
) -> Property:
    """The general form: an invariant over one or more runs, where no single answer is right."""
    return Property(name=name, claim=claim, given=given, runs=runs, check=check, cases=cases)


def side_by_side(
    name: str,
    claim: str,
    *,
    given: Callable[[], SearchStrategy[tuple[CallScript, CallScript, Sequence[int]]]],
    cases: int = 60,
) -> Property:
    """Two instances of a class, used in turn, answer as each does alone.

    A case is a script for each and whose turn it is at each step: 0 or 1. What is left of the
    scripts when the turns end follows, the first one's first. The second instance is made at its
    first turn. Neither constructor may raise.
    """
    return holds(name, claim, given=given, runs=_in_turn, check=_as_alone, cases=cases)


def one_call(
    build: Callable[[int, random.Random], tuple[object, ...]],
) -> Callable[[int, random.Random], Workload]:
    """The ``build`` of a sweep over a function; ``build`` here makes the argument tuple."""

    def workload(n: int, rng: random.Random) -> Workload:
        return Workload(call=FunctionCall(arguments=build(n, rng)))

    return workload


def each_call(
    build: Callable[[int, random.Random], tuple[CallScript, Sequence[Step]]],
) -> Callable[[int, random.Random], Workload]:
    """The ``build`` of a sweep over a class; ``build`` here makes the script that prepares the
    instance, and the calls after it, which cost what one of them costs on average."""

    def workload(n: int, rng: random.Random) -> Workload:
        before, measured = build(n, rng)
        script = CallScript(arguments=before.arguments, steps=(*before.steps, *measured))
        return Workload(call=script, setup=len(before.steps), operations=len(measured))

    return workload


def play(factory: Callable[..., object], script: CallScript) -> list[Any]:
    """The answers that ``factory`` gives to ``script`` in this process. For models only: never
    for a submission. Exceptions become ``Raised`` with the class's built-in names."""
    try:
        instance = factory(*script.arguments)
    except Exception as error:  # noqa: BLE001 - the model's exception is the expected answer
        return [_raised(error)]
    instances = [instance]
    answers: list[Any] = [None]
    for method, arguments in script.steps:
        try:
            if method == ANOTHER:
                instance = factory(*arguments)
                instances.append(instance)
                answers.append(None)
            elif method == BACK_TO:
                instance = instances[cast(int, arguments[0])]
                answers.append(None)
            else:
                answers.append(getattr(instance, method)(*arguments))
        except Exception as error:  # noqa: BLE001 - the model's exception is the expected answer
            answers.append(_raised(error))
    return answers


def same(expected: object, got: object) -> bool:
    """Equal in value and in exact type, all the way down; nan equals nothing."""
    pairs = [(expected, got)]
    while pairs:
        a, b = pairs.pop()
        if isinstance(a, Raised):
            if not (isinstance(b, Raised) and b.is_a(a.type_names[0])):
                return False
        elif type(a) is not type(b):
            return False
        elif isinstance(a, (list, tuple)) and isinstance(b, (list, tuple)):
            if len(a) != len(b):
                return False
            pairs.extend(zip(a, b, strict=True))
        elif isinstance(a, dict) and isinstance(b, dict):
            if a.keys() != b.keys():
                return False
            kinds = {key: type(key) for key in a}
            if any(kinds[key] is not type(key) for key in b):
                return False
            pairs.extend((a[key], b[key]) for key in a)
        elif isinstance(a, (set, frozenset)) and isinstance(b, (set, frozenset)):
            if {(type(x), x) for x in a} != {(type(x), x) for x in b}:
                return False
        elif a != b:
            return False
    return True


def first_difference(
    expected: Sequence[object], got: Sequence[object], *, run: int = 0
) -> Mismatch | None:
    """Where a script's answers first leave the expected ones, or None."""
    if list(map(type, expected)) == list(map(type, got)) and expected == got:
        simple = (bool, int, str, type(None))
        if all(type(value) in simple for value in expected):
            return None
    for step, wanted in enumerate(expected):
        if step >= len(got):
            break
        if not same(wanted, got[step]):
            return Mismatch(expected=wanted, got=got[step], run=run, step=step)
    if len(expected) != len(got):
        step = min(len(expected), len(got))
        wanted, found = (list(x[step : step + 1]) for x in (expected, got))
        return Mismatch(expected=wanted, got=found, run=run, step=step)
    return None


def _one_call(case: tuple[object, ...]) -> tuple[Run, ...]:
    return (Run(call=FunctionCall(arguments=case)),)


def _one_script(case: CallScript) -> tuple[Run, ...]:
    return (Run(call=case),)


def _against(oracle: Callable[..., object]) -> Callable[[Any, Answers], Mismatch | None]:
    def check(case: tuple[object, ...], answers: Answers) -> Mismatch | None:
        expected = oracle(*case)
        if same(expected, answers[0]):
            return None
        return Mismatch(expected=expected, got=answers[0])

    return check


def _step_by_step(model: Callable[..., object]) -> Callable[[Any, Answers], Mismatch | None]:
    def check(case: CallScript, answers: Answers) -> Mismatch | None:
        return first_difference(play(model, case), answers[0])

    return check


def _in_turn(case: tuple[CallScript, CallScript, Sequence[int]]) -> tuple[Run, ...]:
    """The first script alone, the second alone, and both together."""
    first, second, turns = case
    rest = [0] * len(first.steps) + [1] * (len(second.steps) + 1)
    waiting = (iter(first.steps), iter((another(*second.arguments), *second.steps)))
    steps: list[Step] = []
    now = 0
    for turn in (*turns, *rest):
        step = next(waiting[turn], None)
        if step is not None:
            if turn != now and step[0] != ANOTHER:
                steps.append(back_to(turn))
            steps.append(step)
            now = turn
    together = CallScript(arguments=first.arguments, steps=tuple(steps))
    return Run(call=first), Run(call=second), Run(call=together)


def _as_alone(
    case: tuple[CallScript, CallScript, Sequence[int]], answers: Answers
) -> Mismatch | None:
    alone = (iter(answers[0]), iter(answers[1]))
    now = 0
    together = cast(CallScript, _in_turn(case)[2].call)
    for step, ((method, operands), got) in enumerate(
        zip((("", ()), *together.steps), answers[2], strict=False)
    ):
        if method == BACK_TO:
            now = cast(int, operands[0])
            continue
        now = 1 if method == ANOTHER else now
        expected = next(alone[now], got)
        if not same(expected, got):
            reason = "used in turn with another instance it answers otherwise than alone"
            return Mismatch(expected=expected, got=got, run=2, step=step, reason=reason)
    return None


def _raised(error: Exception) -> Raised:
    names = tuple(
        cls.__name__
        for cls in type(error).__mro__
        if cls is type(error) or (cls.__module__ == "builtins" and cls is not object)
    )
    return Raised(type_names=names, message=str(error))
