"""Skips centres with only one neighbour below: "a palindrome needs two sides", but the parent is a side too.

Caught by: chains
"""


def longest_ordered_palindromic_path(root):
    parent = {root: None}
    order = [root] if root else []
    for node in order:
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                order.append(child)

    def reach(a, a_in, b, b_in):
        if a.val != b.val:
            return 0
        longest = 0
        for c in (a.left, a.right, parent[a]):
            for d in (b.left, b.right, parent[b]):
                if c and d and c is not a_in and d is not b_in:
                    longest = max(longest, reach(c, a, d, b))
        return 2 + longest

    best = 1 if root else 0
    for v in order:
        for child in (v.left, v.right):
            if child:
                best = max(best, reach(v, child, child, v))
        if not (v.left and v.right):
            continue
        around = [n for n in (v.left, v.right, parent[v]) if n]
        for i, a in enumerate(around):
            for b in around[:i]:
                best = max(best, 1 + reach(a, v, b, v))
    return best
