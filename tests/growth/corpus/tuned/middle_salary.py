# time: O(1)
# space: O(1)
"""The median of n salaries that are sorted already: two indexings, however long the list is."""


def run(salaries):
    half = len(salaries) // 2
    if len(salaries) % 2 == 1:
        return salaries[half]
    return (salaries[half - 1] + salaries[half]) / 2


def make(n, rng):
    start = rng.randrange(1000, 2000)
    return (list(range(start, start + n)),)
