# time: O(n^2)
# space: O(n)
# trap: quadratic with a memmove's constant: pop(0), and `in` on a list
"""Breadth-first search over a binary tree of n rooms with lists for the queue and for those visited."""


def run(doors, start):
    queue, visited = [start], [start]
    while queue:
        room = queue.pop(0)
        for neighbour in doors[room]:
            if neighbour not in visited:
                visited.append(neighbour)
                queue.append(neighbour)
    return visited[-1], len(visited)


def make(n, rng):
    doors = [[] for _ in range(n)]
    for room in range(1, n):
        up = (room - 1) // 2
        doors[room].append(up)
        doors[up].append(room)
    return doors, 0
