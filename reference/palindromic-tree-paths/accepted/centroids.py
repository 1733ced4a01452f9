"""Centroid decomposition with dataclasses: cut the tree at its middle and match the ways into it."""
from dataclasses import dataclass, field


@dataclass
class Vertex:
    bit: int
    near: list = field(default_factory=list, repr=False)
    removed: bool = False


def to_graph(root):
    vertices = []
    stack = [(root, None)]
    while stack:
        node, above = stack.pop()
        vertex = Vertex(1 << "abcdefghijklmnopqrstuvwxyz".index(node.val))
        vertices.append(vertex)
        if above is not None:
            above.near.append(vertex)
            vertex.near.append(above)
        for child in (node.left, node.right):
            if child is not None:
                stack.append((child, vertex))
    return vertices


def centroid(start):
    order = [(start, None)]
    for vertex, above in order:
        order += [(v, vertex) for v in vertex.near if v is not above and not v.removed]
    total = len(order)
    size = {}
    for vertex, above in reversed(order):
        below = [size[id(v)] for v in vertex.near if v is not above and not v.removed]
        size[id(vertex)] = 1 + sum(below)
        if total - size[id(vertex)] <= total // 2 and all(s <= total // 2 for s in below):
            return vertex
    raise AssertionError("every tree has a centroid")


def through(middle, goals):
    known = {0: 0}  # parity of the way, without the middle -> most vertices
    best = 1
    for first in middle.near:
        if first.removed:
            continue
        arm = {}
        level = [(first, middle, first.bit)]
        length = 1
        while level:
            following = []
            for vertex, above, mask in level:
                arm[mask] = length
                for v in vertex.near:
                    if v is not above and not v.removed:
                        following.append((v, vertex, mask ^ v.bit))
            level = following
            length += 1
        for mask, length in arm.items():
            base = mask ^ middle.bit
            for goal in goals:
                if base ^ goal in known:
                    best = max(best, 1 + length + known[base ^ goal])
        for mask, length in arm.items():
            if known.get(mask, -1) < length:
                known[mask] = length
    return best


def longest_palindromic_path(root) -> int:
    if root is None:
        return 0
    vertices = to_graph(root)
    goals = {0} | {v.bit for v in vertices}
    best = 0
    parts = [vertices[0]]
    while parts:
        middle = centroid(parts.pop())
        best = max(best, through(middle, goals))
        middle.removed = True
        parts.extend(v for v in middle.near if not v.removed)
    return best
