"""Never forgets a minimum that has left.

Caught by: smallest
"""


class ENTRY_POINT:
    def __init__(self) -> None:
        self.values: list[int] = []
        self.least: int | None = None

    def push(self, value: int) -> None:
        self.values.append(value)
        self.least = value if self.least is None else min(self.least, value)

    def pop(self) -> int:
        return self.values.pop()

    def smallest(self) -> int:
        if not self.values or self.least is None:
            raise IndexError
        return self.least
