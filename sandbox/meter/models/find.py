"""Which model fits something callable. Looks at types and identities and never asks the object
itself: what a submission's class would answer is nobody's business, and would be work."""

from __future__ import annotations

import builtins
import datetime
import hashlib
import io
import itertools
import random
import re
import struct
import threading
import types
from collections.abc import Callable
from functools import cmp_to_key, lru_cache, partial
from operator import attrgetter, itemgetter
from queue import SimpleQueue
from types import (
    BuiltinFunctionType,
    ClassMethodDescriptorType,
    FunctionType,
    MethodDescriptorType,
    MethodType,
    MethodWrapperType,
    ModuleType,
    WrapperDescriptorType,
)
from typing import Any

from sandbox.counts import Category
from sandbox.meter.meter import FIRST
from sandbox.meter.models import builtin, library
from sandbox.meter.models.making import FREE, Model, eats, gives, words
from sandbox.meter.models.sequences import METHODS
from sandbox.meter.models.special import SPECIAL
from sandbox.meter.models.texts import TEXT_METHODS
from sandbox.meter.sizes import SIZED

_mro = type.__dict__["__mro__"].__get__
_vars = type.__dict__["__dict__"].__get__
LRU = type(lru_cache(lambda: None))
_COPIES = "sandbox.policy.copies."

_FUNCTIONS: dict[int, Model] = {
    **library.FUNCTIONS,
    id(str.maketrans): gives("str.maketrans"),
    id(bytes.maketrans): gives("bytes.maketrans"),
    **{
        id(getattr(builtins, name)): model
        for name, model in builtin.BUILTINS.items()
        if hasattr(builtins, name)
    },
}
_IN_PYTHON: dict[str, Model] = {
    **dict.fromkeys(library.FREE_IN_PYTHON, FREE),
    **library.IN_PYTHON,
    "sandbox.policy.output.printer.<locals>.print": builtin.printing,
}
_FREE_C_MODULES = words(
    """
    cmath time sys _operator _thread _functools _struct _random _datetime unicodedata _abc
    atexit math itertools _collections
    """
)
_INT: dict[str, Model] = {
    "to_bytes": gives("int.to_bytes"),
    "from_bytes": eats("int.from_bytes"),
}
_BUFFER: dict[str, Model] = {
    "write": eats("StringIO.write", Category.COPY),
    "getvalue": gives("StringIO.getvalue"),
    "read": gives("StringIO.read"),
    "readline": gives("StringIO.readline"),
    "readlines": gives("StringIO.readlines"),
}
_DIGEST: dict[str, Model] = {"update": eats("hash.update")}
_STRUCT: dict[str, Model] = {"pack": gives("struct.pack"), "unpack": gives("struct.unpack")}
_HASHES = frozenset({type(hashlib.new(name)) for name in sorted(hashlib.algorithms_guaranteed)})
_TABLES: dict[int, dict[str, Model]] = {
    **{id(kind): table for kind, table in {**METHODS, **TEXT_METHODS}.items()},
    id(int): _INT,
    id(io.StringIO): _BUFFER,
    **{id(kind): _DIGEST for kind in _HASHES},
    id(struct.Struct): _STRUCT,
}
_FREE_TYPES: tuple[type, ...] = (
    int, float, complex, bool, types.GeneratorType, BaseException, LRU, SimpleQueue, io.StringIO,
    struct.Struct, random.Random.__mro__[1], datetime.date, datetime.time,
    datetime.timedelta, datetime.timezone, type(threading.Lock()), type(threading.RLock()),
    re.Match,
    types.MappingProxyType, type, object, slice, property, staticmethod, classmethod, partial,
    *_HASHES,
)  # fmt: skip
"""Types whose methods cost a step unless a table says otherwise."""
_FREE_IDS = frozenset(map(id, (*_FREE_TYPES, *(v for v in vars(itertools).values()
                                              if isinstance(v, type)))))  # fmt: skip
_FREE_CLASS_MODULES = words(
    """
    datetime time types enum _thread threading queue _queue string contextlib dataclasses
    functools operator typing abc collections.abc itertools sandbox.tree builtins random
    _random numbers _struct _io _functools _operator
    """
)
_CALLABLE_TYPES = frozenset(
    map(
        id,
        (
            itemgetter,
            attrgetter,
            types.GenericAlias,
            staticmethod,
            classmethod,
            type(cmp_to_key(max)),
        ),
    )
)
_SIZED_IDS = frozenset(map(id, SIZED))

_of_class: dict[int, tuple[type, Model | None]] = {}
_of_type: dict[int, tuple[type, dict[str, Model], bool]] = {}


def find(target: Any) -> Model | None:
    """The model of something callable: a maker, FREE, or None if it is opaque."""
    kind = type(target)
    finder = _FINDERS.get(id(kind))
    if finder is not None:
        return finder(target)
    if any(each is type for each in _mro(kind)):
        return _class(target)
    if id(kind) in _CALLABLE_TYPES or not callable(target):
        return FREE
    return FREE if _calls_python(kind) else None


def _function(function: Any) -> Model | None:
    scope = function.__globals__
    if FIRST in scope:
        return FREE
    module = scope.get("__name__", "")
    if type(module) is not str:
        return None
    module = module.removeprefix(_COPIES)
    known = _IN_PYTHON.get(f"{module}.{_qualified(function)}")
    if known is not None:
        return known
    free = module in library.FREE_MODULES or module.startswith("namedtuple_")
    return FREE if free else None


def _qualified(function: Any) -> str:
    return str(function.__code__.co_qualname)  # __qualname__ can be assigned


def _method(method: Any) -> Model | None:
    return find(method.__func__)


def _c_function(function: Any) -> Model | None:
    owner = function.__self__
    if owner is None or type(owner) is ModuleType:
        known = _FUNCTIONS.get(id(function))
        if known is None and function.__module__ in _FREE_C_MODULES:
            return FREE
        return known
    return _c_method(owner, function.__name__)


def _c_method(owner: Any, name: str) -> Model | None:
    if _is_class(owner):
        if name == "__new__":
            return _FUNCTIONS.get(id(owner), FREE)  # called with the class that it makes
        return _table_entry(owner, name)
    return _table_entry(type(owner), name)


def _is_class(value: object) -> bool:
    return any(each is type for each in _mro(type(value)))


def _table_entry(kind: type, name: str) -> Model | None:
    known = _of_type.get(id(kind))
    if known is None:
        tables = [_TABLES[id(each)] for each in _mro(kind) if id(each) in _TABLES]
        free = any(id(each) in _FREE_IDS and each is not object for each in _mro(kind))
        known = _of_type[id(kind)] = (kind, tables[0] if tables else {}, free)
    model = known[1].get(name)
    if model is not None:
        return model
    if known[2] or name.startswith("__"):
        return FREE
    return None


def _special_bound(method: Any) -> Model | None:
    owner = method.__self__
    sized = any(id(each) in _SIZED_IDS for each in _mro(type(owner)))
    return SPECIAL.get(method.__name__, FREE) if sized else FREE


def _unbound(descriptor: Any) -> Model | None:
    """A method taken from its class: bound first, then like any other."""
    kind = descriptor.__objclass__
    model = _table_entry(kind, descriptor.__name__)
    if model is None or model is FREE:
        return model
    return binding(model, kind)


def _unbound_special(descriptor: Any) -> Model | None:
    kind = descriptor.__objclass__
    model = SPECIAL.get(descriptor.__name__, FREE) if id(kind) in _SIZED_IDS else FREE
    return FREE if model is FREE or isinstance(model, str) else binding(model, kind)


_bound_makers: dict[tuple[Any, int], Model] = {}


def binding(model: Any, kind: type) -> Model:
    """The model of a method for a call with its object as first argument."""

    def make(site: Any) -> Callable[..., Any]:
        run = model(site)

        def unbound(descriptor: Any, /, *args: Any, **named: Any) -> Any:
            if args and any(each is kind for each in _mro(type(args[0]))):
                return run(descriptor.__get__(args[0]), *args[1:], **named)
            return descriptor(*args, **named)

        return unbound

    return _bound_makers.setdefault((model, id(kind)), make)


def _class(kind: Any) -> Model | None:
    known = _FUNCTIONS.get(id(kind))
    if known is not None:
        return known
    cached = _of_class.get(id(kind))
    if cached is None:
        cached = _of_class[id(kind)] = (kind, _class_model(kind))
    return cached[1]


def _class_model(kind: type) -> Model | None:
    """By what makes its instances: the first of its bases that says how."""
    if any(each is BaseException for each in _mro(kind)):
        return FREE
    for each in _mro(kind):
        for name in ("__init__", "__new__"):
            made = _vars(each).get(name)
            if isinstance(made, staticmethod):
                made = made.__func__
            if type(made) is FunctionType:
                return _function(made)
        if each is not object and id(each) in _FUNCTIONS:
            return _FUNCTIONS[id(each)]
        if "__init__" in _vars(each) or "__new__" in _vars(each):
            module = _vars(each).get("__module__", "builtins")
            module = module if type(module) is str else "builtins"
            return FREE if module in _FREE_CLASS_MODULES else None
    return FREE


def _calls_python(kind: type) -> bool:
    """Whether instances are called through a function, which is somebody's and counts itself."""
    for each in _mro(kind):
        call = _vars(each).get("__call__")
        if call is not None:
            return type(call) is not WrapperDescriptorType
    return False


_FINDERS: dict[int, Callable[[Any], Model | None]] = {
    id(FunctionType): _function,
    id(MethodType): _method,
    id(BuiltinFunctionType): _c_function,
    id(MethodDescriptorType): _unbound,
    id(ClassMethodDescriptorType): _unbound,
    id(MethodWrapperType): _special_bound,
    id(WrapperDescriptorType): _unbound_special,
    id(type): _class,
}


def attributes() -> tuple[frozenset[str], frozenset[str]]:
    """Names of methods that cost a step on every type that is known, and of the others."""
    costly = {name for table in _TABLES.values() for name, m in table.items() if m is not FREE}
    free = {name for table in _TABLES.values() for name, m in table.items() if m is FREE}
    return frozenset(free - costly), frozenset(costly)
