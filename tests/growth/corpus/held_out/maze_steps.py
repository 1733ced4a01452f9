# time: O(n^2)
# space: O(n^2)
# trap: linear in the cells; n is the side
"""Steps through an n by n maze of few walls, by breadth-first search over a set of seen cells."""

from collections import deque


def run(maze):
    side = len(maze)
    queue = deque([(0, 0, 0)])
    seen = {(0, 0)}
    while queue:
        row, column, steps = queue.popleft()
        if row == column == side - 1:
            return steps
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            r, c = row + dr, column + dc
            if 0 <= r < side and 0 <= c < side and maze[r][c] == "." and (r, c) not in seen:
                seen.add((r, c))
                queue.append((r, c, steps + 1))
    return -1


def make(n, rng):
    maze = ["".join(rng.choices(".#", weights=(9, 1), k=n)) for _ in range(n)]
    maze[0] = "." * n
    return ([row[:-1] + "." for row in maze],)
