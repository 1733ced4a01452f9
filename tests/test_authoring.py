"""What authors build hidden tests from: scripts played by a model, instances side by side."""

from __future__ import annotations

from typing import Any, ClassVar

from hypothesis import strategies as st

from judge.authoring import (
    CallScript,
    Mismatch,
    Raised,
    another,
    back_to,
    first_difference,
    play,
    side_by_side,
)


class Counter:
    shared: ClassVar[dict[str, int]] = {}

    def __init__(self, start: int = 0) -> None:
        if start < 0:
            raise ValueError(start)
        self.total = start
        self.shared.clear()

    def add(self, n: int) -> int:
        self.total += n
        return self.total

    def add_shared(self, n: int) -> int:
        self.shared["n"] = self.shared.get("n", 0) + n
        return self.shared["n"]


TEST = side_by_side("apart", "Counters are apart.", given=lambda: st.nothing())


def judged(method: str, turns: tuple[int, ...], second: tuple[int, ...] = ()) -> Mismatch | None:
    steps = ((method, (1,)), (method, (2,)))
    case = (CallScript(steps=steps), CallScript(arguments=second, steps=steps), turns)
    answers: list[Any] = [play(Counter, run.call) for run in TEST.runs(case)]  # type: ignore[arg-type]
    return TEST.check(case, answers)


def test_instances_are_made_and_asked_in_turn() -> None:
    steps = (("add", (1,)), another(5), ("add", (1,)), back_to(0), ("add", (1,)))
    assert play(Counter, CallScript(steps=steps)) == [None, 1, None, 6, None, 2]


def test_exception_of_a_constructor_is_an_answer() -> None:
    answers = play(Counter, CallScript(steps=(another(-1), ("add", (1,)))))
    assert first_difference([None, Raised(type_names=("ValueError",)), 1], answers) is None


def test_counters_with_their_own_total_are_apart() -> None:
    for turns in ((), (0, 1, 0, 1), (1, 1, 0, 0), (0, 0, 0, 1), (1, 1, 1, 1, 0)):
        assert judged("add", turns) is None


def test_state_that_the_second_instance_wipes_is_noticed() -> None:
    fault = judged("add_shared", (0, 1, 0))
    assert fault is not None
    assert (fault.expected, fault.got, fault.run) == (3, 2, 2)


def test_counters_that_fail_alike_alone_and_together_are_apart() -> None:
    assert judged("add", (0, 1, 0), (-1,)) is None
