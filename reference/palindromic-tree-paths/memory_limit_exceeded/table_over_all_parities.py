"""Lists over all 2^26 parity masks instead of a dict: a gigabyte of pointers before the first node."""


def longest_palindromic_path(root):
    deepest = [0] * (1 << 26)
    valid_for = [-1] * (1 << 26)  # which turning point the entry belongs to
    goals = [0] + [1 << i for i in range(26)]
    best = 0

    nodes = [root] if root else []
    for node in nodes:
        nodes.extend(child for child in (node.left, node.right) if child)

    for number, top in enumerate(nodes):
        bit = 1 << (ord(top.val) - 97)
        deepest[bit], valid_for[bit] = 0, number
        best = max(best, 1)
        for child in (top.left, top.right):
            ways = []
            stack = [(child, bit, 1)]
            while stack:
                node, mask, depth = stack.pop()
                if node is not None:
                    mask ^= 1 << (ord(node.val) - 97)
                    ways.append((mask, depth))
                    stack.append((node.left, mask, depth + 1))
                    stack.append((node.right, mask, depth + 1))
            for mask, depth in ways:
                for goal in goals:
                    other = mask ^ bit ^ goal
                    if valid_for[other] == number:
                        best = max(best, depth + deepest[other] + 1)
            for mask, depth in ways:
                if valid_for[mask] != number or deepest[mask] < depth:
                    deepest[mask], valid_for[mask] = depth, number
    return best
