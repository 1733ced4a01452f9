# time: O(log n)
# space: O(log n)
"""Euclid by recursion on two neighbouring Fibonacci numbers up to n: one level a Fibonacci step."""


def divisor(a, b):
    if b == 0:
        return a
    return divisor(b, a % b)


def run(a, b):
    common = divisor(a, b)
    return common, a // common * b


def make(n, rng):
    a, b = 1, 1
    while a + b <= n:
        a, b = a + b, a
    return a, b
