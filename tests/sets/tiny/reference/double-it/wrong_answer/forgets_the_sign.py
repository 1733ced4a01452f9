"""Caught by: small"""


def double(n):
    return abs(n) * 2
