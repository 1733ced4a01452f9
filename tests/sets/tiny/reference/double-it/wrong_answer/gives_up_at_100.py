"""Caught by: big"""


def double(n):
    return n * 2 if n < 100 else 0
