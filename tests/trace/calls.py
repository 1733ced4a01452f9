"""Solutions that recur, and classes."""

from __future__ import annotations

from tests.trace.shape import solution

CALLS = (
    solution(
        "plain recursion",
        """
def f(n):
    if n <= 1:
        return 1
    return n * f(n - 1)
""",
        "R3 C4 R4",
        "n returns",
    ),
    solution(
        "tree recursion with a nested function and nonlocal",
        """
def f(root):
    best = 0

    def depth(node):
        nonlocal best
        if not node:
            return 0
        left, right = depth(node.left), depth(node.right)
        best = max(best, left + right)
        return 1 + max(left, right)

    depth(root)
    return best
""",
        "R7 C8 R10 R13",
        "best node left right returns",
    ),
    solution(
        "self-calls in branches",
        """
def f(xs, lo, hi):
    if lo >= hi:
        return lo
    mid = (lo + hi) // 2
    if xs[mid] < 0:
        return f(xs, mid + 1, hi)
    else:
        return f(xs, lo, mid)
""",
        "R3 C6 R6 R8",
        "hi lo mid returns",
    ),
    solution(
        "self-call in an elif test",
        """
def f(n):
    if n == 0:
        return True
    elif f(n - 2):
        return False
    return n > 3
""",
        "R3 C4 R5 R6",
        "n returns",
    ),
    solution(
        "self-call in a loop and a normal end",
        """
def f(n):
    out = []

    def walk(k, path):
        if k == 0:
            out.append(path[:])
        for i in range(k):
            path.append(i)
            walk(i, path)
            path.pop()

    walk(n, [])
    return out
""",
        "L7 C9 E10 R13",
        "k out path i",
    ),
    solution(
        "mutual recursion",
        """
def even(n):
    if n == 0:
        return True
    return odd(n - 1)

def odd(n):
    if n == 0:
        return False
    return even(n - 1)

def f(n):
    return even(n)
""",
        "R3 C4 R4 R8 C9 R9 R12",
        "n odd:n returns",
    ),
    solution(
        "method recursion through self",
        """
class Solution:
    def __init__(self):
        self.best = 0

    def walk(self, node):
        if node is None:
            return 0
        deep = 1 + max(self.walk(node.left), self.walk(node.right))
        self.best = max(self.best, deep)
        return deep

def f(root):
    s = Solution()
    s.walk(root)
    return s.best
""",
        "R7 C8 R10 R15",
        "self.best node deep returns",
    ),
    solution(
        "class with a queue",
        """
from collections import deque

class L:
    def __init__(self, k):
        self.k = k
        self.q = deque()

    def allow(self, t):
        while self.q and self.q[0] <= t - 1000:
            self.q.popleft()
        if len(self.q) < self.k:
            self.q.append(t)
            return True
        return False
""",
        "L9 R13 R14",
        "self.q returns",
        "L",
        ("allow",),
    ),
    solution(
        "methods that end without a return",
        """
class R:
    def __init__(self):
        self.nodes = {}

    def add(self, node):
        if node in self.nodes:
            raise ValueError(node)
        self.nodes[node] = 1

    def get(self, key):
        for node in sorted(self.nodes):
            if node >= key:
                return node
        raise LookupError
""",
        "E8 L11 R13",
        "node self.nodes returns",
        "R",
        (
            "add",
            "get",
        ),
    ),
    solution(
        "a method named like one of a list is no recursion",
        """
class S:
    def __init__(self):
        self.items = []

    def pop(self):
        return self.items.pop()

    def push(self, x):
        self.items.append(x)
""",
        "R6 E9",
        "self.items returns",
        "S",
        (
            "pop",
            "push",
        ),
    ),
    solution(
        "recursion over instances of the same class",
        """
class Node:
    def __init__(self, v):
        self.v = v
        self.left = None

    def insert(self, v):
        if self.left is None:
            self.left = Node(v)
            return self
        return self.left.insert(v)
""",
        "R9 C10 R10",
        "self.left returns",
        "Node",
        ("insert",),
    ),
    solution(
        "an inherited method",
        """
class Base:
    def total(self, xs):
        s = 0
        for x in xs:
            s += x
        return s

class C(Base):
    def __init__(self):
        self.n = 0
""",
        "L4 R6",
        "s x returns",
        "C",
        ("total",),
    ),
    solution(
        "super is no self-call",
        """
class Base:
    def total(self, x):
        return x

class C(Base):
    def total(self, x):
        return super().total(x)
""",
        "R3 R7",
        "returns",
        "C",
        ("total",),
    ),
    solution(
        "recursive generator",
        """
def walk(node):
    if node:
        yield from walk(node.left)
        yield node.val
        yield from walk(node.right)

def f(root):
    return list(walk(root))
""",
        "C3 E5 R8",
        "node",
    ),
    solution(
        "memo by a decorator",
        """
from functools import cache

def f(n):
    @cache
    def ways(k):
        if k < 2:
            return 1
        return ways(k - 1) + ways(k - 2)
    return ways(n)
""",
        "R7 C8 R8 R9",
        "k returns",
    ),
    solution(
        "closure kept in an attribute",
        """
def maker(k):
    size = 0

    def decide(now):
        nonlocal size
        while size > now:
            size -= 1
        size += k
        return size

    return decide

class L:
    def __init__(self, k):
        self.decide = maker(k)

    def allow(self, t):
        return self.decide(t) < 3
""",
        "L6 R18",
        "size returns",
        "L",
        ("allow",),
    ),
    solution(
        "hash helpers are one step",
        """
import hashlib

def fnv(text):
    h = 7
    for c in text:
        h = h * 31 + ord(c)
    return h

class R:
    def __init__(self):
        self.points = []

    def add(self, node):
        for i in range(2):
            self.points.append((fnv(node + str(i)), node))
        self.points.sort()
""",
        "L14 E16",
        "self.points i",
        "R",
        ("add",),
    ),
    solution(
        "shadowed name is no self-call",
        """
def f(xs, g):
    f = g
    total = 0
    for x in xs:
        total += f(x)
    return total
""",
        "L4 R6",
        "total x",
    ),
)
