"""Random programs over values of every kind: counted, each statement ends as it does uncounted."""

from __future__ import annotations

import re

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.sandbox.meter.running import ending, load_instrumented, load_plain

START = """
import bisect, collections, copy, functools, heapq, itertools, operator

class Odd:
    def __init__(self, n=0): self.n = n
    def __eq__(self, other): log.append(("eq", self.n)); return self.n == getattr(other, "n", other)
    def __lt__(self, other): log.append(("lt", self.n)); return self.n < getattr(other, "n", 0)
    def __hash__(self): return 1
    def __add__(self, other): return [self.n]
    def __iadd__(self, other): self.n += 1; return self
    def __iter__(self): log.append("iter"); return iter((self.n, 2))
    def __len__(self): log.append("len"); return 2
    def __getitem__(self, index): return index
    def __contains__(self, item): return item == 1
    def __index__(self): return 1
    def __repr__(self): return f"Odd({self.n})"

class Rows(list):
    def append(self, item): super().append((item, item))

def numbers(n=3):
    for i in range(n):
        log.append(i)
        yield i

log = []
tried = []

def attempt(number, error=None):
    tried.append((number, type(error).__name__, str(error)))

def f():
    v = [
        0, 3, -1, 2**70, 1.5, True, None, "abcab", "", b"ab", (3, 1, 2), (1, (2, 3)), [3, 1, 2],
        [[2, 1], [3]], {1, 2, 3}, frozenset((1, 2)), {1: 2, "a": [1]}, Odd(1), Odd(2), Rows([1]),
        collections.deque([1, 2, 3]), collections.Counter("abca"), range(4), slice(0, 2), len,
        sorted, str.upper, max, [].append, lambda *a: a, Odd, list, bytearray(b"abc"), "a,b",
    ]
"""
VALUE = st.integers(0, 33).map(lambda n: f"v[{n}]")
METHOD = st.sampled_from(
    """
    append extend insert pop remove index count sort copy reverse clear add discard update union
    get setdefault items keys values split join replace find startswith strip upper encode format
    intersection difference issubset most_common rotate appendleft popleft
    """.split()  # noqa: SIM905
)
CALL = st.sampled_from(
    """
    sorted sum max min any all list tuple set dict str int len map filter zip enumerate reversed
    frozenset bytes abs divmod heapq.heapify heapq.heappush heapq.heappop heapq.nlargest
    bisect.bisect bisect.insort collections.deque collections.Counter copy.copy copy.deepcopy
    functools.reduce functools.partial itertools.chain itertools.islice itertools.accumulate
    itertools.product itertools.permutations operator.add operator.mul operator.contains
    operator.getitem operator.eq numbers
    """.split()  # noqa: SIM905
)
BINARY = st.sampled_from([*"+ - * // % & | ^ == != < <= in".split(), "not in"])  # noqa: SIM905
TEMPLATES = [
    "v.append({a} {op} {b})",
    "v.append({call}({a}))",
    "v.append(list({call}({a}, {b})))",
    "v.append({call}({a}, {b}))",
    "v.append({call}({a}, key={b}))",
    "v.append({a}.{method}())",
    "v.append({a}.{method}({b}))",
    "v.append({a}.{method}({b}, {c}))",
    "v.append({a}({b}))",
    "v.append({a}[{b}])",
    "v.append({a}[1:3])",
    "{a}[{b}] = {c}",
    "{a}[0:2] = {b}",
    "del {a}[{b}]",
    "x = {a}; x += {b}; v.append(x)",
    "x = {a}; x = x + {b}; v.append(x)",
    "x = {a}; x -= {b}; x |= {c}; v.append(x)",
    "{a}[{b}] += {c}",
    "v.append([*{a}, *{b}])",
    "x, *y = {a}; v.append(y)",
    "v.append([(i, j) for i in {a} for j in {b} if i != j])",
    "v.append({a} < {b} < {c})",
    "v.append(f'{{{a}}} {{{b}!r}}')",
    "v.append(max(*{a}, default={b}))",
    "v.append((lambda q={a}: q)())",
    "for i in {a}: v.append(i); break",
]


def _statement(template: str) -> st.SearchStrategy[str]:
    return st.builds(
        lambda a, b, c, op, call, method: template.format(
            a=a, b=b, c=c, op=op, call=call, method=method
        ),
        VALUE, VALUE, VALUE, BINARY, CALL, METHOD,
    )  # fmt: skip


def _program(statements: list[str]) -> str:
    """Each statement is tried; what it raised, and everything in the end, is the answer."""
    tried = "".join(
        f"    try:\n        {each}\n    except Exception as error: attempt({number}, error)\n"
        for number, each in enumerate(statements)
    )
    shown = "[repr(x)[:80] for x in v if not callable(x) and ' at 0x' not in repr(x)]"
    return f"{START}{tried}    return {shown}, [str(x)[:200] for x in tried], log[:500]\n"


@settings(phases=[Phase.reuse, Phase.generate])  # shrinking takes minutes
@given(st.lists(st.one_of(*map(_statement, TEMPLATES)), min_size=5, max_size=30))
def test_a_random_program_ends_as_it_does_uncounted(statements: list[str]) -> None:
    source = _program(statements)
    counted, uncounted = ending(load_instrumented, source), ending(load_plain, source)
    assert _without_addresses(counted) == _without_addresses(uncounted)


def _without_addresses(ended: object) -> str:
    """A method that is fetched before it is called goes by its object's class when it complains."""
    return re.sub("0x[0-9a-f]+", "0x", repr(ended)).replace("Rows.", "list.")
