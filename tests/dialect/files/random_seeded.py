import random
from random import Random, choice, shuffle


class SkipList:
    def __init__(self, seed):
        self._rng = Random(seed)

    def level(self):
        n = 1
        while self._rng.random() < 0.5 and n < 16:
            n += 1
        return n


def main():
    random.seed(42)
    items = list(range(5))
    shuffle(items)
    s = SkipList(7)
    return items, random.randint(1, 9), choice("abc"), random.sample(range(100), 3), [s.level() for _ in range(5)], random.choices([1, 2], weights=[1, 0], k=2), round(random.gauss(0, 1), 6), random.randrange(0, 10, 2), random.getrandbits(8)
