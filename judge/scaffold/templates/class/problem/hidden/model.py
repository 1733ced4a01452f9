"""The right class, straight from the statement. Prefer what is plainly right to what is quick;
only large cases need an answer in reasonable time."""

from __future__ import annotations


class Plain:
    """Looks through all values each time."""

    def __init__(self) -> None:
        self._values: list[int] = []

    def push(self, value: int) -> None:
        self._values.append(value)

    def pop(self) -> int:
        return self._values.pop()  # IndexError if empty

    def smallest(self) -> int:
        if not self._values:
            raise IndexError
        return min(self._values)


class Quick(Plain):
    """Keeps what was the smallest after each push."""

    def __init__(self) -> None:
        super().__init__()
        self._minima: list[int] = []

    def push(self, value: int) -> None:
        super().push(value)
        self._minima.append(min([value, *self._minima[-1:]]))

    def pop(self) -> int:
        value = super().pop()
        self._minima.pop()
        return value

    def smallest(self) -> int:
        return self._minima[-1]
