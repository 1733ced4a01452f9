import heapq
from collections import defaultdict, deque


def bfs(graph, start):
    seen, queue, order = {start}, deque([start]), []
    while queue:
        node = queue.popleft()
        order.append(node)
        for nxt in graph[node]:
            if nxt not in seen:
                seen.add(nxt)
                queue.append(nxt)
    return order


def dijkstra(edges, source):
    graph = defaultdict(list)
    for u, v, w in edges:
        graph[u].append((v, w))
    dist = {source: 0}
    heap = [(0, source)]
    while heap:
        d, u = heapq.heappop(heap)
        if d > dist.get(u, float("inf")):
            continue
        for v, w in graph[u]:
            if (nd := d + w) < dist.get(v, float("inf")):
                dist[v] = nd
                heapq.heappush(heap, (nd, v))
    return dist


class UnionFind:
    def __init__(self, n):
        self.parent = list(range(n))
        self.rank = [0] * n
        self.count = n

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.rank[a] < self.rank[b]:
            a, b = b, a
        self.parent[b] = a
        self.rank[a] += self.rank[a] == self.rank[b]
        self.count -= 1
        return True


def topological(n, deps):
    graph, degree = [[] for _ in range(n)], [0] * n
    for a, b in deps:
        graph[b].append(a)
        degree[a] += 1
    ready = [i for i in range(n) if not degree[i]]
    for node in ready:
        for nxt in graph[node]:
            degree[nxt] -= 1
            if degree[nxt] == 0:
                ready.append(nxt)
    return ready if len(ready) == n else []


def main():
    uf = UnionFind(5)
    uf.union(0, 1), uf.union(3, 4)
    return bfs({0: [1, 2], 1: [3], 2: [3], 3: []}, 0), dijkstra([(0, 1, 4), (0, 2, 1), (2, 1, 2)], 0), uf.count, topological(3, [(1, 0), (2, 1)])
