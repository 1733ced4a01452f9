# time: O(1)
# space: O(1)
# trap: an object that wraps n cells, with len() and subscripts of its own
"""Three pushes into a full ring buffer of n cells: each overwrites one cell and moves nothing."""


class RingBuffer:
    def __init__(self, cells, head):
        self.cells = cells
        self.head = head

    def __len__(self):
        return len(self.cells)

    def __getitem__(self, age):
        return self.cells[(self.head + age) % len(self)]

    def push(self, value):
        oldest = self[0]
        self.cells[self.head] = value
        self.head = (self.head + 1) % len(self)
        return oldest


def run(cells, head):
    ring = RingBuffer(cells, head)
    dropped = [ring.push(value) for value in (-1, -2, -3)]
    return dropped, ring[0], ring[-1]


def make(n, rng):
    return list(range(n)), n - 1
