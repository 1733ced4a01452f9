"""The recursive expansion does not exclude the nodes it came from: RecursionError as soon as two neighbours are equal."""


def longest_ordered_palindromic_path(root):
    parent = {}

    def link(node, above):
        if node:
            parent[node] = above
            link(node.left, node)
            link(node.right, node)

    link(root, None)

    def around(node):
        return [n for n in (node.left, node.right, parent[node]) if n]

    def expand(a, b):
        longest = 0
        for c in around(a):
            for d in around(b):
                if c is not d and c.val == d.val:
                    longest = max(longest, 2 + expand(c, d))
        return longest

    best = 0
    for node in parent:
        best = max(best, 1 + expand(node, node))
        for other in around(node):
            if other.val == node.val:
                best = max(best, 2 + expand(node, other))
    return best
