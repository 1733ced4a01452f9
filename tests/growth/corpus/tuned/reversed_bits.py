# time: O(log n)
# space: O(1)
# trap: halving
"""Is the binary form of n a palindrome? Its bits are turned round one by one, and n has log2 n of them."""


def run(number):
    rest, turned = number, 0
    while rest:
        turned = (turned << 1) | (rest & 1)
        rest >>= 1
    return turned == number


def make(n, rng):
    return (n,)
