# time: O(log n)
# space: O(log n)
"""Digits of n in balanced ternary: one for each division by three, all of them in the answer."""


def run(n):
    digits = []
    while n:
        n, digit = divmod(n, 3)
        if digit == 2:
            n, digit = n + 1, -1
        digits.append(digit)
    return digits[::-1]


def make(n, rng):
    return (n,)
