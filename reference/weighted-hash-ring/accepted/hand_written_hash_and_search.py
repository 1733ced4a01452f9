"""No library: FNV-1a with a final mixing, a binary search written out, merging on each change."""

MASK = (1 << 64) - 1


def fnv1a(text: str) -> int:
    h = 0xCBF29CE484222325
    for byte in text.encode("utf-8"):
        h = ((h ^ byte) * 0x100000001B3) & MASK
    # FNV alone leaves the high bits of similar strings alike; mix them
    h ^= h >> 33
    h = (h * 0xFF51AFD7ED558CCD) & MASK
    h ^= h >> 33
    h = (h * 0xC4CEB9FE1A85EC53) & MASK
    return h ^ (h >> 33)


class HashRing:
    """Sorted list of (point, node)."""

    def __init__(self, nodes=(), vnodes=128):
        self.vnodes = vnodes
        self.members = set()
        self.ring = []
        for node in nodes:
            self.ring.extend(self._points(node, 1))
        self.ring.sort()
        print("ring built with", len(self.members), "nodes")

    def _points(self, node, weight):
        if weight < 1:
            raise ValueError("weight: %r" % weight)
        if node in self.members:
            raise ValueError("node exists: %r" % node)
        self.members.add(node)
        return [
            (fnv1a(str(share) + "/" + str(i) + "/" + node), node)
            for share in range(weight)
            for i in range(self.vnodes)
        ]

    def add_node(self, node, weight=1):
        new = sorted(self._points(node, weight))
        old = self.ring
        merged = []
        i = j = 0
        while i < len(old) and j < len(new):
            if old[i] <= new[j]:
                merged.append(old[i])
                i += 1
            else:
                merged.append(new[j])
                j += 1
        self.ring = merged + old[i:] + new[j:]

    def remove_node(self, node):
        try:
            self.members.remove(node)
        except KeyError:
            raise KeyError("no such node: " + node) from None
        self.ring = list(filter(lambda pair: pair[1] != node, self.ring))

    def _first_at_or_after(self, target):
        lo, hi = 0, len(self.ring)
        while lo < hi:
            mid = (lo + hi) // 2
            if self.ring[mid][0] < target:
                lo = mid + 1
            else:
                hi = mid
        return lo

    def get_node(self, key):
        nodes = self.get_nodes(key, 1)
        if not nodes:
            raise LookupError("empty")
        return nodes[0]

    def get_nodes(self, key, count):
        size = len(self.ring)
        start = self._first_at_or_after(fnv1a(key))
        result = []
        for step in range(size):
            if len(result) >= count:
                break
            node = self.ring[(start + step) % size][1]
            if node not in result:
                result.append(node)
        return result
