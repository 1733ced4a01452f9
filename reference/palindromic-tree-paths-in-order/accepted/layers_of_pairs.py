"""List comprehensions, layer by layer: from all palindromic paths of this many nodes those of two nodes more."""
from collections import deque


def _graph(root):
    letter, near = [], []
    queue = deque([(root, None)] if root else [])
    while queue:
        node, above = queue.popleft()
        number = len(letter)
        letter.append(node.val)
        near.append([] if above is None else [above])
        if above is not None:
            near[above].append(number)
        queue.extend((child, number) for child in (node.left, node.right) if child)
    return letter, near


def _wider(paths, letter, near):
    """A path is (end, its neighbour inside, other end, its neighbour inside)."""
    return [
        (c, a, d, b)
        for a, a_inside, b, b_inside in paths
        for c in near[a]
        if c != a_inside
        for d in near[b]
        if d != b_inside and letter[c] == letter[d]
    ]


def longest_ordered_palindromic_path(root) -> int:
    letter, near = _graph(root)
    everything = range(len(letter))
    even = [
        (a, b, b, a) for a in everything for b in near[a] if a < b and letter[a] == letter[b]
    ]
    odd = [
        (a, middle, b, middle)
        for middle in everything
        for a in near[middle]
        for b in near[middle]
        if a < b and letter[a] == letter[b]
    ]
    best = 1 if letter else 0
    for length, paths in ((2, even), (3, odd)):
        while paths:
            best = max(best, length)
            length += 2
            paths = _wider(paths, letter, near)
    return best
