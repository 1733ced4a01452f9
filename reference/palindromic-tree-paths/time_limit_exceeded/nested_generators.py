"""A quadratic walk, but written with `yield from`: every path passes through as many generators as it is long."""


def _walk(node, previous, parents, mask, length):
    mask ^= 1 << (ord(node.val) - ord("a"))
    yield mask, length
    for other in (node.left, node.right, parents[node]):
        if other is not None and other is not previous:
            yield from _walk(other, node, parents, mask, length + 1)


def longest_palindromic_path(root):
    if root is None:
        return 0
    parents = {root: None}
    order = [root]
    for node in order:
        for child in (node.left, node.right):
            if child:
                parents[child] = node
                order.append(child)
    return max(
        length
        for start in order
        for mask, length in _walk(start, None, parents, 0, 1)
        if mask & (mask - 1) == 0
    )
