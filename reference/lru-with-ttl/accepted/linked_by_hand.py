"""A map and a doubly linked list with two ends, and a heap of nodes in the order of death."""
import heapq
import itertools


class _Node:
    __slots__ = ("key", "value", "death", "older", "newer")


class LruCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.nodes: dict[str, _Node] = {}
        self.heap: list[tuple[int, int, _Node]] = []
        self.tick = itertools.count()
        self.oldest, self.newest = _Node(), _Node()
        self.oldest.newer, self.newest.older = self.newest, self.oldest

    def put(self, key: str, value: int, ttl: int, now: int) -> str | None:
        self._expire(now)
        if key in self.nodes:
            self._unlink(self.nodes.pop(key))
        if ttl <= 0:
            return None
        evicted = None
        if len(self.nodes) == self.capacity:
            evicted = self.oldest.newer.key
            self._unlink(self.nodes.pop(evicted))
        node = _Node()
        node.key, node.value, node.death = key, value, now + ttl
        self.nodes[key] = node
        self._link(node)
        heapq.heappush(self.heap, (node.death, next(self.tick), node))
        return evicted

    def get(self, key: str, now: int) -> int | None:
        self._expire(now)
        node = self.nodes.get(key)
        if node is None:
            return None
        self._unlink(node)
        self._link(node)
        return node.value

    def keys(self, now: int) -> list[str]:
        self._expire(now)
        found = []
        node = self.oldest.newer
        while node is not self.newest:
            found.append(node.key)
            node = node.newer
        return found

    def _expire(self, now: int) -> None:
        while self.heap and self.heap[0][0] <= now:
            node = heapq.heappop(self.heap)[2]
            if self.nodes.get(node.key) is node:
                self._unlink(self.nodes.pop(node.key))

    def _link(self, node: _Node) -> None:
        last = self.newest.older
        last.newer, node.older = node, last
        node.newer, self.newest.older = self.newest, node

    @staticmethod
    def _unlink(node: _Node) -> None:
        node.older.newer, node.newer.older = node.newer, node.older
