"""DSU on tree over an Euler tour, without recursion: one table, the heavy child's entries are kept."""


def longest_palindromic_path(root):
    if root is None:
        return 0

    # preorder numbers; the subtree of i is the range [i, i + size[i])
    letters, parent, depth = [], [], []
    todo = [(root, -1, 0)]
    while todo:
        node, up, d = todo.pop()
        me = len(letters)
        letters.append(1 << (ord(node.val) - ord('a')))
        parent.append(up)
        depth.append(d)
        for child in (node.right, node.left):
            if child is not None:
                todo.append((child, me, d + 1))
    n = len(letters)

    size = [1] * n
    for v in range(n - 1, 0, -1):
        size[parent[v]] += size[v]
    children = [[] for _ in range(n)]
    for v in range(1, n):
        children[parent[v]].append(v)
    mask = [0] * n
    for v in range(n):
        mask[v] = letters[v] if v == 0 else mask[parent[v]] ^ letters[v]

    used = sorted(set(letters))
    best = 1
    table = {}

    def query(v, top):
        nonlocal best
        base = mask[v] ^ letters[top]
        floor = 1 + depth[v] - 2 * depth[top]
        other = table.get(base)
        if other is not None and other + floor > best:
            best = other + floor
        for bit in used:
            other = table.get(base ^ bit)
            if other is not None and other + floor > best:
                best = other + floor

    def add(v):
        if table.get(mask[v], -1) < depth[v]:
            table[mask[v]] = depth[v]

    heavy = [max(below, key=size.__getitem__, default=None) for below in children]
    heads = [0] + [c for v in range(n) for c in children[v] if c != heavy[v]]
    for head in heads:
        path = [head]
        while heavy[path[-1]] is not None:
            path.append(heavy[path[-1]])
        table = {}
        for top in reversed(path):
            query(top, top)
            add(top)
            for child in children[top]:
                if child != heavy[top]:
                    subtree = range(child, child + size[child])
                    for v in subtree:
                        query(v, top)
                    for v in subtree:
                        add(v)
    return best
