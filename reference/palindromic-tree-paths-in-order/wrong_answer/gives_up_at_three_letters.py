"""Gives up a walk that has met three different letters and is no palindrome yet, though it may become one.

Caught by: bushy trees
"""


def longest_ordered_palindromic_path(root):
    if root is None:
        return 0
    parent = {root: None}
    order = [root]
    for node in order:
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                order.append(child)
    best = 1
    for start in order:
        stack = [(start, None, start.val)]
        while stack:
            node, previous, word = stack.pop()
            if word == word[::-1]:
                best = max(best, len(word))
            elif len(set(word)) > 2:
                continue  # too mixed to become a palindrome
            for other in (node.left, node.right, parent[node]):
                if other and other is not previous:
                    stack.append((other, node, word + other.val))
    return best
