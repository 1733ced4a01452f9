# time: O(n)
# space: O(n)
# trap: amortised: an array by hand that doubles
"""Appends n values to a hand-made array that doubles when it is full, which moves fewer than 2n in all."""


class Vector:
    def __init__(self):
        self.size = 0
        self.slots = [None]

    def append(self, value):
        if self.size == len(self.slots):
            bigger = [None] * (2 * self.size)
            for i in range(self.size):
                bigger[i] = self.slots[i]
            self.slots = bigger
        self.slots[self.size] = value
        self.size += 1


def run(n):
    numbers = Vector()
    for i in range(n):
        numbers.append(i % 100)
    return numbers.size, numbers.slots[n - 1]


def make(n, rng):
    return (n,)
