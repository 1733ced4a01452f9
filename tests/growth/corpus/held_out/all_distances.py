# time: O(n^3)
# space: O(n^2)
"""Floyd-Warshall on a copy of an n by n matrix of road lengths."""


def run(roads):
    distance = [row[:] for row in roads]
    nodes = range(len(distance))
    for via in nodes:
        for start in nodes:
            first_leg = distance[start][via]
            for end in nodes:
                detour = first_leg + distance[via][end]
                if detour < distance[start][end]:
                    distance[start][end] = detour
    return distance


def make(n, rng):
    roads = [[rng.randrange(1, 100) for _ in range(n)] for _ in range(n)]
    for i in range(n):
        roads[i][i] = 0
    return (roads,)
