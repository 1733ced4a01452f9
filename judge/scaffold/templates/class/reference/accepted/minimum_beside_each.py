"""Keeps beside each value the smallest of it and those below.

The folder of a reference is the verdict that it must get. Replace them all; have at least two
accepted ones in different styles.
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
        return self.entries[-1][1]
