# time: O(n)
# space: O(n)
# trap: partitions of random sizes; the sum is linear, with jumps from size to size
"""Median of n shuffled numbers by quickselect, pivot the median of three: expected linear."""


def run(numbers):
    rank = len(numbers) // 2
    while True:
        _, pivot, _ = sorted((numbers[0], numbers[len(numbers) // 2], numbers[-1]))
        lows = [x for x in numbers if x < pivot]
        if rank < len(lows):
            numbers = lows
            continue
        if rank == len(lows):
            return pivot
        rank -= len(lows) + 1
        numbers = [x for x in numbers if x > pivot]


def make(n, rng):
    numbers = list(range(n))
    rng.shuffle(numbers)
    return (numbers,)
