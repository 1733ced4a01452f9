"""Nothing that leads out can be reached from what a submission is given."""

from __future__ import annotations

import sys
import typing
from types import ModuleType

import pytest

from sandbox import policy
from sandbox.listing import LISTED
from sandbox.policy import views
from sandbox.policy.preload import preload
from tests.sandbox.policy.conftest import Runner
from tests.sandbox.policy.reach import forbidden, leaks

SAMPLES = """
import array, collections, contextlib, copy, dataclasses, datetime, decimal, enum, fractions
import functools, graphlib, hashlib, heapq, io, itertools, json, operator, queue, random, re
import statistics, struct, sys, textwrap, threading, types, typing, zlib

T = typing.TypeVar("T")

@dataclasses.dataclass(order=True)
class Record:
    x: int = 0
    y: "typing.ClassVar[int]" = 1

@dataclasses.dataclass(slots=True, frozen=True)
class Slotted:
    x: typing.Optional["Record"] = None

class Colour(enum.Enum):
    RED = 1

class Perm(enum.Flag):
    R = enum.auto()

class Named(typing.NamedTuple):
    a: int = 1

class Film(typing.TypedDict):
    name: str

class Box(typing.Generic[T]):
    @functools.cached_property
    def lazy(self):
        return 1

    @functools.lru_cache
    def cached(self):
        return 2

    @functools.singledispatchmethod
    def visit(self, x): ...

    partial = functools.partialmethod(cached)

class Meta(type): ...

class Made(metaclass=Meta):
    __slots__ = ("a",)

@contextlib.contextmanager
def managed():
    yield 1

@functools.singledispatch
def dispatch(x): ...

@functools.wraps(len)
def wrapped(): ...

@functools.cache
def cached(x):
    return x

def generator():
    yield from [1]

def failing():
    try:
        raise KeyError("k")
    except KeyError as error:
        raise ValueError("v") from error

try:
    failing()
except ValueError as error:
    fault = error
try:
    dispatch.nothing
except AttributeError as error:
    missing = error

template = '{0}'
samples = [
    Record(), Slotted(), Colour.RED, Perm.R, Named(), Film(name="x"), Box(), Box[int], Made(),
    managed(), managed, dispatch, wrapped, cached, generator(), (i for i in ()), lambda: 0,
    fault, missing,
    array.array("i"), collections.Counter("a"), collections.deque(), collections.OrderedDict(),
    collections.ChainMap({}), collections.defaultdict(list), collections.namedtuple("P", "x")(1),
    collections.UserDict(), contextlib.ExitStack(), contextlib.nullcontext(), contextlib.suppress(),
    contextlib.redirect_stdout(io.StringIO()), dataclasses.fields(Record)[0], datetime.datetime.min,
    datetime.timezone.utc, decimal.getcontext(), decimal.Decimal(1), fractions.Fraction(1),
    functools.partial(len), functools.cmp_to_key(lambda a, b: 0)(1), graphlib.TopologicalSorter(),
    hashlib.md5(), io.StringIO(), itertools.count(), itertools.groupby("a"),
    itertools.tee([]), operator.itemgetter(1), operator.attrgetter("x"), operator.methodcaller("x"),
    queue.Queue(), queue.PriorityQueue(), queue.SimpleQueue(), random.Random(), re.compile("a"),
    re.match("a", "a"), re.I, statistics.NormalDist(), struct.Struct("i"), sys.stdout, sys.stdin,
    sys.version_info, textwrap.TextWrapper(), threading.Lock(), threading.RLock(),
    threading.local(), threading.Condition(), threading.Event(), threading.Semaphore(),
    threading.Barrier(1),
    types.SimpleNamespace(a=1), types.MappingProxyType({}), types.MethodType(len, []),
    typing.Optional["Record"], typing.Union[int, str], typing.Callable[[int], str], T,
    typing.List[int], list[int], int | str, typing.NewType("N", int), typing.Literal[1],
    property(lambda s: 1), classmethod(len), staticmethod(len), super(Record, Record()), object(),
    slice(1), range(1), reversed([]), enumerate([]), zip(), map(len, []), filter(None, []),
    copy.copy(typing.Optional["Record"]), iter([]), {}.items(), {}.keys(),
    Record.__init__, Box.visit, Box().visit, Box.lazy, Box.partial, json.dumps, template.format,
]
"""


def test_no_view_or_builtin_or_sample_leads_out(run: Runner) -> None:
    module = run(SAMPLES)
    views_of_it = frozenset(id(v) for v in module.__dict__.values() if isinstance(v, ModuleType))
    roots = {
        **{name: value for name, value in module.__dict__.items() if name != "__builtins__"},
        **{
            name: value
            for name, value in module.__dict__["__builtins__"].items()
            if " " not in name and not name.startswith("__")
        },
    }
    fresh = views.build(lambda text: None)
    known = views_of_it | {id(view) for view in fresh.values()} | {id(roots["collections"].abc)}
    assert list(leaks({**roots, **fresh}, known)) == []


def test_nothing_leads_out_of_the_streams_of_a_program() -> None:
    written: list[str] = []
    streams = policy.Streams(given="given", write=written.append)
    module = policy.make_module(name="a_program", write=written.append, extras={}, streams=streams)
    sys.modules.pop("a_program")
    builtins = module.__dict__["__builtins__"]
    system = builtins["__import__"]("sys")
    shown = {name: vars(system)[name] for name in ("stdin", "stdout", "stderr", "exit")}
    offered = {name: builtins[name] for name in ("input", "exit", "quit", "print")}
    assert list(leaks({**shown, **offered}, frozenset())) == []


@pytest.mark.parametrize("value", [typing, sys._getframe(), (lambda: 0).__code__, open, str.format])
def test_the_scan_knows_what_is_forbidden(value: object) -> None:
    assert forbidden(value, frozenset()) is not None
    assert list(leaks({"root": [{"key": value}]}, frozenset())) != []


def test_the_scan_follows_attributes() -> None:
    class Holder:
        def __init__(self) -> None:
            self._inner = typing

    assert ("root._inner", "the module typing") in list(leaks({"root": Holder()}, frozenset()))


@pytest.mark.parametrize("name", sorted(LISTED))
def test_a_view_shows_listed_names_only(name: str) -> None:
    preload()
    view = views.build(lambda text: None)[name]
    shown = {key for key in vars(view) if not key.startswith("__")}
    own = {"redirect_stdout", "redirect_stderr", "pprint", "pp"}
    assert shown <= {*LISTED[name], *own}
    for key in shown & {*LISTED[name]}:
        assert not isinstance(vars(view)[key], ModuleType) or (name, key) == ("collections", "abc")
