"""Second copies of four library modules, with what acts on names or text replaced.

``copy``, ``dataclasses``, ``functools`` and ``contextlib`` read, write or evaluate by names that
their caller chooses (a field's name, a reduction's state, a wrapper's dictionary). The copies run
the library's own code with checked built-ins, and the process's own modules stay untouched.
"""

from __future__ import annotations

import ast
import builtins
import copy as _copy
import importlib.util
import sys
import types
import typing
from collections.abc import Callable
from types import FunctionType, ModuleType
from typing import Any

from sandbox.listing import words
from sandbox.policy import guards, names
from sandbox.policy.violation import MARK, refuse

_PREFIX = "sandbox.policy.copies."
_DATACLASS_READS = words(
    """
    __dataclass_fields__ __dataclass_params__ __post_init__ __hash__ __annotations__ __doc__
    __abstractmethods__ __slots__ __qualname__ __wrapped__ __match_args__
    """
)
_DATACLASS_STORES = _DATACLASS_READS | {"__getstate__", "__setstate__", "__replace__"}
_WRAPPER_FACTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")


def load() -> dict[str, ModuleType]:
    """The copies by the names of their originals."""
    functools = _functools()
    return {
        "functools": functools,
        "contextlib": _contextlib(),
        "copy": _copy_module(),
        "dataclasses": _dataclasses(),
    }


def _second_copy(name: str, checked: dict[str, object]) -> ModuleType:
    """Run the library's module ``name`` again, with ``checked`` among its built-ins."""
    spec = importlib.util.find_spec(name)
    assert spec is not None
    assert spec.loader is not None
    module = ModuleType(_PREFIX + name)
    module.__dict__["__builtins__"] = {**vars(builtins), **checked}
    sys.modules[module.__name__] = module  # dataclasses looks itself up
    exec(spec.loader.get_code(name), module.__dict__)  # type: ignore[attr-defined]
    for value in list(vars(module).values()):
        if isinstance(value, type) and value.__module__ == module.__name__:
            value.__module__ = name
    return module


def _copy_module() -> ModuleType:
    module = _second_copy("copy", {"setattr": guards.guarded_setattr})
    rebuild = module._reconstruct
    checked: dict[Any, Any] = {getattr: guards.guarded_getattr, setattr: guards.guarded_setattr}

    def reconstruct(x: object, memo: object, func: Any, args: Any, *state: Any, **kw: Any) -> Any:
        """A bound method reduces to ``getattr(object, name)`` with a name of its own choice."""
        if func is getattr or func is setattr:
            func = checked[func]
        return rebuild(x, memo, func, args, *state, **kw)

    module.__dict__["_reconstruct"] = reconstruct
    module.__dict__["Error"] = module.__dict__["error"] = _copy.Error
    return module


# functools and contextlib


def update_wrapper(wrapper: Any, wrapped: Any) -> Any:
    """functools.update_wrapper with its default names: a type's dictionary is never copied."""
    for name in _WRAPPER_FACTS:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    if isinstance(wrapped, FunctionType) and hasattr(wrapper, "__dict__"):
        for name, value in vars(wrapped).items():
            if names.storable(name):
                setattr(wrapper, name, value)
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped: Any) -> Callable[[Any], Any]:
    """functools.wraps with its default names."""
    return lambda wrapper: update_wrapper(wrapper, wrapped)


class cached_property:
    """functools.cached_property over the instance dictionaries that a submission may read."""

    def __init__(self, func: Callable[[Any], Any]) -> None:
        self.func = func
        self.attrname: str | None = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                "Cannot assign the same cached_property to two different names "
                f"({self.attrname!r} and {name!r})."
            )

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError(
                "Cannot use cached_property instance without calling __set_name__ on it."
            )
        cache = guards.own_dict(instance)
        if self.attrname not in cache:
            cache[self.attrname] = self.func(instance)
        return cache[self.attrname]


def _functools() -> ModuleType:
    module = _second_copy("functools", {})
    dispatch = module.singledispatch

    def singledispatch(func: Callable[..., Any]) -> Any:
        dispatcher = dispatch(func)
        dispatcher.register = _register(dispatcher.register)
        return dispatcher

    replaced = (update_wrapper, wraps, cached_property, singledispatch)
    module.__dict__.update({item.__name__: item for item in replaced})
    cached_property.__module__ = "functools"
    return module


def _register(register: Callable[..., Any]) -> Callable[..., Any]:
    """``register`` that never evaluates an annotation unchecked."""

    def checked(cls: Any, func: Any = None) -> Any:
        if func is None and not isinstance(cls, (type, types.UnionType)):
            func, cls = cls, _first_annotation(cls)
        return register(cls, func)

    checked.__name__ = checked.__qualname__ = "register"
    return checked


def _first_annotation(func: Any) -> Any:
    annotations = getattr(func, "__annotations__", None)
    if not isinstance(func, FunctionType) or not annotations:
        raise TypeError(
            f"Invalid first argument to `register()`: {func!r}. Use either "
            "`@register(some_class)` or plain `@register` on an annotated function."
        )
    hint = next(iter(annotations.values()))
    if isinstance(hint, str):
        from sandbox.policy.compiler import compile_annotation

        if not guards.is_ours(func):
            refuse("registering a function of the library", "write a function around it")
        code = compile_annotation(str.__str__(hint))
        hint = eval(code, func.__globals__)
    return hint


def _contextlib() -> ModuleType:
    module = _second_copy("contextlib", {})
    module.__dict__["wraps"] = wraps
    return module


# dataclasses


def _dataclasses() -> ModuleType:
    module = _second_copy(
        "dataclasses",
        {"getattr": _read_field, "setattr": _store_field, "exec": _checked_exec},
    )
    module.__dict__["_is_type"] = _is_type
    return module


def _read_field(owner: Any, name: str, *default: Any) -> Any:
    name = guards.exact_name(name)
    if name in _DATACLASS_READS:
        return getattr(owner, name, *default)
    return guards.guarded_getattr(owner, name, *default)


def _store_field(owner: Any, name: str, value: Any) -> None:
    name = guards.exact_name(name)
    if name not in _DATACLASS_STORES:
        guards.check_store(name)
    if name == "__match_args__" and not all(map(names.readable, value)):
        refuse("such a field name in a dataclass", "use plain names for the fields")
    setattr(owner, name, value)


def _checked_exec(text: str, scope: dict[str, Any], local: dict[str, Any] | None = None) -> None:
    """Run the methods that dataclasses writes as text, if they are nothing but such methods: the
    fields' names stand in the text, and annotations can be set to any dictionary."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        _check_generated(node)
    if MARK not in scope.get("__builtins__", ()):
        scope = {"__builtins__": {}}
    exec(compile(tree, guards.GENERATED, "exec", dont_inherit=True), scope, local)


def _check_generated(node: ast.AST) -> None:
    match node:
        case ast.Attribute(attr=name):
            allowed = names.readable(name) or name in (
                "__setattr__",
                "__delattr__",
                "obj",
                "format",
            )
        case ast.Name(id=name) | ast.arg(arg=name):
            allowed = not names.is_dunder(name) or names.usable_as_variable(name)
        case ast.FunctionDef() | ast.Return() | ast.If() | ast.Raise() | ast.Expr() | ast.Assign():
            allowed = True
        case ast.stmt() | ast.Lambda() | ast.Await() | ast.Yield() | ast.YieldFrom():
            allowed = isinstance(node, (ast.Pass, ast.AnnAssign))
        case _:
            allowed = True
    if not allowed:
        refuse("such a field name in a dataclass", "use plain names for the fields")


def _is_type(annotation: str, cls: type, module: Any, kind: Any, predicate: Any) -> bool:
    """dataclasses._is_type, which finds ``typing.ClassVar`` through the submission's view too."""
    prefix, _, name = annotation.partition("[")[0].strip().rpartition(".")
    scope = vars(sys.modules.get(cls.__module__, typing))
    if prefix:
        found = scope.get(prefix)
        if getattr(found, "__name__", None) != module.__name__.removeprefix(_PREFIX):
            return False
        scope = vars(module)
    return bool(name in scope and predicate(scope.get(name), module))
