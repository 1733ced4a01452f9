# time: O(1)
# space: O(1)
"""Game of Life: the live neighbours of one cell on a board of side n; only eight cells are looked at."""


def run(board, row, col):
    side = len(board)
    alive = 0
    for dr in (-1, 0, 1):
        for dc in (-1, 0, 1):
            if (dr, dc) != (0, 0):
                alive += board[(row + dr) % side][(col + dc) % side]
    return alive


def make(n, rng):
    patterns = [[rng.randrange(2)] * n for _ in range(3)]
    return [patterns[i % 3] for i in range(n)], rng.randrange(n), rng.randrange(n)
