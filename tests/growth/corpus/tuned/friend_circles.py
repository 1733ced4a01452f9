# time: O(n)
# space: O(n)
# trap: amortised: union-find, whose inverse Ackermann factor never shows
"""The number of circles that n friendships among n people leave, with union by size and path halving."""


def run(people, pairs):
    parent = list(range(people))
    size = [1] * people

    def find(x):
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    circles = people
    for a, b in pairs:
        a, b = find(a), find(b)
        if a != b:
            if size[a] < size[b]:
                a, b = b, a
            parent[b] = a
            size[a] += size[b]
            circles -= 1
    return circles


def make(n, rng):
    return n, [(i, max(0, i - rng.randrange(1, 4))) for i in range(n)]
