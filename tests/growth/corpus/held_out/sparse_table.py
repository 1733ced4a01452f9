# time: O(n log n)
# space: O(n log n)
"""Minima of all windows of two, four, ... of n numbers, all levels kept to answer a few queries."""


def build(numbers):
    levels = [numbers]
    width = 1
    while 2 * width <= len(numbers):
        below = levels[-1]
        levels.append([min(a, b) for a, b in zip(below, below[width:])])
        width *= 2
    return levels


def run(numbers, queries):
    levels = build(numbers)
    answers = []
    for low, high in queries:
        k = (high - low).bit_length() - 1
        answers.append(min(levels[k][low], levels[k][high - 2**k]))
    return answers


def make(n, rng):
    numbers = [rng.randrange(10**6) for _ in range(n)]
    return numbers, [(0, n), (n // 2, n), (0, n // 2 + 1)]
