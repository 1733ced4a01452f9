"""Keeps the text of every path with its length, to sort them all at the end: gigabytes on a chain."""


def longest_ordered_palindromic_path(root):
    around = {}
    stack = [(root, None)] if root else []
    while stack:
        node, parent = stack.pop()
        children = [c for c in (node.left, node.right) if c]
        around[node] = children + ([parent] if parent else [])
        stack.extend((c, node) for c in children)
    texts = []
    for start in around:
        stack = [(start, None, start.val)]
        while stack:
            node, previous, text = stack.pop()
            texts.append(text)
            stack.extend((n, node, text + n.val) for n in around[node] if n is not previous)
    texts.sort(key=len, reverse=True)
    return next((len(text) for text in texts if text == text[::-1]), 0)
