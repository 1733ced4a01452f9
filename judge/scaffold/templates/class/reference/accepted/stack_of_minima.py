"""A second stack holds each value that was the smallest when it came."""


class ENTRY_POINT:
    def __init__(self) -> None:
        self.values: list[int] = []
        self.minima: list[int] = []

    def push(self, value: int) -> None:
        self.values.append(value)
        if not self.minima or value <= self.minima[-1]:
            self.minima.append(value)

    def pop(self) -> int:
        value = self.values.pop()
        if value == self.minima[-1]:
            self.minima.pop()
        return value

    def smallest(self) -> int:
        return self.minima[-1]
