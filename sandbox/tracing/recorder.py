"""Records a run: what the hooks of instrumented code call.

Hooks have names with a space, so that no source can spell them. They read, and hand on what they
are given; they raise nothing and keep nothing of the run alive.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Mapping
from functools import partial
from types import FrameType
from typing import Any

from sandbox.calls import Raised
from sandbox.tracing.reading import UNBOUND, read
from sandbox.tracing.stand_in import sum_of_characters
from sandbox.tracing.writing import Writer, is_mutable
from sandbox.visits import (
    AFTER_VALUE,
    ENDLESS,
    FUNCTION_END,
    KEPT,
    MOST_CONDITIONS,
    RETURNED,
    Decision,
    Passed,
    Spot,
    Tracing,
    Visits,
)

PREFIX = "trace "
_NO_VALUE = object()
_USUAL_DEPTH = 900
"""Of open calls, so that Python's usual limit would have ended the run."""


class Recorder:
    """The visits of one run, between ``start`` and ``stop``. ``hooks`` go into the module's
    ``__dict__`` before it runs. ``on_too_many`` is called with the last visit that is allowed, and
    may end the process."""

    def __init__(self, tracing: Tracing) -> None:
        self._tracing = tracing
        self._hooks: dict[str, object] = {}
        self._writer = Writer()
        self._on = False
        self._base = 0
        self._passed: list[Passed] = []
        self._count = 0
        self._values: list[str | None] = [None] * len(tracing.watched)
        self._tested: deque[Decision] = deque(maxlen=MOST_CONDITIONS)
        self._outcome = ENDLESS
        self._raised: tuple[str, ...] = ()
        self.on_too_many: Callable[[], object] = self.stop

    @property
    def hooks(self) -> Mapping[str, object]:
        return self._hooks

    def name_nodes(self, root: Any) -> None:
        self._writer.name_nodes(root)

    # Hooks: each gives the name under which instrumented code finds it

    def visiting(self, spot: Spot) -> str:
        """Without arguments, or with the value that is about to be returned; for a visit that
        happens once, with whether it is still due."""
        if spot.once:
            return self._hook(self._come_once(spot))
        return self._hook(self._returning(spot) if spot.where == AFTER_VALUE else self._come(spot))

    def testing(self, line: int, text: str) -> str:
        """Hands a condition's outcome on."""
        came_out = {value: Decision(line=line, text=text, value=value) for value in (False, True)}

        def hook(value: bool) -> bool:
            if self._on:
                self._tested.append(came_out[value])
            return value

        return self._hook(hook)

    def standing_in(self) -> str:
        """Takes the arguments of a function that hashes."""
        return self._hook(partial(sum_of_characters, self._tracing.numbers))

    def _hook(self, function: Callable[..., Any]) -> str:
        name = f"{PREFIX}{len(self._hooks)}"
        self._hooks[name] = function
        return name

    def _come(self, spot: Spot) -> Callable[[], None]:
        ended = None if spot.where == FUNCTION_END else _NO_VALUE

        def hook() -> None:
            if self._on:
                self._visit(spot, sys._getframe(1), ended)

        return hook

    def _come_once(self, spot: Spot) -> Callable[[bool], bool]:
        def hook(due: bool) -> bool:
            if due and self._on:
                self._visit(spot, sys._getframe(1), _NO_VALUE)
            return False

        return hook

    def _returning(self, spot: Spot) -> Callable[[Any], Any]:
        def hook(value: Any) -> Any:
            if self._on:
                self._visit(spot, sys._getframe(1), value)
            return value

        return hook

    # Recording

    def start(self) -> None:
        """Begin a run; what was recorded of one before is forgotten."""
        self._passed, self._count = [], 0
        self._values = [None] * len(self._values)
        self._tested.clear()
        self._outcome, self._raised = ENDLESS, ()
        self._on = True

    def stop(self) -> None:
        self._on = False

    def watch(self, call: Callable[[], Any], describe: Callable[[BaseException], Raised]) -> None:
        """Make the call and keep how it ends. ``Raised`` as its answer is an exception too."""
        self._base = _depth(sys._getframe())
        try:
            answer = call()
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001 - an exception is an outcome here
            answer = describe(error)
        self.stop()
        if type(answer) is Raised:
            self._raised = answer.type_names
            self._outcome = f"!{answer.type_names[0]}"
        else:
            self._outcome = self._writer.text(answer)

    def visits(self) -> Visits:
        return Visits(
            passed=tuple(self._passed),
            count=self._count,
            outcome=self._outcome,
            raised=self._raised,
        )

    def _visit(self, spot: Spot, frame: FrameType, returned: Any) -> None:
        self._count += 1
        if len(self._passed) < KEPT:
            shared = self._read(spot, frame, returned)
            self._passed.append(
                Passed(
                    label=spot.label,
                    values=tuple(self._values),
                    shared=shared,
                    tested=tuple(self._tested),
                )
            )
        self._tested.clear()
        if self._count >= self._tracing.most_visits:
            self._on = False
            if _depth(frame) - self._base > _USUAL_DEPTH:
                self._outcome = "!RecursionError"
            self.on_too_many()

    def _read(self, spot: Spot, frame: FrameType, returned: Any) -> tuple[tuple[int, int], ...]:
        """Bring the values up to date; the columns that hold the same mutable object."""
        mutable: list[tuple[int, Any]] = []
        for index, watched in enumerate(self._tracing.watched):
            if spot.function not in watched.functions:
                continue
            if watched.expression == RETURNED:
                if returned is not _NO_VALUE:
                    self._values[index] = self._writer.text(returned)
            else:
                value = read(frame, watched.expression, spot.function)
                self._values[index] = None if value is UNBOUND else self._writer.text(value)
                if is_mutable(value):
                    mutable.append((index, value))
        return tuple(
            (one, other)
            for place, (one, value) in enumerate(mutable)
            for other, same in mutable[place + 1 :]
            if same is value
        )


def _depth(frame: FrameType | None) -> int:
    """How many calls are open."""
    depth = 0
    while frame is not None:
        frame, depth = frame.f_back, depth + 1
    return depth
