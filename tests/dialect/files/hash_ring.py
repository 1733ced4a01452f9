import bisect
import hashlib


class HashRing:
    def __init__(self, nodes=(), vnodes=128):
        self._vnodes = vnodes
        self._points = []
        self._owner = {}
        self._nodes = set()
        for node in nodes:
            self.add_node(node)

    @staticmethod
    def _hash(key):
        return int.from_bytes(hashlib.sha256(key.encode()).digest()[:8], "big")

    def add_node(self, node):
        if node in self._nodes:
            raise ValueError(node)
        self._nodes.add(node)
        for i in range(self._vnodes):
            point = self._hash(f"{node}#{i}")
            self._owner[point] = node
            bisect.insort(self._points, point)

    def get_node(self, key):
        if not self._points:
            raise LookupError("empty ring")
        i = bisect.bisect(self._points, self._hash(key)) % len(self._points)
        return self._owner[self._points[i]]


def main():
    ring = HashRing(["a", "b", "c"], vnodes=16)
    try:
        HashRing().get_node("x")
    except LookupError as e:
        message = e.args
    return [ring.get_node(f"k{i}") for i in range(10)], message
