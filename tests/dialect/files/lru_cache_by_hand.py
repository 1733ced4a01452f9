from collections import OrderedDict


class Node:
    __slots__ = ("key", "val", "prev", "next")

    def __init__(self, key=0, val=0):
        self.key, self.val = key, val
        self.prev = self.next = None


class LRUCache:
    def __init__(self, capacity: int):
        self.cap = capacity
        self._map = {}
        self._head, self._tail = Node(), Node()
        self._head.next, self._tail.prev = self._tail, self._head

    def _remove(self, node):
        node.prev.next, node.next.prev = node.next, node.prev

    def _add(self, node):
        node.prev, node.next = self._tail.prev, self._tail
        node.prev.next = node.next.prev = node

    def get(self, key):
        if key not in self._map:
            return -1
        node = self._map[key]
        self._remove(node)
        self._add(node)
        return node.val

    def put(self, key, value):
        if key in self._map:
            self._remove(self._map[key])
        self._map[key] = Node(key, value)
        self._add(self._map[key])
        if len(self._map) > self.cap:
            lru = self._head.next
            self._remove(lru)
            del self._map[lru.key]


class Short(OrderedDict):
    def __init__(self, cap):
        super().__init__()
        self.cap = cap

    def put(self, k, v):
        self[k] = v
        self.move_to_end(k)
        if len(self) > self.cap:
            self.popitem(last=False)


def main():
    out = []
    for cache in (LRUCache(2), Short(2)):
        cache.put(1, 1)
        cache.put(2, 2)
        first = cache.get(1)
        cache.put(3, 3)
        out.append((first, cache.get(2), cache.get(3)))
    return out
