"""Straight paths are hashed as they grow, but every path that turns is read anew from both ends: cubic on two long arms."""

MOD, BASE = (1 << 61) - 1, 1_000_003


def _ways(node):
    """Every way down that begins here, as a list of letters."""
    ways = []
    stack = [(node, [])] if node else []
    while stack:
        node, word = stack.pop()
        word = word + [node.val]
        ways.append(word)
        stack.extend((child, word) for child in (node.left, node.right) if child)
    return ways


def _straight(top):
    best = 0
    stack = [(top, 0, 0, 1, 1)]
    while stack:
        node, down, up, power, length = stack.pop()
        code = ord(node.val)
        down = (down * BASE + code) % MOD
        up = (up + code * power) % MOD
        if down == up:
            best = max(best, length)
        for child in (node.left, node.right):
            if child:
                stack.append((child, down, up, power * BASE % MOD, length + 1))
    return best


def _bent(node):
    best = 0
    if node.left and node.right:
        rights = _ways(node.right)
        for left in _ways(node.left):
            for right in rights:
                word = left[::-1] + [node.val] + right
                i, j = 0, len(word) - 1
                while i < j and word[i] == word[j]:
                    i, j = i + 1, j - 1
                if i >= j:
                    best = max(best, len(word))
    return best


def longest_ordered_palindromic_path(root):
    if root is None:
        return 0
    nodes = [root]
    for node in nodes:
        nodes.extend(child for child in (node.left, node.right) if child)
    return max(max(_straight(node), _bent(node)) for node in nodes)
