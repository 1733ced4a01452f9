"""Scripts of calls on a ring, and how their answers are read.

The pipeline has checked the types of the answers before a check sees them: ``get_node`` gave a
``str`` and ``get_nodes`` a ``list[str]``, or they raised; the other methods gave nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from judge.authoring import CallScript, Mismatch, Raised, Run

from .generators import World

Steps = tuple[tuple[str, tuple[Any, ...]], ...]
Present = dict[str, int]
"""The nodes on a ring and their weights."""


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


def weighted(present: Mapping[str, int], vnodes: int | None, *steps: Steps) -> CallScript:
    """A new ring on the nodes of weight 1, to which the heavier ones are added before ``steps``."""
    light = (name for name, weight in present.items() if weight == 1)
    return ring(light, vnodes, heavier(present), *steps)


def heavier(present: Mapping[str, int]) -> Steps:
    """The calls that ``weighted`` begins with."""
    return tuple(
        step for name, weight in present.items() if weight > 1 for step in add(name, weight)
    )


def nodes_of(world: World, names: Sequence[str] | None = None) -> Present:
    """``names``, or all nodes, with the weights that they have at first."""
    return {name: world.weight(name) for name in (world.names if names is None else names)}


def look(keys: Iterable[str]) -> Steps:
    return tuple([("get_node", (key,)) for key in keys])


def rank(keys: Iterable[str], count: int) -> Steps:
    return tuple(("get_nodes", (key, count)) for key in keys)


def add(name: str, weight: int | None = None) -> Steps:
    """``weight`` None leaves it out."""
    return (("add_node", (name,) if weight is None else (name, weight)),)


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
            due = (error for error, _ in states(run.call))
            for step, (answer, error) in enumerate(zip(given, due, strict=False)):
                if isinstance(answer, Raised) and error is None:
                    return _raised(run.call, answer, number, step)
    return None


def _raised(script: Any, answer: Raised, run: int, step: int) -> Mismatch:
    call = "the constructor" if step == 0 else script.steps[step - 1][0]
    reason = f"{call} raised {answer.type_names[0]} where nothing is wrong"
    return Mismatch(expected=None, got=answer, run=run, step=step, reason=reason)


def moved(
    keys: Sequence[str],
    once: Sequence[str],
    later: Sequence[str],
    *,
    run: int,
    offset: int,
    when: str,
) -> Mismatch | None:
    """The first of the keys that is on another node ``later``, in answers of ``run`` that begin at
    step ``offset``; ``when`` says what the nodes did there."""
    for index, (one, other) in enumerate(zip(once, later, strict=True)):
        if one != other:
            reason = (
                f"the key {keys[index]!r} is on {one!r}, but on {other!r} when the nodes {when}"
            )
            return Mismatch(expected=one, got=other, run=run, step=offset + index, reason=reason)
    return None


def states(script: Any) -> Iterator[tuple[str | None, Present]]:
    """For the constructor and each step: the exception that the rules ask for, or None; and the
    nodes that are on the ring then (one dict, which goes on changing)."""
    present = dict.fromkeys(script.arguments[0], 1) if script.arguments else {}
    yield None, present
    for method, arguments in script.steps:
        yield _due_error(present, method, *arguments), present


def _due_error(present: Present, method: str, argument: str, number: int = 1) -> str | None:
    """The exception due, if any; otherwise the change is made to ``present``."""
    if method == "add_node":
        if argument in present or number < 1:
            return "ValueError"
        present[argument] = number
    elif method == "remove_node":
        if argument not in present:
            return "KeyError"
        del present[argument]
    elif method == "get_node" and not present:
        return "LookupError"
    return None
