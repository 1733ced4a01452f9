"""Compares the low four bits of the letters' codes: a equals q, b equals r.

Caught by: any letters
"""


def longest_ordered_palindromic_path(root):
    parent = {root: None}
    order = [root] if root else []
    for node in order:
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                order.append(child)
    best = 0
    for start in order:
        # the path packed into an integer, four bits a letter, from either end
        stack = [(start, None, 0, 0, 0)]
        while stack:
            node, previous, forwards, backwards, length = stack.pop()
            code = ord(node.val) & 15
            forwards = forwards << 4 | code
            backwards = backwards | code << 4 * length
            length += 1
            if forwards == backwards and length > best:
                best = length
            for other in (node.left, node.right, parent[node]):
                if other and other is not previous:
                    stack.append((other, node, forwards, backwards, length))
    return best
