"""What is recorded beside the values: conditions, shared objects, bounds; and that nobody's code
runs for it."""

from __future__ import annotations

import pytest

from sandbox.calls import EntryPoint, Kind
from sandbox.tracing.writing import TOO_LONG
from sandbox.visits import ENDLESS, KEPT, MOST_CONDITIONS, Decision, Visits
from tests.sandbox.tracing.running import shown, visits

F = EntryPoint(kind=Kind.FUNCTION, name="f")


def of(source: str, columns: str, *arguments: object, **more: object) -> Visits:
    return visits(source, F, columns, arguments, None, **more)


BRANCHES = """\
def f(xs):
    low, i = 0, 0
    while i < len(xs):
        low = xs[i] if xs[i] < low else low
        if (xs[i] > 3 and
                i > 0):
            break
        elif xs[i] == 0:
            pass
        i += 1
    return low
"""


def test_conditions_are_recorded_with_the_visit_that_they_lead_to() -> None:
    first, second, last = of(BRANCHES, "i", [1, 7]).passed
    assert first.tested == (
        Decision(line=3, text="i < len(xs)", value=True),
        Decision(line=4, text="xs[i] < low", value=False),
        Decision(line=5, text="xs[i] > 3 and i > 0", value=False),
        Decision(line=8, text="xs[i] == 0", value=False),
    )
    assert [(test.line, test.value) for test in second.tested] == [(3, True), (4, False), (5, True)]
    assert last.tested == ()


def test_only_the_last_conditions_between_two_visits_are_kept() -> None:
    source = """\
def f(n):
    kept = [x for x in range(n) if (1 if x else 0)]
    for x in kept[:1]:
        pass
    return kept
"""
    first, *_ = of(source, "x", 100).passed
    assert len(first.tested) == MOST_CONDITIONS


def test_columns_that_hold_the_same_mutable_object_are_told() -> None:
    source = """\
def f(n):
    a = b = []
    c, d, e = [], 7, 7
    for i in range(n):
        a.append(i)
        c = b
    return d + e
"""
    assert [each.shared for each in of(source, "a b c d e", 1).passed] == [
        ((0, 1), (0, 2), (1, 2)),
        ((0, 1), (0, 2), (1, 2)),
    ]


def test_later_visits_are_counted_and_not_kept() -> None:
    source = "def f(n):\n    for i in range(n):\n        pass\n    return n\n"
    found = of(source, "i", 500)
    assert (len(found.passed), found.count, found.outcome) == (KEPT, 501, "500")


def test_a_run_of_too_many_visits_is_stopped() -> None:
    source = "def f(n):\n    while True:\n        n += 1\n"
    found = of(source, "n", 0, most_visits=60)
    assert (found.count, found.outcome) == (60, ENDLESS)
    assert shown(found)[:2] == ["L2 | 1", "L2 | 2"]


def test_endless_recursion_ends_as_it_does_under_the_usual_limit() -> None:
    found = of("def f(n):\n    return f(n + 1)\n", "n", 0, most_visits=2000)
    assert (found.passed[0].label, found.outcome) == ("C2", "!RecursionError")


NOBODY = """\
class Loud(list):
    def __repr__(self):
        raise ValueError('asked')
    __str__ = __eq__ = __len__ = __iter__ = __getitem__ = __hash__ = __bool__ = __repr__
    def __getattribute__(self, name):
        raise ValueError('asked')

class Meta(type):
    def __repr__(cls):
        raise ValueError('asked')
    __instancecheck__ = __eq__ = __getattribute__ = __hash__ = __repr__

class Odd(metaclass=Meta):
    def __init__(self):
        self.at = 3
    @property
    def where(self):
        raise ValueError('asked')
    def __getattr__(self, name):
        raise ValueError('asked')

def f(n):
    loud, odd = Loud([1, 2]), Odd()
    for i in range(n):
        pass
    return i
"""


def test_no_code_of_a_submission_runs_for_a_record() -> None:
    found = of(NOBODY, "loud odd odd.at odd.where odd.missing loud.x", 1)
    assert shown(found) == [
        "L24 | [1 2] | Odd(at=3) | 3 | - | - | -",
        "R26 | [1 2] | Odd(at=3) | 3 | - | - | -",
        "0",
    ]


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        ("'x' * 3000", TOO_LONG),
        ("list(range(1000))", TOO_LONG),
        ("{i: i for i in range(1000)}", TOO_LONG),
        ("2 ** 5000 - 2 ** 5000 + 5", "5"),
        ("float('nan'), -0.0, 1e300", "(nan -0.0 1e+300)"),
        ("{'b', 'a'}, {2, 10, 1.5}, {(2, 1), 'a'}, set(), frozenset()",
         "({'a' 'b'} {1.5 2 10} {'a' (2 1)} set() set())"),
        ("{2: 'x', 1: {}}", "{1:{} 2:'x'}"),
        ("b'ab', range(3), f, len", "(<bytes> <range> <function> <builtin_function_or_method>)"),
        ("...", "<ellipsis>"),
    ],
)  # fmt: skip
def test_values_are_written_in_the_notation_of_sheets(expression: str, text: str) -> None:
    source = f"def f(n):\n    for i in range(n):\n        x = ({expression})\n    return n\n"
    assert shown(of(source, "x", 1))[0] == f"L2 | {text}"


def test_a_long_chain_of_lists_is_bounded() -> None:
    source = """\
def f(n):
    x = []
    for i in range(n):
        x = [x, x]
    return n
"""
    last = of(source, "x", 30).passed[29]
    assert len(last.values[0] or "") <= 2000


def test_a_list_within_itself_is_bounded() -> None:
    source = "def f(n):\n    x = [1]\n    for i in range(n):\n        x.append(x)\n    return n\n"
    (value,) = of(source, "x", 1).passed[0].values
    assert value is not None
    assert value.startswith("[1 [1 [1 ")


HASHED = """\
import hashlib

def _hash(text, salt=0):
    for _ in range(3):
        text = hashlib.md5(text.encode()).hexdigest()
    return int(text, 16)

class Ring:
    def __init__(self, names):
        self.points = []
        for name in names:
            self.points.append(self.place(f'{name}#1'))

    def place(self, label):
        return _hash(label)

    def find(self, key):
        return _hash(key, salt=1)
"""


def test_a_hash_is_given_by_the_characters_of_its_arguments() -> None:
    from judge.trace.hashes import given_hash
    from judge.trace.program import Program
    from sandbox.visits import Replaced

    entry = EntryPoint(kind=Kind.CLASS, name="Ring", methods=("find",))
    given = given_hash(Program.read(HASHED, entry), {"A": 10, "B": 40, "1": 3})
    assert given is not None
    assert [each.name for each in given.functions] == ["_hash"]
    place = given.functions[0].place
    node = (place.node, place.line, place.column, place.end_line, place.end_column)
    found = visits(
        HASHED,
        entry,
        "self.points",
        (["A", "B"],),
        (("find", ("AxB",)),),
        replaced=(Replaced(node=node),),
        numbers=given.numbers,
    )
    assert shown(found) == ["L11 | [13]", "L11 | [13 43]", "R18 | [13 43]", "53"]
