"""Views of the standard modules: fresh module objects that hold the listed names and nothing else.

``typing.sys`` or ``random._os`` do not come along, and changing a view changes no module of the
process. Asking a view for a name that the real module has is answered with what to use instead.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any

from sandbox.listing import LISTED
from sandbox.policy import advice, guards, names, output, system
from sandbox.policy.violation import refuse

_copies: dict[str, ModuleType] = {}


def prepare() -> None:
    """Make the second copies of library modules; once, before anything is closed."""
    from sandbox.policy import copies

    if not _copies:
        _copies.update(copies.load())


def build(write: Callable[[str], None]) -> dict[str, ModuleType]:
    """A fresh set of views by their full names; printing goes to ``write``."""
    views = {name: _view(name, _members(name)) for name in LISTED}
    views["sys"].__dict__.update(system.members(write))
    views["collections"].__dict__["abc"] = views["collections.abc"]
    shown = views["contextlib"].__dict__
    for stream in ("stdout", "stderr"):
        shown[f"redirect_{stream}"] = output.redirector(views["sys"], stream)
    views["pprint"].__dict__.update(_pprint(views["sys"]))
    return views


def importer(views: Mapping[str, ModuleType]) -> Callable[..., ModuleType]:
    """The ``__import__`` of a submission. Which modules and names may be imported was decided
    when it was compiled; here is only what plain Python does then."""

    def __import__(
        name: str,
        globals: object = None,
        locals: object = None,
        fromlist: tuple[str, ...] | list[str] | None = (),
        level: int = 0,
    ) -> ModuleType:
        if isinstance(fromlist, list):
            return _for_the_interpreter(name)
        if level:
            raise ImportError("attempted relative import with no known parent package")
        if name not in views:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        for wanted in fromlist or ():
            # Without this the interpreter would look into the real sys.modules.
            if wanted not in views[name].__dict__:
                message = f"cannot import name {wanted!r} from {name!r}"
                raise ImportError(message, name=name)
        _attach(views, name)
        return views[name] if fromlist else views[name.partition(".")[0]]

    return __import__


def _for_the_interpreter(name: str) -> ModuleType:
    """Extension modules import too (``strptime`` asks for ``_strptime``): the interpreter calls
    with a list, throws the result away and takes the module from ``sys.modules``."""
    if name not in sys.modules:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)
    return ModuleType(name)


def _attach(views: Mapping[str, ModuleType], name: str) -> None:
    parent, _, child = name.rpartition(".")
    if parent:
        views[parent].__dict__[child] = views[name]


def _members(name: str) -> dict[str, object]:
    real = _copies.get(name, sys.modules[name])
    own = {"operator": {"attrgetter": guards.attrgetter, "methodcaller": guards.methodcaller}}
    shown = {item: getattr(real, item) for item in LISTED[name] if hasattr(real, item)}
    return {**shown, **own.get(name, {})}


def _view(name: str, members: Mapping[str, object]) -> ModuleType:
    view = ModuleType(name, sys.modules[name].__doc__)
    view.__dict__.update(members)
    view.__dict__["__all__"] = tuple(members)
    hidden = frozenset(dir(sys.modules[name])) - members.keys()

    def __getattr__(wanted: str) -> Any:
        if wanted in hidden and not names.is_dunder(wanted):
            refuse(f"`{name}.{wanted}`", advice.for_member(name, wanted))
        raise AttributeError(f"module {name!r} has no attribute {wanted!r}", name=wanted, obj=view)

    view.__dict__["__getattr__"] = __getattr__
    return view


def _pprint(shown_system: ModuleType) -> dict[str, object]:
    """``pprint`` writes where ``print`` does."""
    render = sys.modules["pprint"].pformat

    def pprint(value: object, stream: Any = None, *args: Any, **kwargs: Any) -> None:
        target = shown_system.stdout if stream is None else stream
        target.write(render(value, *args, **kwargs) + "\n")

    def pp(value: object, *args: Any, sort_dicts: bool = False, **kwargs: Any) -> None:
        pprint(value, *args, sort_dicts=sort_dicts, **kwargs)

    return {"pprint": pprint, "pp": pp}
