"""Small solutions, each with one call and all that a trace of it holds, written down by hand.

A line of ``expected`` is a visit: its label and the values of ``columns``, ``-`` for what is not
bound yet; the last line is the outcome. Line 1 of a source is the one behind the quotes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.sandbox.tracing.running import Nodes

Step = tuple[str, tuple[Any, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Solution:
    source: str
    columns: str
    arguments: tuple[Any, ...] = ()
    steps: tuple[Step, ...] | None = None
    expected: str


SOLUTIONS = {
    "a loop that sums": Solution(
        source="""\
def f(xs):
    total = 0
    for x in xs:
        total += x
    return total
""",
        columns="total x",
        arguments=([4, 6],),
        expected="""
L3 | 4 | 4
L3 | 10 | 6
R5 | 10 | 6
10
""",
    ),
    "no pass at all": Solution(
        source="""\
def f(xs):
    total = 0
    for x in xs:
        total += x
    return total
""",
        columns="total x",
        arguments=([],),
        expected="""
R5 | 0 | -
0
""",
    ),
    "continue and break": Solution(
        source="""\
def f(xs):
    kept = []
    for x in xs:
        if x < 0:
            continue
        if x == 9:
            break
        kept.append(x)
    return kept
""",
        columns="kept x",
        arguments=([1, -2, 3, 9, 4],),
        expected="""
L3 | [1] | 1
L3 | [1] | -2
L3 | [1 3] | 3
L3 | [1 3] | 9
R9 | [1 3] | 9
[1 3]
""",
    ),
    "while with else": Solution(
        source="""\
def f(n):
    steps = 0
    while n > 1:
        n //= 2
        steps += 1
    else:
        steps += 100
    return steps
""",
        columns="n steps",
        arguments=(5,),
        expected="""
L3 | 2 | 1
L3 | 1 | 2
R8 | 1 | 102
102
""",
    ),
    "for with else that is skipped": Solution(
        source="""\
def f(xs, wanted):
    for i, x in enumerate(xs):
        if x == wanted:
            break
    else:
        i = -1
    return i
""",
        columns="i x",
        arguments=([5, 7], 7),
        expected="""
L2 | 0 | 5
L2 | 1 | 7
R7 | 1 | 7
1
""",
    ),
    "for with else that runs": Solution(
        source="""\
def f(xs, wanted):
    for i, x in enumerate(xs):
        if x == wanted:
            break
    else:
        i = -1
    return i
""",
        columns="i x",
        arguments=([5, 7], 8),
        expected="""
L2 | 0 | 5
L2 | 1 | 7
R7 | -1 | 7
-1
""",
    ),
    "an early return from a loop": Solution(
        source="""\
def f(xs):
    seen = set()
    for x in xs:
        if x in seen:
            return x
        seen.add(x)
    return None
""",
        columns="seen x",
        arguments=([3, 1, 3, 2],),
        expected="""
L3 | {3} | 3
L3 | {1 3} | 1
R5 | {1 3} | 3
3
""",
    ),
    "nested loops": Solution(
        source="""\
def f(n):
    pairs = 0
    for i in range(n):
        for j in range(i):
            pairs += 1
    return pairs
""",
        columns="i j pairs",
        arguments=(3,),
        expected="""
L3 | 0 | - | 0
L4 | 1 | 0 | 1
L3 | 1 | 0 | 1
L4 | 2 | 0 | 2
L4 | 2 | 1 | 3
L3 | 2 | 1 | 3
R6 | 2 | 1 | 3
3
""",
    ),
    "try and finally in a loop": Solution(
        source="""\
def f(xs):
    log = []
    for x in xs:
        try:
            if x == 0:
                continue
            log.append(10 // x)
        finally:
            log.append('f')
    return log
""",
        columns="log",
        arguments=([5, 0],),
        expected="""
L3 | [2 'f']
L3 | [2 'f']
R10 | [2 'f' 'f']
[2 'f' 'f']
""",
    ),
    "an exception that is caught": Solution(
        source="""\
def f(words):
    total = 0
    for w in words:
        try:
            total += int(w)
        except ValueError:
            total -= 1
    return total
""",
        columns="total",
        arguments=(["7", "x"],),
        expected="""
L3 | 7
L3 | 6
R8 | 6
6
""",
    ),
    "a crash in the middle": Solution(
        source="""\
def f(xs):
    counts = {}
    for x in xs:
        counts[x] += 1
    return counts
""",
        columns="counts x",
        arguments=(["a"],),
        expected="""
!KeyError
""",
    ),
    "a crash after two passes": Solution(
        source="""\
def f(xs):
    best = xs[0]
    for i in range(len(xs)):
        best = max(best, xs[i + 1])
    return best
""",
        columns="best i",
        arguments=([1, 5, 2],),
        expected="""
L3 | 5 | 0
L3 | 5 | 1
!IndexError
""",
    ),
    "a return that raises": Solution(
        source="""\
def f(xs):
    i = 0
    while i < 1:
        i += 1
    return xs[i]
""",
        columns="i",
        arguments=([4],),
        expected="""
L3 | 1
!IndexError
""",
    ),
    "recursion with a base case": Solution(
        source="""\
def f(n):
    if n < 2:
        return 1
    return n * f(n - 1)
""",
        columns="n returns",
        arguments=(3,),
        expected="""
C4 | 3 | -
C4 | 2 | -
R3 | 1 | 1
R4 | 2 | 2
R4 | 3 | 6
6
""",
    ),
    "two self-calls, before the first that is come to": Solution(
        source="""\
def f(n):
    if n <= 0:
        return []
    if n % 2:
        rest = f(n - 1)
    else:
        rest = f(n - 2)
    rest.append(n)
    return rest
""",
        columns="n rest",
        arguments=(3,),
        expected="""
C5 | 3 | -
C5 | 2 | -
R3 | 0 | -
R9 | 2 | [2]
R9 | 3 | [2 3]
[2 3]
""",
    ),
    "a self-call in a loop": Solution(
        source="""\
def f(tree):
    total = 0
    for part in tree:
        if isinstance(part, list):
            total += f(part)
        else:
            total += part
    return total
""",
        columns="total part",
        arguments=([1, [2, 3], [4]],),
        expected="""
L3 | 1 | 1
C5 | 1 | [2 3]
L3 | 2 | 2
L3 | 5 | 3
R8 | 5 | 3
L3 | 6 | [2 3]
L3 | 4 | 4
R8 | 4 | 4
L3 | 10 | [4]
R8 | 10 | [4]
10
""",
    ),
    "undo after a self-call": Solution(
        source="""\
def f(items):
    found = []

    def walk(i, path):
        if i == len(items):
            found.append(path[:])
            return
        path.append(items[i])
        walk(i + 1, path)
        path.pop()

    walk(0, [])
    return found
""",
        columns="path@f.walk found@f,f.walk",
        arguments=([7, 8],),
        expected="""
C9 | [7] | []
C9 | [7 8] | []
R7 | [7 8] | [[7 8]]
E10 | [7] | [[7 8]]
E10 | [] | [[7 8]]
R13 | [] | [[7 8]]
[[7 8]]
""",
    ),
    "nonlocal": Solution(
        source="""\
def f(n):
    best = 0

    def dive(k):
        nonlocal best
        best = max(best, k)
        if k < n:
            dive(k + 2)

    dive(1)
    return best
""",
        columns="best@f,f.dive k@f.dive",
        arguments=(3,),
        expected="""
C8 | 1 | 1
E8 | 3 | 3
E8 | 3 | 1
R11 | 3 | 1
3
""",
    ),
    "a variable of the outer function that the inner one never mentions": Solution(
        source="""\
def f(n):
    depth = n * 10

    def down(k):
        if k == 0:
            return 0
        return down(k - 1)

    return down(n) + depth
""",
        columns="depth@f,f.down k@f.down",
        arguments=(1,),
        expected="""
C7 | 10 | 1
R6 | 10 | 0
R7 | 10 | 1
R9 | 10 | 1
10
""",
    ),
    "mutual recursion": Solution(
        source="""\
def f(n):
    return even(n)

def even(n):
    if n == 0:
        return True
    return odd(n - 1)

def odd(n):
    if n == 0:
        return False
    return even(n - 1)
""",
        columns="n@f,even,odd returns@f,even,odd",
        arguments=(2,),
        expected="""
C7 | 2 | -
C12 | 1 | -
R6 | 0 | True
R12 | 1 | True
R7 | 2 | True
R2 | 2 | True
True
""",
    ),
    "lru_cache": Solution(
        source="""\
from functools import lru_cache

def f(n):
    @lru_cache(maxsize=None)
    def fib(k):
        if k < 2:
            return k
        return fib(k - 1) + fib(k - 2)
    return fib(n)
""",
        columns="k@f.fib returns@f.fib,f",
        arguments=(3,),
        expected="""
C8 | 3 | -
C8 | 2 | -
R7 | 1 | 1
R7 | 0 | 0
R8 | 2 | 1
R8 | 3 | 2
R9 | 3 | 2
2
""",
    ),
    "comprehensions have no rows": Solution(
        source="""\
def f(xs):
    squares = [x * x for x in xs]
    even = {x for x in squares if x % 2 == 0}
    names = {x: str(x) for x in even}
    for name in sorted(names.values()):
        squares.append(name)
    return squares
""",
        columns="squares even names",
        arguments=([1, 2],),
        expected="""
L5 | [1 4 '4'] | {4} | {4:'4'}
R7 | [1 4 '4'] | {4} | {4:'4'}
[1 4 '4']
""",
    ),
    "a generator inside": Solution(
        source="""\
def f(xs):
    total = 0
    for pair in pairs(xs):
        total += pair[1]
    return total

def pairs(xs):
    last = 0
    for x in xs:
        last += x
        yield (x, last)
""",
        columns="total@f last@pairs",
        arguments=([1, 2],),
        expected="""
L3 | 1 | -
L9 | 1 | 1
L3 | 4 | 1
L9 | 4 | 3
R5 | 4 | 3
4
""",
    ),
    "with": Solution(
        source="""\
from contextlib import suppress

def f(xs):
    done = []
    for x in xs:
        with suppress(ZeroDivisionError):
            done.append(6 // x)
            continue
        done.append('none')
    return done
""",
        columns="done",
        arguments=([3, 0],),
        expected="""
L5 | [2]
L5 | [2 'none']
R10 | [2 'none']
[2 'none']
""",
    ),
    "match": Solution(
        source="""\
def f(orders):
    at = (0, 0)
    for order in orders:
        match order:
            case ('go', n):
                at = (at[0] + n, at[1])
            case ('turn', 'left' | 'right' as way):
                at = (at[0], at[1] + (1 if way == 'left' else -1))
            case _:
                return None
    return at
""",
        columns="at",
        arguments=([("go", 2), ("turn", "left"), "stop"],),
        expected="""
L3 | (2 0)
L3 | (2 1)
R10 | (2 1)
None
""",
    ),
    "a walrus and a chained comparison": Solution(
        source="""\
def f(xs):
    i = 0
    while (x := xs[i]) and 0 < x <= 9:
        i += x
    return i, x
""",
        columns="i x",
        arguments=([1, 2, 5, 0],),
        expected="""
L3 | 1 | 1
L3 | 3 | 2
R5 | 3 | 0
(3 0)
""",
    ),
    "swap, slices and unpacking": Solution(
        source="""\
def f(xs):
    head, *tail = xs
    a, b = 0, 1
    for x in tail:
        a, b = b, a + x
        xs[0:1] = [a]
    return a, b, xs
""",
        columns="a b xs head tail",
        arguments=([9, 5],),
        expected="""
L4 | 1 | 5 | [1 5] | 9 | [5]
R7 | 1 | 5 | [1 5] | 9 | [5]
(1 5 [1 5])
""",
    ),
    "del makes unbound": Solution(
        source="""\
def f(n):
    for i in range(n):
        if i == 0:
            kept = i
        else:
            del kept
    return n
""",
        columns="kept",
        arguments=(2,),
        expected="""
L2 | 0
L2 | -
R7 | -
2
""",
    ),
    "a deque and a heap": Solution(
        source="""\
import heapq
from collections import deque, defaultdict

def f(xs):
    queue, heap, by = deque(maxlen=2), [], defaultdict(list)
    for x in xs:
        queue.append(x)
        heapq.heappush(heap, -x)
        by[x % 2].append(x)
    return heapq.heappop(heap)
""",
        columns="queue heap by",
        arguments=([1, 3, 2],),
        expected="""
L6 | deque[1] | [-1] | {1:[1]}
L6 | deque[1 3] | [-3 -1] | {1:[1 3]}
L6 | deque[3 2] | [-3 -1 -2] | {0:[2] 1:[1 3]}
R10 | deque[3 2] | [-2 -1] | {0:[2] 1:[1 3]}
-3
""",
    ),
    "nodes by letter": Solution(
        source="""\
def f(root):
    best = 0
    stack = [(root, 1)]
    while stack:
        node, depth = stack.pop()
        best = max(best, depth)
        for child in (node.left, node.right):
            if child:
                stack.append((child, depth + 1))
    return best
""",
        columns="node child stack best",
        arguments=(Nodes(["b", None, "a"]),),
        expected="""
L7 | A | None | [] | 1
L7 | A | B | [(B 2)] | 1
L4 | A | B | [(B 2)] | 1
L7 | B | None | [] | 2
L7 | B | None | [] | 2
L4 | B | None | [] | 2
R10 | B | None | [] | 2
2
""",
    ),
    "recursion over a tree": Solution(
        source="""\
def f(root):
    if root is None:
        return 0
    left = f(root.left)
    right = f(root.right)
    return 1 + max(left, right)
""",
        columns="root left right returns",
        arguments=(Nodes(["x", "y"]),),
        expected="""
C4 | A | - | - | -
C4 | B | - | - | -
R3 | None | - | - | 0
R3 | None | - | - | 0
R6 | B | 0 | 0 | 1
R3 | None | - | - | 0
R6 | A | 1 | 0 | 2
2
""",
    ),
    "a class with its methods": Solution(
        source="""\
class Counter:
    def __init__(self, limit):
        self.limit = limit
        self.hits = {}

    def hit(self, name):
        count = self.hits.get(name, 0)
        if count == self.limit:
            return False
        self.hits[name] = count + 1
        return True
""",
        columns="self.hits count returns",
        arguments=(1,),
        steps=(("hit", ("a",)), ("hit", ("a",)), ("hit", ("b",))),
        expected="""
R11 | {'a':1} | 0 | True
R9 | {'a':1} | 1 | False
R11 | {'a':1 'b':1} | 0 | True
True
""",
    ),
    "slots, private names, a property and inheritance": Solution(
        source="""\
class Base:
    __slots__ = ('_at',)
    step = 2

    @property
    def at(self):
        return self._at

class Robot(Base):
    __slots__ = ('__log',)

    def __init__(self, at):
        self._at = at
        self.__log = []

    def go(self, times):
        for _ in range(times):
            self._at += self.step
            self.__log.append(self.at)
        return self.at
""",
        columns="self._at self.__log self.step self.at",
        arguments=(0,),
        steps=(("go", (2,)),),
        expected="""
L17 | 2 | [2] | 2 | -
L17 | 4 | [2 4] | 2 | -
R20 | 4 | [2 4] | 2 | -
4
""",
    ),
    "a method that raises, and one that returns nothing": Solution(
        source="""\
class Stack:
    def __init__(self):
        self.items = []

    def push(self, x):
        self.items.append(x)

    def pop(self):
        return self.items.pop()
""",
        columns="self.items",
        steps=(("push", (1,)), ("pop", ()), ("pop", ())),
        expected="""
E6 | [1]
R9 | []
!IndexError
""",
    ),
    "instances by their attributes, and cycles": Solution(
        source="""\
from dataclasses import dataclass

@dataclass
class Place:
    name: str
    next: 'Place | None' = None

def f(names):
    first = last = None
    for name in names:
        place = Place(name)
        if last is None:
            first = place
        else:
            last.next = place
        last = place
    last.next = first
    return first
""",
        columns="first last",
        arguments=(["a", "b"],),
        expected="""
L10 | Place(name='a' next=None) | Place(name='a' next=None)
L10 | Place(name='a' next=Place(name='b' next=None)) | Place(name='b' next=None)
R18 | %A | %B
%A
""".replace("%A", "Place(name='a' next=Place(name='b' next=Place(name='a' next=<Place>)))").replace(
            "%B", "Place(name='b' next=Place(name='a' next=Place(name='b' next=<Place>)))"
        ),
    ),
    "what has no value to write": Solution(
        source="""\
def f(xs):
    it = iter(xs)
    total = 0
    add = lambda a, b: a + b
    for x in it:
        total = add(total, x)
    return (y for y in xs)
""",
        columns="it add total",
        arguments=([1],),
        expected="""
L5 | <list_iterator> | <function> | 1
R7 | <list_iterator> | <function> | 1
<generator>
""",
    ),
    "texts, floats, long numbers, an enum": Solution(
        source="""\
from enum import Enum
from math import inf

class Side(Enum):
    LEFT = 1

def f(n):
    text, low, big, side = "it's", inf, 2, Side.LEFT
    for _ in range(n):
        text += '"'
        low = min(low, 0.5)
        big **= 3
    return text
""",
        columns="text low big side",
        arguments=(1,),
        expected="""
L9 | 'it\\'s"' | 0.5 | 8 | LEFT
R13 | 'it\\'s"' | 0.5 | 8 | LEFT
'it\\'s"'
""",
    ),
    "a global": Solution(
        source="""\
calls = []

def f(n):
    global calls
    for i in range(n):
        calls = calls + [i]
    return len(calls)
""",
        columns="calls",
        arguments=(2,),
        expected="""
L5 | [0]
L5 | [0 1]
R7 | [0 1]
2
""",
    ),
    "finally that changes what was to be returned": Solution(
        source="""\
def f(xs):
    try:
        for x in xs:
            return x
    finally:
        xs.append(1)
    return None
""",
        columns="xs x",
        arguments=([7],),
        expected="""
R4 | [7] | 7
7
""",
    ),
    "an end without a return": Solution(
        source="""\
def f(xs):
    for i in range(len(xs) - 1):
        xs[i + 1] += xs[i]
""",
        columns="xs returns",
        arguments=([1, 2],),
        expected="""
L2 | [1 3] | -
E3 | [1 3] | None
None
""",
    ),
}
