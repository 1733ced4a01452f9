"""Solutions whose work is done in loops."""

from __future__ import annotations

from tests.trace.shape import solution

LOOPS = (
    solution(
        "for loop",
        """
def f(xs):
    total = 0
    for x in xs:
        total += x
    return total
""",
        "L3 R5",
        "total x",
    ),
    solution(
        "while with continue and break",
        """
def f(n):
    found = []
    i = 0
    while i < n:
        i += 1
        if i % 2:
            continue
        if i > 6:
            break
        found.append(i)
    return found
""",
        "L4 R11",
        "i found",
    ),
    solution(
        "for else",
        """
def f(xs, y):
    for x in xs:
        if x == y:
            break
    else:
        return -1
    return x
""",
        "L2 R6 R7",
        "x",
    ),
    solution(
        "continue in the else of an inner loop belongs to the outer",
        """
def f(rows):
    best = 0
    for row in rows:
        for x in row:
            if x < 0:
                break
        else:
            continue
        best = max(best, len(row))
    return best
""",
        "L3 L4 R10",
        "best row x",
    ),
    solution(
        "return inside a loop of a helper",
        """
def first(xs):
    for x in xs:
        if x > 0:
            return x
    return None

def f(xs):
    count = 0
    while xs:
        xs = xs[first(xs) or 1:]
        count += 1
    return count
""",
        "L2 R4 L9 R12",
        "xs count x",
    ),
    solution(
        "helpers that are not reached",
        """
def unused(xs):
    for x in xs:
        pass

def f(xs):
    s = 0
    for x in xs:
        s = s + x
    return s
""",
        "L7 R9",
        "s x",
    ),
    solution(
        "comprehensions have no passes",
        """
def f(xs):
    squares = [x * x for x in xs]
    total = 0
    for s in squares:
        total += sum(y for y in range(s))
    return [total, *squares]
""",
        "L4 R6",
        "total s",
    ),
    solution(
        "a function called in a comprehension has its own rows",
        """
def g(x):
    n = 0
    while x:
        x //= 2
        n += 1
    return n

def f(xs):
    return [g(x) for x in xs]
""",
        "L3 R9",
        "x n",
    ),
    solution(
        "lambda",
        """
def f(xs):
    best = None
    for x in sorted(xs, key=lambda t: -t):
        if best is None or x > best:
            best = x
    return best
""",
        "L3 R6",
        "best x",
    ),
    solution(
        "tuple assignment",
        """
def f(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a
""",
        "L3 R5",
        "a b",
    ),
    solution(
        "walrus",
        """
def f(xs):
    it = iter(xs)
    s = 0
    while (x := next(it, None)) is not None:
        s += x
    return s
""",
        "L4 R6",
        "s x",
    ),
    solution(
        "two on one line",
        """
def f(xs):
    for x in xs:
        if x: return 1
        else: return 2
    while True: break
    for a in xs: pass
    if xs: return 3
    return 4 if xs else 5
""",
        "L2 R3 R4 L5 L6 R7 R8",
        "x a",
    ),
    solution(
        "returns on one line",
        """
def f(n):
    if n > 3: return f(n - 1)
    if n: return 1
    for i in range(3): return i
""",
        "C2 R2 R3 E4 L4 R4",
        "n i returns",
    ),
    solution(
        "generator helper",
        """
def pieces(xs):
    run = []
    for x in xs:
        if run and run[-1] != x:
            yield run
            run = []
        run.append(x)
    yield run

def f(xs):
    longest = 0
    for piece in pieces(xs):
        longest = max(longest, len(piece))
    return longest
""",
        "L3 L12 R14",
        "run longest x piece",
    ),
    solution(
        "try finally and with",
        """
def f(xs):
    done = 0
    for x in xs:
        try:
            if x < 0:
                continue
            done += x
        except TypeError:
            break
        finally:
            done += 1
    return done
""",
        "L3 R12",
        "done x",
    ),
    solution(
        "match",
        """
def f(ops):
    stack = []
    for op in ops:
        match op:
            case "+":
                stack.append(stack.pop() + stack.pop())
            case "stop":
                break
            case _:
                stack.append(op)
    return stack[-1]
""",
        "L3 R11",
        "stack op",
    ),
    solution(
        "endless",
        """
def f(n):
    while True:
        n += 1
""",
        "L2",
        "n",
    ),
    solution(
        "crashes at once",
        """
def f(xs):
    y = xs[10 ** 9]
    for x in xs:
        y += x
    return y
""",
        "L3 R5",
        "y x",
    ),
    solution(
        "binary search",
        """
def f(xs, t):
    lo, hi = 0, len(xs)
    while lo < hi:
        mid = (lo + hi) // 2
        if xs[mid] < t:
            lo = mid + 1
        else:
            hi = mid
    return lo
""",
        "L3 R9",
        "lo hi mid",
    ),
    solution(
        "global",
        """
calls = 0

def f(n):
    global calls
    calls += 1
    for i in range(n):
        calls += i
    return calls
""",
        "L6 R8",
        "calls i",
    ),
    solution(
        "heap",
        """
import heapq

def f(xs, k):
    heap = []
    for x in xs:
        heapq.heappush(heap, x)
        if len(heap) > k:
            heapq.heappop(heap)
    return heap[0]
""",
        "L5 R9",
        "heap x",
    ),
    solution(
        "async loop in a nested function",
        """
def f(xs):
    async def g():
        for x in xs:
            pass
    for x in xs:
        g()
    return xs
""",
        "L3 L5 R7",
        "x f:x",
    ),
)
