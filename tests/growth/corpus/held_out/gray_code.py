# time: O(2^n)
# space: O(2^n)
# trap: a single loop in sight, over a list that doubles
"""Gray code of n bits as integers: each bit mirrors the list that is there."""


def run(bits):
    code = [0]
    for bit in range(bits):
        high = 1 << bit
        code.extend([high | word for word in reversed(code)])
    return code


def make(n, rng):
    return (n,)
