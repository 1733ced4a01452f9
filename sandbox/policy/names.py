"""Which names a submission may read, store and define. Decides by the name alone.

    readable    compiled to a native attribute access
    guarded     readable, but only through a check at run time (sandbox.policy.guards)
    refused     everything that leads from an ordinary object to a frame, a code object, a
                namespace or every class of the interpreter

A dunder is refused when this interpreter gives it a meaning and it is not listed here as
harmless: names that a new version of Python invents are refused until somebody has looked at them.
A dunder without any meaning (``__memo__``) is the submission's own and is allowed.
"""

from __future__ import annotations

import sys
import types
from functools import cache

from sandbox.listing import LISTED, words

_BINARY = words(
    """
    add sub mul matmul truediv floordiv mod divmod pow lshift rshift and xor or
    """
)

METHODS = frozenset(
    f"__{name}__"
    for name in words(
        """
        init new del repr str bytes format lt le eq ne gt ge hash bool len length_hint getitem
        setitem delitem missing iter reversed contains next call enter exit neg pos abs invert
        complex int float index round trunc floor ceil get set delete set_name init_subclass
        class_getitem instancecheck subclasscheck subclasshook prepare mro_entries copy deepcopy
        replace post_init dir sizeof fspath getattr getattribute setattr delattr getnewargs
        getnewargs_ex
        """
    )
) | frozenset(f"__{kind}{name}__" for name in _BINARY for kind in ("", "r", "i"))
"""Special methods: classes define them, and programs call them (``super().__init__()``)."""

_DEFINED_ONLY = frozenset({"__getstate__", "__setstate__"})
"""Fine to define; calling object's own would hand out the raw dictionaries of built-in objects."""

_FACTS = words(
    """
    __name__ __qualname__ __doc__ __module__ __class__ __annotations__ __wrapped__ __members__
    __cause__ __context__ __suppress_context__ __notes__ __slots__ __match_args__ __all__
    __version__ __author__ __debug__ __isabstractmethod__ __abstractmethods__ __total__
    __required_keys__ __optional_keys__ __dataclass_fields__ __type_params__ __final__
    """
)
"""Attributes that only describe. ``__class__`` gives what ``type(x)`` gives."""

_ASSIGNABLE = words(
    """
    __name__ __qualname__ __doc__ __wrapped__ __class__ __dict__ __cause__ __context__
    __suppress_context__
    """
)

_CLASS_BODY = words(
    """
    __slots__ __match_args__ __doc__ __order__ __all__ __version__ __author__ __test__
    """
)
"""Names without a method's shape that people assign in a class body or at the top."""

GUARDED = words(
    """
    format format_map obj __dict__ __getattribute__ __getattr__ __setattr__ __delattr__
    """
)

_INSTANCE_DUNDERS = words(
    """
    __args__ __origin__ __parameters__ __orig_class__ __orig_bases__ __bound__ __constraints__
    __covariant__ __contravariant__ __supertype__ __metadata__ __unpacked__ __signature__
    __forward_arg__ __forward_code__ __forward_evaluated__ __forward_is_argument__
    __forward_is_class__ __forward_module__ __forward_value__ __no_type_check__ __builtins__
    __file__ __path__ __spec__ __loader__ __package__ __cached__ __build_class__ __import__
    __lazy_import__ __annotate__ __annotate_func__ __annotations_cache__
    __conditional_annotations__ __classcell__ __classdict__ __classdictcell__
    __static_attributes__ __firstlineno__ __value__ __evaluate_value__ __evaluate_bound__
    __evaluate_default__ __evaluate_constraints__ __default__ __excepthook__ __unraisablehook__
    __displayhook__ __breakpointhook__ __interactivehook__ __stdin__ __stdout__ __stderr__
    __subclasses__ __mro__ __bases__ __base__ __globals__ __code__ __closure__ __defaults__
    __kwdefaults__ __self__ __func__ __traceback__ __reduce__ __reduce_ex__ __objclass__
    __thisclass__ __self_class__ __weakref__ __text_signature__ __dataclass_params__
    __dictoffset__ __basicsize__ __itemsize__ __weakrefoffset__ __flags__
    """
)
"""Dunders with a meaning that no class dictionary shows, and those refused in any version."""

_INSPECTED = (
    types.FrameType,
    types.CodeType,
    types.TracebackType,
    types.GeneratorType,
    types.CoroutineType,
    types.AsyncGeneratorType,
)
_PREFIXES = ("f_", "co_", "tb_", "gi_", "cr_", "ag_")
_HARMLESS = frozenset({"tb_lineno", "tb_lasti", "gi_running", "gi_suspended"})

_INSPECTION = frozenset(
    name
    for kind in _INSPECTED
    for name in dir(kind)
    if name.startswith(_PREFIXES) and name not in _HARMLESS
) | {"f_generator", "f_locals", "f_globals", "f_builtins", "f_back", "f_code", "f_trace"}

_PRIVATE_DOORS = frozenset({"_convert_", "_old_convert_", "mro"})
"""Methods of enum classes that read a module by its name, and ``mro()``."""


def is_dunder(name: str) -> bool:
    return len(name) > 4 and name.startswith("__") and name.endswith("__")


def readable(name: str) -> bool:
    """May be read natively: not refused and not in need of a guard."""
    return name not in GUARDED and not refused(name)


def refused(name: str) -> bool:
    """May not be read at all."""
    if name in _INSPECTION or name in _PRIVATE_DOORS:
        return True
    return is_dunder(name) and not _is_known_harmless(name) and has_meaning(name)


@cache
def all_refused() -> frozenset[str]:
    """Every name that ``refused`` holds for."""
    dunders = filter(refused, _INSTANCE_DUNDERS | _library_dunders())
    return frozenset(dunders) | _INSPECTION | _PRIVATE_DOORS


def storable(name: str) -> bool:
    """May be assigned or deleted as an attribute."""
    if is_dunder(name):
        return name in METHODS or name in _ASSIGNABLE or not has_meaning(name)
    return name not in _INSPECTION and name not in _PRIVATE_DOORS


def usable_as_variable(name: str) -> bool:
    """May be read as a plain name: a variable, a method's name within its class."""
    return not is_dunder(name) or _is_known_harmless(name) or not has_meaning(name)


def definable(name: str) -> bool:
    """May be bound as a plain name: by def, class, assignment, import, for, a parameter."""
    if not is_dunder(name):
        return True
    return name in METHODS or name in _DEFINED_ONLY or name in _CLASS_BODY or not has_meaning(name)


def has_meaning(name: str) -> bool:
    """Whether the interpreter or the library gives this dunder a meaning."""
    return name in _INSTANCE_DUNDERS or name in _library_dunders()


def _is_known_harmless(name: str) -> bool:
    return name in METHODS or name in _FACTS or name == "__dict__"


@cache
def _library_dunders() -> frozenset[str]:
    """Every dunder in a class dictionary of the modules that views are cut from."""
    found: set[str] = set()
    for module_name in (*LISTED, "builtins", "types", "importlib._bootstrap"):
        for value in vars(sys.modules[module_name]).values():
            if isinstance(value, type):
                found.update(name for name in vars(value) if is_dunder(name))
    return frozenset(found | _FACTS | METHODS | _DEFINED_ONLY | _CLASS_BODY | _ASSIGNABLE)
