# time: O(n^2)
# space: O(n)
# trap: one loop over additions, whose numbers grow to 0.7 n bits
"""Last nine digits of the n-th Fibonacci number, from n exact additions of ever longer integers."""


def run(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a % 10**9


def make(n, rng):
    return (n,)
