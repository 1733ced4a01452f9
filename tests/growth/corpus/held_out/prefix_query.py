# time: O(log n)
# space: O(1)
# trap: a loop that walks set bits; the tree of n sums is an input
"""Sum of a prefix in a Fenwick tree over n values, at the index up to n with the most set bits."""


def run(tree, index):
    total = 0
    while index > 0:
        total += tree[index]
        index -= index & -index
    return total


def make(n, rng):
    tree = [0] + [rng.randrange(100) for _ in range(n)]
    for i in range(1, n + 1):
        parent = i + (i & -i)
        if parent <= n:
            tree[parent] += tree[i]
    return tree, 2 ** ((n + 1).bit_length() - 1) - 1
