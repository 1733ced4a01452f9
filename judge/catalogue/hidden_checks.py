"""Are the hidden tests of a module what the format asks for? Every message names file and line."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType, ModuleType
from typing import TypeVar

from judge.authoring import LargeCase, Property, Sweep
from judge.catalogue import layout
from judge.catalogue.hidden_lines import place_of
from judge.catalogue.nearest import nearest
from judge.errors import BadProblemSet
from judge.model.bound import Bound
from judge.model.problem import Problem

PROPERTIES, LARGE, GROWTH, BOUNDS = "PROPERTIES", "LARGE", "GROWTH", "BOUNDS"

T = TypeVar("T", Property, LargeCase, Sweep, Bound)


def _is_whole(value: object) -> bool:
    return type(value) is int


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip()) and value.isprintable()


def _is_seconds(value: object) -> bool:
    return value is None or (type(value) in (int, float) and 0 < value <= 60)  # type: ignore[operator]


_FIELDS: Mapping[str, tuple[Callable[[object], bool], str]] = MappingProxyType(
    {
        "name": (_is_text, "one line of text"),
        "claim": (_is_text, "one line of text"),
        "given": (callable, "a function that makes a strategy (its name, no call)"),
        "runs": (callable, "a function"),
        "check": (callable, "a function"),
        "reached": (callable, "a function of a call"),
        "build": (callable, "a function of a size and a random.Random"),
        "cases": (_is_whole, "a whole number"),
        "n": (_is_whole, "a whole number"),
        "least": (_is_whole, "a whole number"),
        "most": (_is_whole, "a whole number"),
        "variable": (_is_text, "one line of text"),
        "beyond_required": (lambda value: isinstance(value, bool), "True or False"),
        "cpu_seconds": (_is_seconds, "seconds, above 0 and up to 60"),
    }
)
"""What each field of a property, large case, sweep or bound must be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HiddenModule:
    """A module that was imported from ``file``."""

    file: Path
    module: ModuleType

    def tuple_of(self, kind: type[T], name: str, *, remedy: str) -> tuple[T, ...]:
        """The tuple called ``name``, its entries checked field by field; ``remedy`` is for where
        there is none. Raises BadProblemSet."""
        if not hasattr(self.module, name):
            raise self.error(f"{name} is missing", name, remedy=self._similar(name) or remedy)
        value = getattr(self.module, name)
        wanted = f"a tuple of {kind.__name__}"
        if not isinstance(value, tuple):
            one = f"a single one needs a comma: {name} = (...,)"
            raise self.error(
                f"{name} must be {wanted}, not {type(value).__name__}",
                name,
                remedy=one if isinstance(value, kind) else None,
            )
        for index, item in enumerate(value):
            if not isinstance(item, kind):
                got = type(item).__name__
                raise self.error(
                    f"{name}[{index}] is {got}; {name} is {wanted}", name, remedy=_maker(item)
                )
            self._check_fields(item, f"{name}[{index}]", name)
        return value

    def error(
        self, what: str, name: str, text: str | None = None, *, remedy: str | None = None
    ) -> BadProblemSet:
        """The error at the line of ``text``, or else of ``name``."""
        return BadProblemSet(f"{place_of(self.file, name, text)}: {what}", remedy=remedy)

    def _similar(self, name: str) -> str | None:
        """What may have been meant: a constant, not an imported function."""
        close = nearest(name, [known for known in vars(self.module) if known.isupper()])
        return f"found {close}" if close else None

    def _check_fields(self, item: T, which: str, name: str) -> None:
        known = item.name if _is_text(item.name) else None
        said = which if known is None else f"{which} ({known!r})"
        for field in type(item).__dataclass_fields__:
            is_right, wanted = _FIELDS[field]
            value = getattr(item, field)
            if not is_right(value):
                raise self.error(
                    f"{field!r} of {said} must be {wanted}, not {value!r:.60}", name, known
                )
        if "," in item.name and not isinstance(item, Bound):
            raise self.error(
                f"{said} cannot have a comma in its name",
                name,
                known,
                remedy="`Caught by:` of a reference lists names with commas between them",
            )


def checked_tests(found: HiddenModule) -> tuple[tuple[Property, ...], tuple[LargeCase, ...]]:
    """What ``properties.py`` defines. Raises BadProblemSet."""
    example = "PROPERTIES = (agrees(...),) has one property at least"
    properties = found.tuple_of(Property, PROPERTIES, remedy=example)
    large = found.tuple_of(LargeCase, LARGE, remedy=f"{LARGE} = () says that there are none")
    if not properties:
        raise found.error(f"{PROPERTIES} is empty", PROPERTIES, remedy=example)
    names = [test.name for test in properties] + [case.name for case in large]
    for index, name in enumerate(names):
        if name in names[:index]:
            raise found.error(f"two tests are named {name!r}", PROPERTIES, name)
    for test in properties:
        if test.cases < 1:
            raise found.error(
                f"property {test.name!r} draws no cases: cases={test.cases}", PROPERTIES, test.name
            )
    for case in large:
        if case.n < 1:
            raise found.error(f"large case {case.name!r} has size {case.n}", LARGE, case.name)
    return properties, large


def checked_sweeps(found: HiddenModule, problem: Problem) -> tuple[Sweep, ...]:
    """What ``growth.py`` defines. Raises BadProblemSet."""
    example = "GROWTH = (Sweep(...),) has one for each variable; or remove the file"
    sweeps = found.tuple_of(Sweep, GROWTH, remedy=example)
    known = list(problem.growth.time_bounds()) if problem.growth else []
    names = [sweep.name for sweep in sweeps]
    for sweep in sweeps:
        said = f"sweep {sweep.name!r}"
        if names.count(sweep.name) > 1:
            raise found.error(f"two sweeps are named {sweep.name!r}", GROWTH, sweep.name)
        if sweep.variable not in known:
            raise found.error(
                f"{said} varies {sweep.variable!r}, which has no bound",
                GROWTH,
                sweep.name,
                remedy=_nearest_variable(sweep.variable, known),
            )
        if not 1 <= sweep.least < sweep.most:
            raise found.error(
                f"{said} goes from {sweep.least} to {sweep.most}",
                GROWTH,
                sweep.name,
                remedy="1 <= least < most",
            )
    for variable in known:
        if variable not in {sweep.variable for sweep in sweeps}:
            raise found.error(f"no sweep varies {variable!r}", GROWTH, remedy=example)
    return sweeps


def checked_bounds(found: HiddenModule) -> tuple[Bound, ...]:
    """What ``bounds.py`` defines. Raises BadProblemSet."""
    example = "BOUNDS = (Bound(name, reached),) has one for each bound; or remove the file"
    bounds = found.tuple_of(Bound, BOUNDS, remedy=example)
    names = [bound.name for bound in bounds]
    for name in names:
        if names.count(name) > 1:
            raise found.error(f"two bounds are named {name!r}", BOUNDS, name)
    return bounds


def _maker(item: object) -> str | None:
    """Where an entry belongs that is of another kind."""
    homes = {
        Property: PROPERTIES,
        LargeCase: LARGE,
        Sweep: f"{GROWTH} of {layout.HIDDEN_GROWTH}",
        Bound: f"{BOUNDS} of {layout.HIDDEN_BOUNDS}",
    }
    home = homes.get(type(item))
    return f"it belongs to {home}" if home else None


def _nearest_variable(variable: str, known: Sequence[str]) -> str:
    if not known:
        return f"give {layout.SETTINGS} a [growth] table"
    close = nearest(variable, known)
    listed = f"known: {', '.join(known)}"
    return f"did you mean {close!r}?" if close else f"{listed}; [growth] names them"
