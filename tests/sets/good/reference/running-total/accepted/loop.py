"""Adds in a loop."""


def running_total(numbers, start=0):
    sums = []
    for number in numbers:
        start += number
        sums.append(start)
    return sums
