# time: O(log n)
# space: O(log n)
# trap: recursion into both halves, of which all but two a level end at once
"""Minimum of all but the ends of n values in a given segment tree: down along both edges."""


def run(tree, size, left, right):
    def query(node, low, high):
        if right <= low or high <= left:
            return 10**9
        if left <= low and high <= right:
            return tree[node]
        mid = (low + high) // 2
        return min(query(2 * node, low, mid), query(2 * node + 1, mid, high))

    return query(1, 0, size)


def make(n, rng):
    size = 1 << (n - 1).bit_length()
    tree = [10**9] * (2 * size)
    tree[size : size + n] = [rng.randrange(10**6) for _ in range(n)]
    for node in range(size - 1, 0, -1):
        tree[node] = min(tree[2 * node], tree[2 * node + 1])
    return tree, size, min(1, n - 1), max(n - 1, 1)
