"""What a worker is asked to do, and what one call can answer. Pure types, plain data.

Arguments are plain data: None, bool, int, float, str, bytes, list, tuple, dict, set. An argument
whose codec is ``TreeNode`` is given as the level-order list of its values, ``None`` for an absent
child (``["a", "b", None, "c"]``; ``[]`` is the empty tree), and built in the worker.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a submission's entry point is."""

    FUNCTION = "function"
    CLASS = "class"
    PROGRAM = "program"
    """The file as a whole: called with the text of standard input it answers with what it printed,
    and each call runs it from the start."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryPoint:
    """The name that a submission must define, and how its arguments are handed over.

    ``codecs`` names one codec per argument of the function; the arguments of a class's
    constructor and methods are always plain. Of a program ``name`` is only what it is called.
    """

    kind: Kind
    name: str
    codecs: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionCall:
    """One call of the entry point. The answer is one value."""

    arguments: tuple[object, ...]


Step = tuple[str, tuple[object, ...]]
"""A method's name and its arguments; or ``another`` or ``back_to``."""
ANOTHER = "new instance"
BACK_TO = "back to instance"


def another(*arguments: object) -> Step:
    """Make another instance, beside those that there are; the next steps are made on it."""
    return (ANOTHER, arguments)


def back_to(instance: int) -> Step:
    """Make the next steps on an earlier instance; 0 is the script's first."""
    return (BACK_TO, (instance,))


@dataclass(frozen=True, slots=True, kw_only=True)
class CallScript:
    """An instance of the entry-point class and the calls made on it, in order; ``another`` among
    the steps makes a further one.

    The answer is a list: entry 0 stands for the constructor (None, or ``Raised`` and then nothing
    follows), entry i for the i-th step: its value (None for ``another`` and ``back_to``), or
    ``Raised``.
    """

    arguments: tuple[object, ...] = ()
    steps: tuple[Step, ...] = ()


Call = FunctionCall | CallScript


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneratedCall:
    """One call whose input the submission's file makes itself, in the worker: the function
    ``generator`` gets ``n`` and a ``random.Random(seed)`` and returns the argument tuple."""

    generator: str
    n: int
    seed: int


class Probe(StrEnum):
    """What is measured of a call. Each gets a process of its own, so that none disturbs another."""

    TIME = "time"
    """CPU seconds by the kernel's clock, garbage collection off; and pages newly occupied."""
    SPACE = "space"
    """Peak of the memory that the call allocates."""
    DEPTH = "depth"
    """How deep calls nest, and the peak of the memory that their frames take."""
    WORK = "work"
    """Units of work by place, counted by instrumented code."""
    TRACE = "trace"
    """Visits of places with the values of variables there, recorded by instrumented code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TracebackLine:
    """One frame of the submission's own code; frames of the judge are never included."""

    line: int
    function: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Raised:
    """An exception that left the submission's code.

    ``type_names`` is the class's name followed by the names of the built-in exceptions it derives
    from, most derived first, so that ``KeyError`` counts where ``LookupError`` is promised.
    """

    type_names: tuple[str, ...]
    message: str = ""
    traceback: tuple[TracebackLine, ...] = ()

    def is_a(self, name: str) -> bool:
        return name in self.type_names


@dataclass(frozen=True, slots=True, kw_only=True)
class Unrepresentable:
    """Stands in an answer for a value that is not plain data, so it equals no plain value."""

    type_name: str
    detail: str = ""
