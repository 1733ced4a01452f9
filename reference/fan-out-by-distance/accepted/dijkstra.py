"""Dijkstra's algorithm with a heap, where every step costs 1; more than is needed, but right."""
import heapq


class _Network:
    def __init__(self, follows, blocks):
        self._blocked = {frozenset(pair) for pair in blocks if pair[0] != pair[1]}
        self._followers = {}
        for fan, star in follows:
            self._followers.setdefault(star, []).append(fan)

    def apart(self, a, b):
        return frozenset((a, b)) in self._blocked

    def passes_to(self, person):
        return (fan for fan in self._followers.get(person, ()) if not self.apart(fan, person))


def fan_out(people, follows, blocks, author, d):
    network = _Network(follows, blocks)
    place = {name: index for index, name in enumerate(people)}
    best = {author: 0}
    heap = [(0, place[author])]
    groups = []
    while heap:
        steps, index = heapq.heappop(heap)
        name = people[index]
        if steps > best[name]:
            continue
        if steps:
            if steps > len(groups):
                groups.append([])
            groups[-1].append(name)          # popped in the order of place
        if steps == d:
            continue
        for fan in network.passes_to(name):
            if steps + 1 < best.get(fan, d + 1) and not network.apart(fan, author):
                best[fan] = steps + 1
                heapq.heappush(heap, (steps + 1, place[fan]))
    return groups
