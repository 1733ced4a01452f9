"""Expands around every centre, a node or an edge: an explicit stack of pairs of ends that read the same so far."""


def longest_ordered_palindromic_path(root):
    if root is None:
        return 0
    letters, near = [], []
    stack = [(root, -1)]
    while stack:
        node, above = stack.pop()
        me = len(letters)
        letters.append(node.val)
        near.append([])
        if above >= 0:
            near[me].append(above)
            near[above].append(me)
        for child in (node.left, node.right):
            if child is not None:
                stack.append((child, me))

    best = 1
    pairs = []
    for v, around in enumerate(near):
        for i, a in enumerate(around):
            if v < a and letters[v] == letters[a]:
                pairs.append((v, a, a, v, 2))
            for b in around[:i]:
                if letters[a] == letters[b]:
                    pairs.append((a, v, b, v, 3))
    while pairs:
        a, before_a, b, before_b, length = pairs.pop()
        if length > best:
            best = length
        for c in near[a]:
            if c != before_a:
                for d in near[b]:
                    if d != before_b and letters[c] == letters[d]:
                        pairs.append((c, a, d, b, length + 2))
    return best
