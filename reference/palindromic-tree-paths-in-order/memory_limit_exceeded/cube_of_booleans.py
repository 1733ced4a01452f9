"""A table indexed by both ends and the middle, allocated for the largest tree in every call: 8 billion entries."""

LARGEST = 1500


def longest_ordered_palindromic_path(root):
    same = [bytearray(LARGEST * LARGEST) for _ in range(LARGEST)]
    nodes, parent = [], {}
    stack = [(root, None)] if root else []
    while stack:
        node, above = stack.pop()
        parent[node] = above
        nodes.append(node)
        stack.extend((c, node) for c in (node.left, node.right) if c)
    number = {node: i for i, node in enumerate(nodes)}
    best = 1 if nodes else 0
    for middle in nodes:
        around = [n for n in (middle.left, middle.right, parent[middle]) if n]
        stack = [(a, middle, b, middle, 3) for a in around for b in around if a is not b]
        stack += [(middle, a, a, middle, 2) for a in around]
        while stack:
            a, a_in, b, b_in, length = stack.pop()
            if a.val != b.val:
                continue
            same[number[middle]][number[a] * LARGEST + number[b]] = 1
            best = max(best, length)
            for c in (a.left, a.right, parent[a]):
                for d in (b.left, b.right, parent[b]):
                    if c and d and c is not a_in and d is not b_in:
                        stack.append((c, a, d, b, length + 2))
    return best
