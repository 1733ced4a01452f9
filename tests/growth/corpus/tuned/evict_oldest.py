# time: O(n^2)
# space: O(n)
# trap: cost hidden in a C call: list(d) in a loop
"""Misses of a cache of n/2 pages over n different pages; to find the oldest, all keys are listed each time."""


class Cache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.pages = {}

    def load(self, page):
        if page in self.pages:
            return True
        if len(self.pages) >= self.capacity:
            oldest = list(self.pages)[0]
            del self.pages[oldest]
        self.pages[page] = True
        return False


def run(requests):
    cache = Cache(capacity=len(requests) // 2 + 1)
    return sum(not cache.load(page) for page in requests)


def make(n, rng):
    return (rng.sample(range(n), n),)
