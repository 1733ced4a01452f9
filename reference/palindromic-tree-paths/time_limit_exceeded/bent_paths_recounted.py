"""Straight paths are extended letter by letter, but the letters of every path that turns are counted anew: cubic on two long arms."""


def _ways(node):
    """Every way down that begins here, as a string."""
    ways = []
    stack = [(node, "")] if node else []
    while stack:
        node, word = stack.pop()
        word += node.val
        ways.append(word)
        stack.extend((child, word) for child in (node.left, node.right) if child)
    return ways


def _straight(node):
    best = 0
    stack = [(node, 0, 1)]
    while stack:
        node, mask, length = stack.pop()
        mask ^= 1 << (ord(node.val) - ord("a"))
        if mask & (mask - 1) == 0:
            best = max(best, length)
        stack.extend((child, mask, length + 1) for child in (node.left, node.right) if child)
    return best


def _bent(node):
    best = 0
    if node.left and node.right:
        rights = _ways(node.right)
        for left in _ways(node.left):
            for right in rights:
                odd = frozenset()
                for letter in left + node.val + right:
                    odd = odd ^ {letter}
                if len(odd) <= 1:
                    best = max(best, len(left) + len(right) + 1)
    return best


def longest_palindromic_path(root):
    if root is None:
        return 0
    nodes = [root]
    for node in nodes:
        nodes.extend(child for child in (node.left, node.right) if child)
    return max(max(_straight(node), _bent(node)) for node in nodes)
