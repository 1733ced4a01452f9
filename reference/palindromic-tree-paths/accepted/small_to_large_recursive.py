"""Plainly recursive: each subtree returns its deepest node per parity mask; small merges into large."""


def longest_palindromic_path(root: "TreeNode | None") -> int:
    best = 0
    candidates = [0] + [1 << i for i in range(26)]

    def visit(node, mask, depth):
        nonlocal best
        bit = 1 << (ord(node.val) - ord("a"))
        mask ^= bit
        deepest = {mask: depth}
        best = max(best, 1)
        for child in (node.left, node.right):
            if child is None:
                continue
            below = visit(child, mask, depth + 1)
            if len(below) > len(deepest):
                deepest, below = below, deepest
            for m, d in below.items():
                for c in candidates:
                    e = deepest.get(m ^ bit ^ c)
                    if e is not None and d + e - 2 * depth + 1 > best:
                        best = d + e - 2 * depth + 1
            for m, d in below.items():
                if d > deepest.get(m, -1):
                    deepest[m] = d
        return deepest

    if root is not None:
        visit(root, 0, 0)
    return best
