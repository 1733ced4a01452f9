"""Expands around centres, but starts again from the centre for each greater radius: cubic where everything matches."""


def longest_ordered_palindromic_path(root):
    if root is None:
        return 0
    near, letters = [], []
    stack = [(root, None)]
    while stack:
        node, above = stack.pop()
        number = len(letters)
        letters.append(node.val)
        near.append([] if above is None else [above])
        if above is not None:
            near[above].append(number)
        stack += [(child, number) for child in (node.left, node.right) if child]

    def matching(pairs, radius):
        """Pairs of ends that are still equal after so many steps outwards."""
        for _ in range(radius):
            pairs = [
                (c, a, d, b)
                for a, a_in, b, b_in in pairs
                for c in near[a]
                for d in near[b]
                if c != a_in and d != b_in and letters[c] == letters[d]
            ]
        return pairs

    best = 1
    for v in range(len(letters)):
        odd = [(a, v, b, v) for a in near[v] for b in near[v] if a < b and letters[a] == letters[b]]
        even = [(v, a, a, v) for a in near[v] if a < v and letters[a] == letters[v]]
        for length, pairs in ((3, odd), (2, even)):
            radius = 0
            while matching(pairs, radius):
                best = max(best, length + 2 * radius)
                radius += 1
    return best
