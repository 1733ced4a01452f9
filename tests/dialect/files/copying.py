import copy
from copy import deepcopy


class Node:
    def __init__(self, value):
        self.value = value
        self.links = []

    def __copy__(self):
        new = Node(self.value)
        new.links = self.links
        return new


class Slotted:
    __slots__ = ("a", "__dict__")

    def __init__(self):
        self.a = [1]
        self.b = [2]


class Deep:
    def __init__(self, x):
        self.x = x

    def __deepcopy__(self, memo):
        return Deep(copy.deepcopy(self.x, memo) + ["deep"])


class Stateful:
    def __init__(self):
        self.n, self.cache = 1, object()

    def __getstate__(self):
        return {"n": self.n}

    def __setstate__(self, state):
        self.__dict__.update(state, restored=True)


def main():
    a = Node(1)
    a.links.append(a)
    b = deepcopy(a)
    s = deepcopy(Slotted())
    grid = [[1], [2]]
    shallow, deep = copy.copy(grid), deepcopy(grid)
    grid[0].append(9)
    return b.links[0] is b, b is not a, copy.copy(a).links is a.links, s.a, s.b, shallow, deep, deepcopy(Deep([1])).x, grid[:], dict(a=1).copy(), copy.copy(Stateful()).restored
