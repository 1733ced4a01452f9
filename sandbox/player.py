"""Plays a script of calls on instances of a submission's class, in the worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sandbox.calls import ANOTHER, BACK_TO, Raised


class Player:
    """The instances of one script and the answers so far. An exception is an answer; only running
    out of memory is not."""

    def __init__(
        self,
        entry: Callable[..., Any],
        arguments: Sequence[Any],
        describe: Callable[[BaseException], Raised],
    ) -> None:
        self._entry = entry
        self._describe = describe
        self._instances: list[Any] = []
        self.answers: list[object] = []
        try:
            self._make(arguments)
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001 - an exception is an answer here
            self.answers.append(describe(error))

    def go_on(self, steps: Sequence[tuple[str, tuple[Any, ...]]]) -> None:
        """Make the next calls; nothing where there is no instance to make them on."""
        if not self._instances:
            return
        answers = self.answers
        for method, operands in steps:
            try:
                if method == ANOTHER:
                    self._make(operands)
                elif method == BACK_TO:
                    self._current = self._instances[operands[0]]
                    answers.append(None)
                else:
                    answers.append(getattr(self._current, method)(*operands))
            except MemoryError:
                raise
            except Exception as error:  # noqa: BLE001 - an exception is an answer here
                answers.append(self._describe(error))

    def _make(self, arguments: Sequence[Any]) -> None:
        self._current = self._entry(*arguments)
        self._instances.append(self._current)
        self.answers.append(None)
