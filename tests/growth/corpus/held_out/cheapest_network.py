# time: O(n log n)
# space: O(n)
# trap: a sort with a tiny constant before a linear loop with a large one
"""Kruskal's spanning tree of n nodes and 3n random cables, with union by size and halved paths."""


class Groups:
    def __init__(self, count):
        self.parent = list(range(count))
        self.size = [1] * count

    def find(self, node):
        while self.parent[node] != node:
            self.parent[node] = node = self.parent[self.parent[node]]
        return node

    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size[b]
        return True


def run(n, cables):
    groups = Groups(n)
    return sum(cost for cost, a, b in sorted(cables) if groups.join(a, b))


def make(n, rng):
    cables = [(rng.randrange(10**6), rng.randrange(n), rng.randrange(n)) for _ in range(3 * n)]
    return n, cables
