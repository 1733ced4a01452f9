"""Steps from the root to parents[root], which was never entered: KeyError."""


def longest_ordered_palindromic_path(root):
    parents = {}
    order = [root] if root else []
    for node in order:
        for child in (node.left, node.right):
            if child:
                parents[child] = node
                order.append(child)
    best = 0
    for start in order:
        stack = [(start, None, start.val)]
        while stack:
            node, previous, word = stack.pop()
            if word == word[::-1]:
                best = max(best, len(word))
            for other in (node.left, node.right, parents[node]):
                if other and other is not previous:
                    stack.append((other, node, word + other.val))
    return best
