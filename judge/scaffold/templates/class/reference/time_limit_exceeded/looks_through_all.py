"""Looks through all values each time: O(n) a call."""


class ENTRY_POINT:
    def __init__(self) -> None:
        self.values: list[int] = []

    def push(self, value: int) -> None:
        self.values.append(value)

    def pop(self) -> int:
        return self.values.pop()

    def smallest(self) -> int:
        if not self.values:
            raise IndexError
        return min(self.values)
