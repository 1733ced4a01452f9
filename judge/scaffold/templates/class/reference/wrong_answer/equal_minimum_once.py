"""Keeps an equal minimum only once, and loses it with the first pop.

A wrong reference has one fault that a person would make, and names the properties made for it;
one of them must refuse it.

Caught by: smallest
"""


class ENTRY_POINT:
    def __init__(self) -> None:
        self.values: list[int] = []
        self.minima: list[int] = []

    def push(self, value: int) -> None:
        self.values.append(value)
        if not self.minima or value < self.minima[-1]:
            self.minima.append(value)

    def pop(self) -> int:
        value = self.values.pop()
        if self.minima and value == self.minima[-1]:
            self.minima.pop()
        return value

    def smallest(self) -> int:
        return self.minima[-1]
