"""XORs the character codes themselves instead of one bit per letter: b, c, d and e cancel out.

Caught by: distinct letters
"""


def longest_palindromic_path(root):
    parent = {}
    order = [root] if root else []
    for node in order:
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                order.append(child)
    fine = {0} | set(range(ord("a"), ord("z") + 1))
    best = 0
    for start in order:
        stack = [(start, None, 0, 1)]
        while stack:
            node, previous, code, length = stack.pop()
            code ^= ord(node.val)
            if code in fine:
                best = max(best, length)
            for other in (node.left, node.right, parent.get(node)):
                if other and other is not previous:
                    stack.append((other, node, code, length + 1))
    return best
