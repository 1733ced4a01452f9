"""Keeps the values in an attribute of the class, which all stacks share.

Caught by: stacks apart
"""


class ENTRY_POINT:
    entries: list[tuple[int, int]] = []

    def __init__(self) -> None:
        self.entries.clear()

    def push(self, value: int) -> None:
        least = min(value, self.entries[-1][1]) if self.entries else value
        self.entries.append((value, least))

    def pop(self) -> int:
        return self.entries.pop()[0]

    def smallest(self) -> int:
        return self.entries[-1][1]
