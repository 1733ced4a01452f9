"""Top-down over pairs: is the path from u to v a palindrome? Answers are kept in one flat bytearray."""
import sys

sys.setrecursionlimit(20000)


def longest_ordered_palindromic_path(root):
    nodes = []

    def number(node, parent):
        if node:
            node.index, node.parent = len(nodes), parent
            nodes.append(node)
            number(node.left, node)
            number(node.right, node)
            node.end = len(nodes)

    number(root, None)
    n = len(nodes)
    depth = [0] * n
    for node in nodes[1:]:
        depth[node.index] = depth[node.parent.index] + 1
    val = [node.val for node in nodes]
    up = [node.parent.index if node.parent else -1 for node in nodes]
    right = [node.right.index if node.right else n for node in nodes]
    left = [node.left.index if node.left else n for node in nodes]
    end = [node.end for node in nodes]
    known = bytearray(n * n)  # 0 not known, 1 no, 2 yes

    def toward(u, v):
        """The next node on the way from u to v."""
        if not u <= v < end[u]:
            return up[u]
        return right[u] if v >= right[u] else left[u]

    def palindrome(u, v):
        if u == v:
            return True
        key = u * n + v
        if not known[key]:
            a, b = toward(u, v), toward(v, u)
            fine = val[u] == val[v] and (a == v or palindrome(a, b))
            known[key] = 2 if fine else 1
        return known[key] == 2

    best = 0 if n == 0 else 1
    for u in range(n):
        # distances from u along preorder: down from the common ancestor
        top = u
        for v in range(u, n):
            while v >= end[top]:
                top = up[top]
            length = depth[u] + depth[v] - 2 * depth[top] + 1
            if length > best and palindrome(u, v):
                best = length
    return best
