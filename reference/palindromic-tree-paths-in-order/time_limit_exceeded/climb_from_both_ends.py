"""For every pair of nodes the whole path is climbed to the meeting point and read; every pair anew."""


def longest_ordered_palindromic_path(root):
    order, parent, depth = [], {}, {}
    stack = [(root, None, 0)]
    while stack:
        node, above, d = stack.pop()
        if node is None:
            continue
        order.append(node)
        parent[node], depth[node] = above, d
        stack.append((node.right, node, d + 1))
        stack.append((node.left, node, d + 1))

    best = 0
    for i, u in enumerate(order):
        for v in order[i:]:
            front, back = [], []
            a, b = u, v
            while a is not b:
                if depth[a] >= depth[b]:
                    front.append(a.val)
                    a = parent[a]
                else:
                    back.append(b.val)
                    b = parent[b]
            word = front + [a.val] + back[::-1]
            if all(x == y for x, y in zip(word, reversed(word))):
                best = max(best, len(word))
    return best
