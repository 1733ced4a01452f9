"""Reads the other side's table without asking whether the mask is there: KeyError unless it is."""


def longest_palindromic_path(root):
    best = 0

    def visit(node, mask, depth):
        nonlocal best
        if node is None:
            return {}
        bit = 1 << ord(node.val) - ord("a")
        mask ^= bit
        left = visit(node.left, mask, depth + 1)
        right = visit(node.right, mask, depth + 1)
        best = max(best, 1)
        for m in left:
            best = max(best, left[m] + right[m ^ bit] - 2 * depth + 1)
        merged = {mask: depth}
        for table in (left, right):
            for m, d in table.items():
                merged[m] = max(d, merged.get(m, 0))
        return merged

    visit(root, 0, 0)
    return best
