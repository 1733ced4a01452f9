"""Scripts of calls on a weighted ring, and how their answers are read.

The pipeline has checked the types of the answers before a check sees them: ``get_node`` gave a
``str`` and ``get_nodes`` a ``list[str]``, or they raised; the other methods gave nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from judge.authoring import CallScript, Mismatch, Raised, Run

from .generators import Node

Steps = tuple[tuple[str, tuple[Any, ...]], ...]


def ring(
    nodes: Iterable[Node], vnodes: int | None, *steps: Steps, collect: type = list
) -> CallScript:
    """A new ring on ``nodes`` and then ``steps``.

    The constructor gets the nodes of weight 1, as a ``collect``; the others are added. Nothing is
    passed that may be left out.
    """
    nodes = tuple(nodes)
    plain = collect(name for name, weight in nodes if weight == 1)
    if vnodes is not None:
        arguments: tuple[object, ...] = (plain, vnodes)
    else:
        arguments = (plain,) if plain else ()
    heavy = add(*(node for node in nodes if node[1] != 1))
    return CallScript(
        arguments=arguments, steps=tuple(step for part in (heavy, *steps) for step in part)
    )


def look(keys: Iterable[str]) -> Steps:
    return tuple(("get_node", (key,)) for key in keys)


def rank(keys: Iterable[str], count: int) -> Steps:
    return tuple(("get_nodes", (key, count)) for key in keys)


def add(*nodes: Node) -> Steps:
    """Weight 1 is left out."""
    return tuple(("add_node", node if node[1] != 1 else node[:1]) for node in nodes)


def add_weighed(*nodes: Node) -> Steps:
    """Weight 1 is passed too."""
    return tuple(("add_node", node) for node in nodes)


def remove(*nodes: Node) -> Steps:
    return tuple(("remove_node", (name,)) for name, _ in nodes)


class Reading:
    """The last answers of a script, cut into consecutive parts of the given lengths."""

    def __init__(self, answers: Sequence[Any], *lengths: int, run: int = 0) -> None:
        start = len(answers) - sum(lengths)
        self.run = run
        self.starts: list[int] = []
        self.parts: list[Sequence[Any]] = []
        for length in lengths:
            self.starts.append(start)
            self.parts.append(answers[start : start + length])
            start += length

    def wrong(self, part: int, index: int, expected: object, reason: str) -> Mismatch:
        """That answer ``index`` of ``part`` is wrong."""
        return Mismatch(
            expected=expected,
            got=self.parts[part][index],
            run=self.run,
            step=self.starts[part] + index,
            reason=reason,
        )


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
        yield _due_error(present, method, arguments)


def _due_error(present: set[str], method: str, arguments: tuple[Any, ...]) -> str | None:
    """The exception due, if any; otherwise the change is made to ``present``."""
    if method == "add_node":
        if arguments[0] in present or (arguments[1:] and arguments[1] < 1):
            return "ValueError"
        present.add(arguments[0])
    elif method == "remove_node":
        if arguments[0] not in present:
            return "KeyError"
        present.remove(arguments[0])
    elif method == "get_node" and not present:
        return "LookupError"
    return None
