"""Compares the first value with a smallest that is not there yet."""


class ENTRY_POINT:
    def __init__(self) -> None:
        self.values: list[int] = []
        self.minima: list[int] = []

    def push(self, value: int) -> None:
        self.values.append(value)
        self.minima.append(min(value, self.minima[-1]))

    def pop(self) -> int:
        self.minima.pop()
        return self.values.pop()

    def smallest(self) -> int:
        return self.minima[-1]
