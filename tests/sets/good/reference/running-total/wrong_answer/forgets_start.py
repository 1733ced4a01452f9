"""Forgets the number to start from.

Caught by: sums
"""


def running_total(numbers, start=0):
    return [sum(numbers[: i + 1]) for i in range(len(numbers))]
