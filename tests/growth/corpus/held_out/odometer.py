# time: O(n)
# space: O(log n)
# trap: an increment may carry through all digits, yet n of them flip 2n bits
"""Counts from 0 to n in a list of bits and sums up the flips: two for each increment on average."""


class Odometer:
    def __init__(self):
        self.bits = []
        self.flips = 0

    def increment(self):
        position = 0
        while position < len(self.bits) and self.bits[position]:
            self.bits[position] = 0
            self.flips += 1
            position += 1
        if position == len(self.bits):
            self.bits.append(0)
        self.bits[position] = 1
        self.flips += 1


def run(n):
    meter = Odometer()
    for _ in range(n):
        meter.increment()
    return meter.flips


def make(n, rng):
    return (n,)
