"""Quadratic: an explicit stack from every node; the letters that occur an odd number of times are kept as a string."""


def neighbours_of(root):
    around = {}
    stack = [(root, None)]
    while stack:
        node, parent = stack.pop()
        children = [child for child in (node.left, node.right) if child]
        around[node] = children + ([parent] if parent else [])
        stack.extend((child, node) for child in children)
    return around


def toggled(odd, letter):
    if letter in odd:
        return odd.replace(letter, "")
    return odd + letter


def longest_palindromic_path(root):
    if root is None:
        return 0
    around = neighbours_of(root)
    best = 0
    for start in around:
        stack = [(start, None, 1, start.val)]
        while stack:
            node, previous, length, odd = stack.pop()
            if len(odd) <= 1:
                best = max(best, length)
            for following in around[node]:
                if following is not previous:
                    stack.append((following, node, length + 1, toggled(odd, following.val)))
    return best
