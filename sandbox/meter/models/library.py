"""The functions and classes of the modules that a submission may import.

Library code in Python is known by where it stands: ``module.qualified.name``.
"""

from __future__ import annotations

import array
import base64
import binascii
import bisect
import collections
import functools
import hashlib
import heapq
import io
import itertools
import math
import operator
import statistics
import struct
import unicodedata
import zlib
from math import ceil, log
from typing import Any

from sandbox.counts import Category
from sandbox.meter.meter import Kind, Maker, Site
from sandbox.meter.models import numbers, sorting
from sandbox.meter.models.builtin import collector, constructor, filtered, mapped
from sandbox.meter.models.copying import deep_size
from sandbox.meter.models.making import (
    FREE,
    Model,
    Run,
    consumed,
    costing,
    eats,
    eats_all,
    gives,
    measures,
    with_metered,
    words,
)
from sandbox.meter.models.operation import OPERATOR
from sandbox.meter.sizes import is_plain_iterator, size

_ITER, _COPY, _SCAN, _SORT = Category.ITER, Category.COPY, Category.SCAN, Category.SORT
_FEW = 4


def _reduce(site: Site) -> Run:
    kind = Kind("reduce()", _ITER)

    def run(function: Run, /, *args: Any, **named: Any) -> Any:
        if len(args) < 2:
            return function(*args, **named)
        callback, iterable = site.meter_callback(args[0]), consumed(site, kind, args[1])
        return function(callback, iterable, *args[2:], **named)

    return run


def _accumulate(site: Site) -> Run:
    def run(function: Run, /, *args: Any, **named: Any) -> Any:
        if len(args) > 1:
            args = (args[0], site.meter_callback(args[1]), *args[2:])
        if named.get("func") is not None:
            named["func"] = site.meter_callback(named["func"])
        return function(*args, **named)

    return run


def _islice(site: Site) -> Run:
    """What it skips before the first element; the rest is counted where it is used."""
    kind = Kind("islice()", _ITER)

    def run(function: Run, /, *args: Any, **named: Any) -> Any:
        result = function(*args, **named)
        if len(args) > 2 and type(args[1]) is int:
            known = size(args[0])
            site[kind] += args[1] if known is None else min(args[1], known)
        return result

    return run


def _arrangements(name: str, width: Any) -> Maker:
    """``product`` and its relatives: the pools, and the length of each tuple that is taken."""
    pools, tuples = Kind(f"{name}()", _ITER), Kind(f"{name}(): tuples", _COPY)

    def make(site: Site) -> Run:
        def run(function: Run, /, *args: Any, **named: Any) -> Any:
            for each in args:
                site[pools] += size(each) or 0
            result = function(*args, **named)
            length = width(args, named)
            return costing(site, tuples, result, length) if length > _FEW else result

        return run

    return make


def _product_width(args: Any, named: Any) -> int:
    return len(args) * int(named.get("repeat", 1))


def _chosen_width(args: Any, named: Any) -> int:
    wanted = args[1] if len(args) > 1 else named.get("r")
    if wanted is None:
        return (size(args[0]) or 0) if args else 0
    return int(wanted)


# random


def _sampled(result: Any, method: Any, population: Any, k: int, **_: Any) -> float:
    """``random.sample`` copies the population unless the sample is far smaller."""
    known = size(population) or 0
    limit = 21 + (4 ** ceil(log(k * 3, 4)) if k > 5 else 0)
    return k + (known if known <= limit else 0)


def _chosen(result: Any, method: Any, population: Any, weights: Any = None, **named: Any) -> float:
    summed = size(weights) or size(named.get("cum_weights")) or 0
    return len(result) + summed


# Classes and methods of the library, written in Python


def _counter_most_common(result: Any, method: Any, n: Any = None) -> float:
    length = len(method.__self__)
    wanted = length if n is None else max(2, min(n, length))
    return float(length * max(1.0, math.log2(max(2, wanted))))


def _own_size(result: Any, method: Any, *args: Any, **named: Any) -> float:
    return size(method.__self__) or 0


def _queue_halving(result: Any, method: Any, *args: Any, **named: Any) -> float:
    held = getattr(method.__self__, "queue", ())
    return math.log2(max(2, len(held))) if type(held) is list else 0


def _json_size(result: Any, function: Any, *args: Any, **named: Any) -> float:
    return size(result if isinstance(result, str) else args[0]) or 0


def _statistic(name: str) -> Maker:
    return eats(f"statistics.{name}")


def _median(name: str) -> Maker:
    """Sorts."""
    kind = Kind(f"statistics.{name}", _SORT)

    def make(site: Site) -> Run:
        def run(function: Run, /, *args: Any, **named: Any) -> Any:
            if args and is_plain_iterator(args[0]):
                args = (list(args[0]), *args[1:])
            length = (size(args[0]) if args else 0) or 0
            site[kind] += length * max(1.0, math.log2(max(1, length)))
            return function(*args, **named)

        return run

    return make


def _copied(result: Any, function: Any, value: Any, *_: Any) -> float:
    return size(value) or 0


def _deep(result: Any, function: Any, value: Any, *_: Any, **__: Any) -> float:
    return deep_size(value)


def _data(what: str) -> Maker:
    return eats(what, _ITER)


_MATH: dict[str, Model] = {
    **{
        name: FREE
        for name in vars(math)
        if callable(getattr(math, name)) and not name.startswith("_")
    },
    "comb": numbers.COMB,
    "dist": eats_all("math.dist"),
    "factorial": numbers.FACTORIAL,
    "fsum": eats("math.fsum"),
    "gcd": numbers.GCD,
    "isqrt": numbers.ISQRT,
    "lcm": numbers.LCM,
    "perm": numbers.PERM,
    "pow": FREE,
    "prod": numbers.product,
    "sumprod": eats_all("math.sumprod"),
}
_HEAPQ: dict[str, Model] = {
    "heapify": sorting.heapify,
    "heapify_max": sorting.heapify,
    **{
        name: sorting.of_heap(name.removesuffix("_max"))
        for stem in ("heappush", "heappop", "heappushpop", "heapreplace")
        for name in (stem, f"{stem}_max")
    },
    "merge": sorting.merge,
    "nlargest": sorting.best("nlargest"),
    "nsmallest": sorting.best("nsmallest"),
}
_BISECT: dict[str, Model] = {
    "bisect_left": sorting.halving("bisect_left"),
    "bisect_right": sorting.halving("bisect"),  # which is its other name
    "insort_left": sorting.INSORT_LEFT,
    "insort_right": sorting.INSORT_RIGHT,
}
_ITERTOOLS: dict[str, Model] = {
    **dict.fromkeys(words("batched chain count cycle pairwise repeat tee zip_longest"), FREE),
    "accumulate": _accumulate,
    "combinations": _arrangements("combinations", _chosen_width),
    "combinations_with_replacement": _arrangements("combinations_with_replacement", _chosen_width),
    "compress": eats("compress()"),
    "dropwhile": filtered("dropwhile()"),
    "filterfalse": filtered("filterfalse()"),
    "groupby": with_metered(1, "key"),
    "islice": _islice,
    "permutations": _arrangements("permutations", _chosen_width),
    "product": _arrangements("product", _product_width),
    "starmap": mapped,
    "takewhile": mapped,
}
_C_MODULES: dict[Any, dict[str, Model]] = {
    math: _MATH,
    heapq: _HEAPQ,
    bisect: _BISECT,
    itertools: _ITERTOOLS,
    operator: OPERATOR,
    functools: {"reduce": _reduce, "partial": FREE, "cmp_to_key": FREE},
    collections: {
        "deque": eats("deque()"),
        "Counter": collector("Counter()"),
        "OrderedDict": collector("OrderedDict()"),
        "defaultdict": collector("defaultdict()"),
        "ChainMap": FREE,
    },
    array: {"array": constructor("array()")},
    unicodedata: {"normalize": eats("unicodedata.normalize", position=1)},
    zlib: {name: _data(f"zlib.{name}") for name in ("adler32", "crc32", "compress", "decompress")},
    binascii: {
        name: _data(f"binascii.{name}")
        for name in ("hexlify", "unhexlify", "crc32", "b2a_hex", "a2b_hex", "b2a_base64",
                     "a2b_base64")
    },
    hashlib: {
        name: _data(f"hashlib.{name}")
        for name in ("blake2b", "blake2s", "md5", "sha1", "sha224", "sha256", "sha384", "sha512",
                     "sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256")
    },
    struct: {
        "calcsize": FREE,
        "iter_unpack": eats("struct.iter_unpack", position=1),
        "pack": gives("struct.pack"),
        "pack_into": FREE,
        "unpack": gives("struct.unpack"),
        "unpack_from": gives("struct.unpack_from"),
        "Struct": FREE,
    },
    io: {"StringIO": eats("StringIO()", _COPY)},
}  # fmt: skip

FUNCTIONS: dict[int, Model] = {
    id(getattr(module, name)): model
    for module, table in _C_MODULES.items()
    for name, model in table.items()
    if hasattr(module, name)
}
"""Functions and classes by identity."""

IN_PYTHON: dict[str, Model] = {
    "copy.copy": measures("copy.copy", _COPY, _copied),
    "copy.deepcopy": measures("copy.deepcopy", _COPY, _deep),
    "dataclasses.asdict": measures("dataclasses.asdict", _COPY, _deep),
    "dataclasses.astuple": measures("dataclasses.astuple", _COPY, _deep),
    "collections.Counter.update": eats("Counter.update"),
    "collections.Counter.subtract": eats("Counter.subtract"),
    "collections.Counter.most_common": measures("Counter.most_common", _SORT, _counter_most_common),
    "collections.Counter.total": measures("Counter.total", _ITER, _own_size),
    "collections.Counter.copy": measures("Counter.copy", _COPY, _own_size),
    "collections.Counter.elements": FREE,
    "random.Random.shuffle": eats("random.shuffle"),
    "random.Random.sample": measures("random.sample", _ITER, _sampled),
    "random.Random.choices": measures("random.choices", _ITER, _chosen),
    "queue.Queue.put": measures("Queue.put", _SORT, _queue_halving),
    "queue.Queue.put_nowait": measures("Queue.put", _SORT, _queue_halving),
    "queue.Queue.get": measures("Queue.get", _SORT, _queue_halving),
    "queue.Queue.get_nowait": measures("Queue.get", _SORT, _queue_halving),
    "hashlib.__hash_new": eats("hashlib.new", position=1),
    "json.dumps": measures("json.dumps", _ITER, _json_size),
    "json.loads": measures("json.loads", _ITER, _json_size),
    "string.capwords": _data("string.capwords"),
    **{f"base64.{name}": _data(f"base64.{name}") for name in base64.__all__},
    **{
        f"statistics.{name}": _median(name)
        for name in ("median", "median_low", "median_high", "median_grouped", "quantiles")
    },
    **{
        f"statistics.{name}": _statistic(name)
        for name in statistics.__all__
        if not name.startswith("median") and name != "quantiles"
    },
    **{f"heapq.{name}": model for name, model in _HEAPQ.items()},
    "sandbox.policy.output.printer.<locals>.print": FREE,  # replaced where built-ins are known
    "sandbox.policy.formatting.guarded.<locals>.<lambda>": gives("str.format"),
}
"""Functions by where they stand; a second copy of a module counts as the module."""

_RANDOM = words(
    """
    random randint randrange uniform triangular choice gauss normalvariate expovariate betavariate
    gammavariate lognormvariate vonmisesvariate paretovariate weibullvariate binomialvariate
    getrandbits randbytes seed getstate setstate __init__
    """
)
_NAMEDTUPLE = words("_replace _make _asdict __repr__ __getnewargs__")
_QUEUE = words("__init__ empty full qsize task_done")
FREE_IN_PYTHON = frozenset(
    {
        *(f"random.Random.{name}" for name in _RANDOM),
        *(f"queue.Queue.{name}" for name in _QUEUE),
        *(f"collections.namedtuple.<locals>.{name}" for name in _NAMEDTUPLE),
        "dataclasses.Field.__init__",
        "dataclasses.InitVar.__init__",
        "bisect.bisect",
        "collections.namedtuple",
        "copy.replace",
        "dataclasses.dataclass",
        "dataclasses.field",
        "dataclasses.fields",
        "dataclasses.is_dataclass",
        "dataclasses.replace",
        "functools.cache",
        "functools.lru_cache",
        "functools.wraps",
        "functools.update_wrapper",
        "functools.total_ordering",
        "functools.singledispatch",
        "operator.call",
    }
)
FREE_MODULES = words(
    """
    abc calendar collections.abc contextlib functools enum typing types numbers threading keyword
    datetime sandbox.policy.guards sandbox.policy.copies sandbox.policy.output
    sandbox.policy.patterns sandbox.policy.system sandbox.policy.curated sandbox.policy.views
    sandbox.tree
    """
)
"""Modules whose functions in Python cost a step, or as much as the names in the source."""
