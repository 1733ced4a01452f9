"""Jump consistent hash over the sorted names: moves little only when the last name changes.

Caught by: adding moves to new, removing moves own
"""

import hashlib


def jump(key: int, buckets: int) -> int:
    b, j = -1, 0
    while j < buckets:
        b = j
        key = (key * 2862933555777941757 + 1) & 0xFFFFFFFFFFFFFFFF
        j = int((b + 1) * (1 << 31) / ((key >> 33) + 1))
    return b


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self.names = sorted(nodes)

    def add_node(self, node):
        if node in self.names:
            raise ValueError(node)
        self.names = sorted([*self.names, node])

    def remove_node(self, node):
        if node not in self.names:
            raise KeyError(node)
        self.names.remove(node)

    def get_node(self, key):
        if not self.names:
            raise LookupError("empty ring")
        number = int.from_bytes(hashlib.md5(key.encode()).digest()[:8], "big")
        return self.names[jump(number, len(self.names))]

    def get_nodes(self, key, count):
        left = list(self.names)
        number = int.from_bytes(hashlib.md5(key.encode()).digest()[:8], "big")
        chosen = []
        while left and len(chosen) < count:
            chosen.append(left.pop(jump(number, len(left))))
        return chosen
