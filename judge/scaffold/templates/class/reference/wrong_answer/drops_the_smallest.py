"""Keeps the values sorted too, and of these drops the smallest with each pop.

A wrong reference has one fault that a person would make, and names the properties made for it;
one of them must refuse it.

Caught by: smallest
"""

from bisect import insort


class ENTRY_POINT:
    def __init__(self) -> None:
        self.values: list[int] = []
        self.ordered: list[int] = []

    def push(self, value: int) -> None:
        self.values.append(value)
        insort(self.ordered, value)

    def pop(self) -> int:
        value = self.values.pop()
        del self.ordered[0]
        return value

    def smallest(self) -> int:
        return self.ordered[0]
