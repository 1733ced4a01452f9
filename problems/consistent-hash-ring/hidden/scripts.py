"""Scripts of calls on a ring, and how their answers are read.

The pipeline has checked the types of the answers before a check sees them: ``get_node`` gave a
``str`` and ``get_nodes`` a ``list[str]``, or they raised; the other methods gave nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from judge.authoring import CallScript, Mismatch, Raised, Run

Steps = tuple[tuple[str, tuple[Any, ...]], ...]


def ring(
    names: Iterable[str], vnodes: int | None, *steps: Steps, collect: type = list
) -> CallScript:
    """A new ring on ``names``, handed over as a ``collect``, and then ``steps``.

    Nothing is passed that may be left out.
    """
    nodes = collect(names)
    if vnodes is not None:
        arguments: tuple[object, ...] = (nodes, vnodes)
    else:
        arguments = (nodes,) if nodes else ()
    return CallScript(arguments=arguments, steps=tuple(step for part in steps for step in part))


def look(keys: Iterable[str]) -> Steps:
    return tuple([("get_node", (key,)) for key in keys])


def rank(keys: Iterable[str], count: int) -> Steps:
    return tuple(("get_nodes", (key, count)) for key in keys)


def add(*names: str) -> Steps:
    return tuple(("add_node", (name,)) for name in names)


def remove(*names: str) -> Steps:
    return tuple(("remove_node", (name,)) for name in names)


def parts(answers: Sequence[Any], *lengths: int) -> list[list[Any]]:
    """The answers after the constructor's, cut into consecutive parts of these lengths."""
    rest = iter(answers[1:])
    return [list(islice(rest, length)) for length in lengths]


def any_raised(answers: Sequence[Sequence[Any]]) -> bool:
    return any(type(answer) is Raised for given in answers for answer in given)


def stopped(runs: Sequence[Run], answers: Sequence[Sequence[Any]]) -> Mismatch | None:
    """The first call that raised though nothing forbids it, or None."""
    for number, (run, given) in enumerate(zip(runs, answers, strict=True)):
        if any(type(answer) is Raised for answer in given):
            for step, (answer, due) in enumerate(zip(given, due_errors(run.call), strict=False)):
                if isinstance(answer, Raised) and due is None:
                    return _raised(run.call, answer, number, step)
    return None


def _raised(script: Any, answer: Raised, run: int, step: int) -> Mismatch:
    call = "the constructor" if step == 0 else script.steps[step - 1][0]
    reason = f"{call} raised {answer.type_names[0]} where nothing is wrong"
    return Mismatch(expected=None, got=answer, run=run, step=step, reason=reason)


def due_errors(script: Any) -> Iterator[str | None]:
    """For the constructor and each step: the exception that the rules ask for, or None."""
    present = set(script.arguments[0]) if script.arguments else set()
    yield None
    for method, arguments in script.steps:
        yield _due_error(present, method, arguments[0])


def _due_error(present: set[str], method: str, argument: str) -> str | None:
    """The exception due, if any; otherwise the change is made to ``present``."""
    if method == "add_node":
        if argument in present:
            return "ValueError"
        present.add(argument)
    elif method == "remove_node":
        if argument not in present:
            return "KeyError"
        present.remove(argument)
    elif method == "get_node" and not present:
        return "LookupError"
    return None
