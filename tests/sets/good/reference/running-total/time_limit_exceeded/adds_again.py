"""Adds from the beginning for each entry."""


def running_total(numbers, start=0):
    return [start + sum(numbers[: i + 1]) for i in range(len(numbers))]
