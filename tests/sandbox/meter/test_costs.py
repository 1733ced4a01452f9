"""What each operation costs, to the unit: the snippet, and what one call at n = 100 counts."""

from __future__ import annotations

import pytest

from sandbox.counts import Category
from tests.sandbox.meter.running import reading, units

N = 100


def cost(body: str, imports: str = "") -> dict[str, float]:
    lines = "\n".join(f"    {line}" for line in body.split("; "))
    return units(f"{imports}\ndef f(n):\n    xs = list(range(n))\n    t = 'ab' * n\n{lines}\n", N)


SETUP = {"list()": 100, "* on str": 200}

Row = tuple[str, dict[str, float]]
BUILT_IN: list[Row] = [
    ("sum(xs)", {"sum()": 100}),
    ("sum(x for x in xs)", {"sum()": 100, "comprehension": 100}),
    ("sum([xs, xs], [])", {"sum()": 2, "sum() of sequences": 300}),
    ("max(xs)", {"max()": 100}),
    ("min(xs, key=lambda x: -x)", {"min()": 100, "lambda": 100}),
    ("max(1, n)", {}),
    ("any(x == 5 for x in xs)", {"any()": 6, "comprehension": 6}),
    ("all(xs)", {"all()": 1}),
    ("set(xs)", {"set()": 100}),
    ("set(t)", {"set()": 200}),
    ("dict(zip(xs, xs))", {"dict()": 100}),
    ("tuple(xs)", {"tuple()": 100}),
    ("frozenset(xs)", {"frozenset()": 100}),
    ("list(reversed(xs))", {"list()": 200}),
    ("list(enumerate(xs))", {"list()": 200}),
    ("list(map(str, xs))", {"list()": 200}),
    ("list(map(lambda x: x, xs))", {"list()": 200, "lambda": 100}),
    ("list(map(sorted, [[2, 1]] * n))", {"list()": 200, "* on list": 100, "sorted()": 200}),
    ("list(filter(None, xs))", {"list()": 199, "filter()": 100}),
    ("next(filter(None, xs))", {"filter()": 2}),
    ("next(iter(xs))", {}),
    ("len(xs); range(n); zip(xs, xs); enumerate(xs); reversed(xs)", {}),
    ("bytes(n)", {"bytes()": 100}),
    ("hash(tuple(xs))", {"tuple()": 100, "hash()": 100}),
    ("print(t)", {"print()": 200}),
    ("isinstance(xs, list); abs(n); divmod(n, 7); pow(n, 2, 7); str(n); int('7')", {}),
]
SORTS: list[Row] = [
    ("sorted(xs)", {"sorted()": 100}),
    ("sorted(xs, reverse=True)", {"sorted()": 100}),
    ("sorted(xs[::-1])", {"slice": 100, "sorted()": 100}),
    ("xs.sort()", {"list.sort": 100}),
    ("xs.sort(key=lambda x: -x)", {"list.sort": 100, "lambda": 100}),
    ("sorted(xs[50:] + xs[:50])", {"slice": 100, "+ on list": 100, "sorted()": 200}),
    ("sorted(x % 10 for x in xs)", {"comprehension": 100, "sorted()": 432.19}),
    ("sorted([])", {}),
    ("sorted(['a' * n + 'b', 'a' * n])", {"* on str": 400, "sorted()": 2,
                                          "sorted() of long texts": 200, "+ on str": 101}),
]  # fmt: skip
LISTS: list[Row] = [
    ("xs.append(1); xs.pop()", {}),
    ("xs.pop(0)", {"list.pop(i)": 100}),
    ("xs.pop(-1)", {}),
    ("xs.pop(-2)", {"list.pop(i)": 2}),
    ("xs.insert(0, 1)", {"list.insert": 100}),
    ("xs.insert(90, 1)", {"list.insert": 10}),
    ("xs.extend(xs)", {"list.extend": 100}),
    ("xs.extend(x for x in range(n))", {"list.extend": 100, "comprehension": 100}),
    ("xs.remove(50)", {"list.remove": 100}),
    ("xs.index(49)", {"list.index": 50}),
    ("xs.index(49, 40)", {"list.index": 10}),
    ("xs.count(1)", {"list.count": 100}),
    ("xs.copy()", {"list.copy": 100}),
    ("xs.reverse()", {"list.reverse": 100}),
    ("del xs[0]", {"del on list": 100}),
    ("del xs[10:20]", {"del on list": 90}),
    ("xs[10:20] = [1]", {"slice assignment": 81}),
    ("xs[10:11] = [1]", {"slice assignment": 1}),
    ("xs[:] = xs", {"slice assignment": 100}),
    ("xs[1:4]", {"slice": 3}),
    ("[*xs, *xs]", {"unpacking": 200}),
    ("a, *b = xs", {"unpacking": 100}),
    ("[b for a, *b in [xs]]", {"comprehension": 1}),
    ("max(*xs)", {"max()": 100, "unpacking": 100}),
    ("xs[5]; xs[n - 1]; xs[0] = 3", {}),
]
SEARCHES: list[Row] = [
    ("5 in xs", {"`in` list": 6}),
    ("n in xs", {"`in` list": 100}),
    ("n not in xs", {"`in` list": 100}),
    ("5 in tuple(xs)", {"tuple()": 100, "`in` tuple": 6}),
    ("5 in set(xs); 5 in dict.fromkeys(xs)", {"set()": 100, "dict.fromkeys": 100}),
    ("5 in range(n)", {}),
    ("5 in iter(xs)", {"`in` iterator": 6}),
    ("5 in {x: x for x in xs}.values()", {"comprehension": 100, "`in` dict_values": 6}),
    ("'c' in t", {"`in` str": 200}),
    ("'b' in t", {"`in` str": 2}),
    ("n in (1, 2, 3)", {}),
    ("xs == list(range(n))", {"list()": 200, "== on sequences": 100}),
    ("xs == xs", {}),
    ("xs == [0] * n", {"* on list": 100}),
    ("xs < list(range(n))", {"list()": 200, "< on sequences": 100}),
    ("t == 'ab' * n", {"* on str": 400, "== on sequences": 200}),
    ("t != 'ab'", {}),
    ("d = {}; k = tuple(xs); d[k] = 1; d.get(k); k in d", {"tuple()": 100,
                                                           "hash of a long key": 300}),
    ("d = {}; k = (n, n); d[k] = 1; d.get(k); k in d", {}),
]  # fmt: skip
TEXTS: list[Row] = [
    ("t.upper()", {"str.upper": 200}),
    ("t.replace('a', 'xyz')", {"str.replace": 400}),
    ("t.find('c')", {"str.find": 200}),
    ("t.find('a', 100)", {}),
    ("t.rfind('c')", {"str.rfind": 200}),
    ("t.count('a')", {"str.count": 200}),
    ("t.startswith(t)", {"str.startswith": 200}),
    ("t.startswith('a')", {}),
    ("t.isalpha()", {"str.isalpha": 200}),
    ("t.split('b')", {"str.split": 101}),
    ("t.split()", {"str.split": 1, "str.split: characters": 176}),
    ("','.join([t] * n)", {"* on list": 100, "str.join": 100, "str.join: characters": 17699}),
    ("','.join(map(str, xs))", {"str.join": 100}),
    ("t.encode()", {"str.encode": 200}),
    ("f'{t}'", {"f-string": 200}),
    ("f'{n}'", {}),
    ("'%s' % t", {"% on str": 200}),
    ("'{}'.format(t)", {"str.format": 200}),
    ("x = '{}'; x.format(t)", {"str.format": 200}),
    ("str(xs)", {"str()": 390}),
    ("t[1:]", {"slice": 199}),
    ("t + t", {"+ on str": 400}),
    ("'a'.upper() + 'b'", {}),
]
SUMS: list[Row] = [
    ("xs + xs", {"+ on list": 200}),
    ("[0] * n", {"* on list": 100}),
    ("xs += [1]", {"+ on list": 1}),
    ("xs = xs + [1]", {"+ on list": 101}),
    ("ys = xs + [1]", {"+ on list": 101}),
    ("k = (1,) * n; k += (2,)", {"* on tuple": 100, "+ on tuple": 101}),
    ("k = b'a' * n; k += b'b'", {"* on bytes": 100, "+ on bytes": 101}),
    ("d = {'k': t}; d['k'] += 'x' * 30", {"+ on str": 230}),
    ("d = {'k': xs}; d['k'] += [1]", {"+ on list": 1}),
    ("set(xs) | set(xs)", {"set()": 200, "| on sets and dicts": 200}),
    ("set(xs) & {1}", {"set()": 100, "& on sets and dicts": 1}),
    ("set(xs) - {1}", {"set()": 100, "- on sets and dicts": 100}),
    ("s = set(xs); s |= {1}", {"set()": 100, "| on sets and dicts": 1}),
    ("s = set(xs); s.union(xs)", {"set()": 100, "set.union": 200}),
    ("s = set(xs); s.update(xs)", {"set()": 100, "set.update": 100}),
    ("s = set(xs); s.intersection({1})", {"set()": 100, "set.intersection": 1}),
    ("s = set(xs); s.add(1); s.discard(1); s.pop()", {"set()": 100}),
    ("{} | dict.fromkeys(xs)", {"dict.fromkeys": 100, "| on sets and dicts": 100}),
    ("{**dict.fromkeys(xs)}", {"dict.fromkeys": 100, "unpacking": 100}),
]
NUMBERS: list[Row] = [
    ("a + b", {"int +": 100}),
    ("a - b", {"int -": 100}),
    ("a * b", {"int *": 1000}),
    ("b * b", {"int *": 100}),
    ("a // b", {"int //": 910}),
    ("a % b", {"int %": 910}),
    ("a >> 1", {"int >>": 100}),
    ("a & b", {"int &": 100}),
    ("a | b", {"int |": 100}),
    ("-a", {"int -": 100}),
    ("str(a)", {"str() of an int": 10000}),
    ("int('1' * 302)", {"int() of a text": 1113.33}),
    ("b ** 10", {"int **": 2485.02}),
    ("n + n; n * n; n // 3; n % 7; n ** 2; n << 2; n >> 1; n & 1; -n; n < a; n == a", {}),
]
LIBRARY: list[tuple[str, str, dict[str, float]]] = [
    ("heapq", "heapq.heapify(xs)", {"heapify": 100}),
    ("heapq", "heapq.heappush(xs, 1)", {"heappush": 6.64}),
    ("heapq", "heapq.heappop(xs)", {"heappop": 6.64}),
    ("heapq", "heapq.nlargest(4, xs)", {"nlargest": 200}),
    ("heapq", "list(heapq.merge(xs, xs))", {"heapq.merge": 200, "list()": 300}),
    ("bisect", "bisect.bisect(xs, 5)", {"bisect": 6.64}),
    ("bisect", "bisect.insort(xs, 89)", {"insort": 6.64, "insort: elements moved": 10}),
    ("collections", "collections.deque(xs)", {"deque()": 100}),
    ("collections", "collections.deque(xs, 5)", {"deque()": 100}),
    ("collections", "d = collections.deque([0] * 1000); d[500]; d[0]; d[-1]; d.popleft()",
     {"* on list": 1000, "deque()": 1000}),
    ("collections", "d = collections.deque([0] * 1000); d.rotate(30)",
     {"* on list": 1000, "deque()": 1000, "deque.rotate": 30}),
    ("collections", "d = collections.deque([0] * 1000); k = 500; d[k]",
     {"* on list": 1000, "deque()": 1000, "index into a deque": 7.81}),
    ("collections", "collections.Counter(t)", {"Counter()": 200}),
    ("collections", "collections.Counter(xs).most_common()",
     {"Counter()": 100, "Counter.most_common": 664.39}),
    ("itertools", "list(itertools.accumulate(xs))", {"list()": 200}),
    ("itertools", "list(itertools.islice(xs, 60, 70))", {"list()": 110, "islice()": 60}),
    ("itertools", "sum(1 for p in itertools.permutations(range(6)))",
     {"sum()": 720, "comprehension": 720, "permutations()": 6, "permutations(): tuples": 4320}),
    ("itertools", "[k for k, g in itertools.groupby(xs)]", {"comprehension": 100}),
    ("functools", "functools.reduce(max, xs)", {"reduce()": 100}),
    ("functools", "functools.partial(sorted, xs)()", {"sorted()": 100}),
    ("copy", "copy.copy(xs)", {"copy.copy": 100}),
    ("copy", "copy.deepcopy([[x] for x in xs])", {"comprehension": 100, "copy.deepcopy": 201}),
    ("random", "random.shuffle(xs)", {"random.shuffle": 100}),
    ("random", "random.choices(xs, k=5)", {"random.choices": 5}),
    ("random", "random.sample(xs, 50)", {"random.sample": 150}),
    ("random", "random.choice(xs); random.random(); random.randint(1, n)", {}),
    ("math", "math.fsum(xs)", {"math.fsum": 100}),
    ("math", "math.prod(xs)", {"math.prod": 100}),
    ("math", "math.sqrt(n); math.gcd(n, 4); math.isqrt(n); math.comb(5, 2)", {}),
    ("math", "math.gcd(1 << 2999, 1 << 299)", {"math.gcd": 1000}),
    ("operator", "operator.add(xs, xs)", {"+ on list": 200}),
    ("operator", "list(map(operator.itemgetter(0), [[1]] * n))", {"* on list": 100, "list()": 200}),
    ("hashlib", "hashlib.sha256(t.encode()).hexdigest()",
     {"str.encode": 200, "hashlib.sha256": 200}),
    ("zlib", "zlib.crc32(b'x' * n)", {"* on bytes": 100, "zlib.crc32": 100}),
    ("json", "json.loads(t[:0] + '[]'); json.dumps(xs)", {"json.loads": 2, "json.dumps": 390}),
    ("statistics", "statistics.mean(xs)", {"statistics.mean": 100}),
    ("array", "array.array('i', xs)", {"array()": 100}),
    ("struct", "struct.pack('100i', *xs)", {"unpacking": 100, "struct.pack": 400}),
    ("queue", "q = queue.Queue(); q.put(1); q.get()", {}),
    ("time", "time.perf_counter()", {}),
]  # fmt: skip


def _merged(*parts: dict[str, float]) -> dict[str, float]:
    return {**SETUP, **{what: number for part in parts for what, number in part.items()}}


@pytest.mark.parametrize(
    ("body", "wanted"), [*BUILT_IN, *SORTS, *LISTS, *SEARCHES, *TEXTS, *SUMS], ids=str
)
def test_it_costs(body: str, wanted: dict[str, float]) -> None:
    assert cost(body) == _merged(wanted)


@pytest.mark.parametrize(("body", "wanted"), NUMBERS, ids=str)
def test_long_integers_cost_by_digits(body: str, wanted: dict[str, float]) -> None:
    # a and b have 100 and 10 digits of 30 bits
    source = "A = 1 << 2999\nB = 1 << 299\ndef f(n):\n    a = A\n    b = B\n    t = 'ab' * n\n"
    lines = "".join(f"    {line}\n" for line in body.split("; "))
    assert units(source + lines, N) == {"* on str": 200, **wanted}


@pytest.mark.parametrize(("module", "body", "wanted"), LIBRARY, ids=str)
def test_the_library_costs(module: str, body: str, wanted: dict[str, float]) -> None:
    assert cost(body, f"import {module}") == _merged(wanted)
    if ";" not in body:
        aliased = body.replace(f"{module}.", "alias.")
        assert cost(aliased, f"import {module}\nalias = {module}") == _merged(wanted)


def test_products_of_long_integers_follow_karatsuba_from_70_digits() -> None:
    def product(digits: int) -> float:
        return units(f"A = (1 << {30 * digits}) - 1\ndef f(n):\n    return A * A", N)["int *"]

    assert product(69) == 69**2
    assert product(1400) / product(700) == pytest.approx(3, rel=0.01)


APPENDING = [
    ("s = ''", "s += 'x' * 30", 30),
    ("s = ''", "s = s + 'x' * 30", 30),
    ("s = ''", "s = 'x' * 30 + s", 30 * 51.5),
    ("s = []", "s += [1]", 1),
    ("s = []", "s = s + [1]", 50.5),
    ("s = ()", "s += (1,)", 50.5),
    ("s = ()", "s = s + (1,)", 50.5),
]


@pytest.mark.parametrize(("start", "step", "each"), APPENDING)
def test_texts_grow_in_place_only_on_the_right_of_a_local_variable(
    start: str, step: str, each: float
) -> None:
    counted = units(f"def f(n):\n    {start}\n    for i in range(n):\n        {step}", N)
    (total,) = (number for what, number in counted.items() if what.startswith("+ on"))
    assert total == pytest.approx(each * N, rel=0.03)


def test_a_text_that_is_shared_or_an_attribute_is_copied() -> None:
    shared = "def f(n):\n    s = 'x' * 100\n    def g():\n        return s\n    s += 'y' * 30"
    held = "class T: pass\ndef f(n):\n    o = T()\n    o.s = 'x' * 100\n    o.s += 'y' * 30"
    for source in (shared, held):
        assert units(source, N)["+ on str"] == 130


def test_loops_functions_and_clauses_count_their_passes() -> None:
    source = """
def g(x):
    return x

def f(n):
    i = 0
    while i < n:
        i += 1
    for x in range(n):
        g(x)
    for x in range(n):
        for y in range(3):
            pass
    return [x for x in range(n) for y in range(2) if y]
"""
    counts = {(c.line, c.what): c.units for c in reading(source, N).counts}
    assert counts == {
        (2, "function g"): 100, (5, "function f"): 1, (7, "loop"): 100, (9, "loop"): 100,
        (11, "loop"): 100, (12, "loop"): 300, (14, "comprehension"): 300,
    }  # fmt: skip


def test_generators_pass_their_elements_on_at_every_level() -> None:
    source = """
def walk(n):
    if n:
        yield n
        yield from walk(n - 1)

def f(n):
    return list(walk(n))
"""
    assert units(source, 10) == {"function walk": 11, "list()": 10, "yield from": 45}


def test_c_code_without_a_model_is_named() -> None:
    source = """
import re, fractions
def f(n):
    for i in range(n):
        re.match("a", "b")
    return fractions.Fraction(1, n)
"""
    found = reading(source, N)
    assert [(each.line, each.what) for each in found.opaque] == [
        (5, "re.match"),
        (6, "fractions.Fraction"),
    ]
    assert {count.category for count in found.counts} == {Category.OPS}


def test_what_is_not_reached_is_not_named() -> None:
    assert (
        reading("import re\ndef f(n):\n    if n < 0:\n        re.match('a', 'b')", N).opaque == ()
    )
