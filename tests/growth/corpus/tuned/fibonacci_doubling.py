# time: O(log n)
# space: O(log n)
# trap: recursion by halving: its depth is the space
"""The n-th Fibonacci number modulo 10^9 + 7 by fast doubling: one call for each bit of n."""


def fib_pair(k: int, mod: int) -> tuple[int, int]:
    if k == 0:
        return 0, 1
    a, b = fib_pair(k >> 1, mod)
    even = a * (2 * b - a) % mod
    odd = (a * a + b * b) % mod
    return (odd, (even + odd) % mod) if k & 1 else (even, odd)


def run(n: int) -> int:
    return fib_pair(n, 10**9 + 7)[0]


def make(n, rng):
    return (n,)
