# time: O(n log n)
# space: O(n)
"""Dijkstra with a heap over n towns of three random roads each; a road is queued once at most."""

import heapq


def run(roads):
    distance = [float("inf")] * len(roads)
    distance[0] = 0
    queue = [(0, 0)]
    while queue:
        so_far, town = heapq.heappop(queue)
        if so_far > distance[town]:
            continue
        for neighbour, length in roads[town]:
            candidate = so_far + length
            if candidate < distance[neighbour]:
                distance[neighbour] = candidate
                heapq.heappush(queue, (candidate, neighbour))
    return max(distance)


def make(n, rng):
    def road(town):
        return town, rng.randrange(1, 1000)

    roads = [[road((i + 1) % n), road(rng.randrange(n)), road(rng.randrange(n))] for i in range(n)]
    return (roads,)
