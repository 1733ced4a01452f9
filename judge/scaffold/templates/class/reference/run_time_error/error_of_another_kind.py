"""Lets min complain about an empty stack: that is a ValueError."""


class ENTRY_POINT:
    def __init__(self) -> None:
        self.values: list[int] = []

    def push(self, value: int) -> None:
        self.values.append(value)

    def pop(self) -> int:
        return self.values.pop()

    def smallest(self) -> int:
        return min(self.values)
