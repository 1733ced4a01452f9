# time: O(1)
# space: O(1)
# trap: two nested loops over the list that end after eleven items at most
"""First two of n numbers with equal last digits: the eleventh number repeats one at the latest."""


def run(numbers):
    for j, right in enumerate(numbers):
        for i in range(j):
            if numbers[i] % 10 == right % 10:
                return i, j
    return None


def make(n, rng):
    digits = list(range(10))
    rng.shuffle(digits)
    return ([rng.randrange(1000) * 10 + digits[i % 10] for i in range(n)],)
