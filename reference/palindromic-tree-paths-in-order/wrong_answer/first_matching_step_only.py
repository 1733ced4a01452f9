"""When several next steps match, follows the first one only.

Caught by: bushy trees
"""


def longest_ordered_palindromic_path(root):
    if root is None:
        return 0
    near = {root: []}
    order = [root]
    for node in order:
        for child in (node.left, node.right):
            if child:
                near[node].append(child)
                near[child] = [node]
                order.append(child)

    def grow(a, a_in, b, b_in):
        length = 0
        moved = True
        while moved:
            moved = False
            for c in near[a]:
                for d in near[b]:
                    if not moved and c is not a_in and d is not b_in and c.val == d.val:
                        a_in, b_in, a, b = a, b, c, d
                        length += 2
                        moved = True
                        break
                if moved:
                    break
        return length

    best = 1
    for v in order:
        for i, a in enumerate(near[v]):
            if a.val == v.val:
                best = max(best, 2 + grow(v, a, a, v))
            for b in near[v][:i]:
                if a.val == b.val:
                    best = max(best, 3 + grow(a, v, b, v))
    return best
