"""Looks only at paths that pass the root: the diameter problem as half-remembered.

Caught by: forks below a stem
"""


def longest_palindromic_path(root):
    if root is None:
        return 0

    def ways(node, mask, length, found):
        if node is None:
            return
        mask ^= 1 << (ord(node.val) - ord("a"))
        found[mask] = max(found.get(mask, 0), length)
        ways(node.left, mask, length + 1, found)
        ways(node.right, mask, length + 1, found)

    left, right = {0: 0}, {0: 0}
    ways(root.left, 0, 1, left)
    ways(root.right, 0, 1, right)
    best = 1
    for a, a_len in left.items():
        for b, b_len in right.items():
            total = a ^ b ^ (1 << (ord(root.val) - ord("a")))
            if total & (total - 1) == 0:
                best = max(best, a_len + b_len + 1)
    return best
