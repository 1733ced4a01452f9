"""The standard library adds."""

from itertools import accumulate


def running_total(numbers, start=0):
    return list(accumulate(numbers, initial=start))[1:]
