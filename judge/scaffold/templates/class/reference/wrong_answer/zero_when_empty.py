"""Answers 0 for the smallest value of an empty stack.

Caught by: empty stack
"""


class ENTRY_POINT:
    def __init__(self) -> None:
        self.entries: list[tuple[int, int]] = []

    def push(self, value: int) -> None:
        least = min(value, self.entries[-1][1]) if self.entries else value
        self.entries.append((value, least))

    def pop(self) -> int:
        return self.entries.pop()[0]

    def smallest(self) -> int:
        return self.entries[-1][1] if self.entries else 0
