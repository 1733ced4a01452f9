"""Runs a problem's hidden tests on a solution with hypothesis alone: one process, no walls.

    python -m tests.benchmarks.plain_run SLUG FILE

The yardstick for what the judge adds. Only for reference solutions: nothing protects the machine.
"""

from __future__ import annotations

import random
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, seed, settings

from judge.authoring import CallScript, LargeCase, Property, Run, play
from judge.catalogue.hidden import load_hidden
from judge.catalogue.sets import Catalogue, find_sets
from judge.model.problem import Problem
from sandbox.tree import TreeNode, build_tree

Answer = Callable[[Run], Any]


def main(slug: str, file: str) -> None:
    problem = Catalogue(find_sets([], None)).get(slug)
    hidden = load_hidden(problem)
    answer = answering(problem, Path(file))
    for each in hidden.properties:
        run_property(each, answer)
    for large in hidden.large:
        run_large(large, answer)


def answering(problem: Problem, file: Path) -> Answer:
    """A function that makes one run on the solution in ``file``."""
    namespace: dict[str, Any] = {"TreeNode": TreeNode, "__name__": "solution"}
    exec(compile(file.read_text("utf-8"), str(file), "exec"), namespace)
    entry = namespace[problem.signature.name]
    codecs = [argument.codec for argument in problem.signature.arguments]

    def answer(run: Run) -> Any:
        if isinstance(run.call, CallScript):
            return play(entry, run.call)
        pairs = zip(codecs, run.call.arguments, strict=False)
        return entry(*(decoded(codec, value) for codec, value in pairs))

    return answer


def decoded(codec: str, value: Any) -> Any:
    return build_tree(value) if codec == "TreeNode" else value


def run_property(tested: Property, answer: Answer) -> None:
    @seed(1)
    @settings(
        max_examples=tested.cases,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(tested.given())
    def test(case: Any) -> None:
        check(tested, case, answer)

    test()


def run_large(large: LargeCase, answer: Answer) -> None:
    check(large, large.build(large.n, random.Random(1)), answer)


def check(tested: Property | LargeCase, case: Any, answer: Answer) -> None:
    mismatch = tested.check(case, [answer(run) for run in tested.runs(case)])
    if mismatch is not None:
        raise AssertionError(f"{tested.name}: {mismatch}")


def with_room_to_recurse(work: Callable[[], None]) -> None:
    """Deep recursion is a style that the judge supports, so the yardstick must too."""
    sys.setrecursionlimit(1_000_000)
    threading.stack_size(1 << 29)
    with ThreadPoolExecutor(max_workers=1) as pool:
        pool.submit(work).result()


if __name__ == "__main__":
    with_room_to_recurse(lambda: main(*sys.argv[1:]))
