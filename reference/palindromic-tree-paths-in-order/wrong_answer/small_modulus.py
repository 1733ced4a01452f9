"""Rolling hashes modulo 101: one word in a hundred passes for a palindrome.

Caught by: bushy trees
"""

MOD, BASE = 101, 31


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
    best = 0
    for start in order:
        stack = [(start, None, 0, 0, 1, 0)]
        while stack:
            node, previous, forwards, backwards, power, length = stack.pop()
            code = ord(node.val)
            forwards = (forwards * BASE + code) % MOD
            backwards = (backwards + code * power) % MOD
            if forwards == backwards:
                best = max(best, length + 1)
            for other in (node.left, node.right, parent[node]):
                if other and other is not previous:
                    stack.append((other, node, forwards, backwards, power * BASE % MOD, length + 1))
    return best
