"""Plainly recursive: from every node a walk that carries the path's hash read forwards and backwards."""

MOD = (1 << 61) - 1
BASE = 911_382_323


def longest_ordered_palindromic_path(root: "TreeNode | None") -> int:
    neighbours = {}

    def link(node, parent):
        if node is None:
            return
        neighbours[node] = [n for n in (node.left, node.right, parent) if n is not None]
        link(node.left, node)
        link(node.right, node)

    link(root, None)
    power = [1]
    for _ in neighbours:
        power.append(power[-1] * BASE % MOD)
    best = 0

    def walk(node, previous, forwards, backwards, length):
        nonlocal best
        code = ord(node.val)
        forwards = (forwards * BASE + code) % MOD
        backwards = (backwards + code * power[length]) % MOD
        length += 1
        if forwards == backwards and length > best:
            best = length
        for neighbour in neighbours[node]:
            if neighbour is not previous:
                walk(neighbour, node, forwards, backwards, length)

    for node in neighbours:
        walk(node, None, 0, 0, 0)
    return best
