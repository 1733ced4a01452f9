"""Reads problem.yaml: what the judge takes from it, and what it refuses by its key."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from judge.catalogue.strict_toml import Table
from judge.interop.package import METADATA, Package
from judge.interop.strict_yaml import read_yaml

LEGACY, LATEST = "legacy", "2025-09"
VERSIONS = (LEGACY, "legacy-icpc", LATEST)
PASS_FAIL = "pass-fail"
PYTHON = "python3"
ENGLISH = "en"

VALIDATORS = {LATEST: "output_validator", LEGACY: "output_validators"}
"""Where a package of each version has its own."""

MEMORY_MIB, OUTPUT_MIB, VALIDATION_SECONDS = 2048, 8, 60
"""What the format calls the typical defaults."""
TIME_RESOLUTION = 1.0

_COMMON = ("problem_format_version", "type", "name", "uuid", "source", "license", "rights_owner")
_KEYS = {
    LEGACY: (
        *_COMMON, "author", "source_url", "limits", "validation", "validator_flags", "grading",
        "keywords",
    ),
    LATEST: (
        *_COMMON, "version", "credits", "embargo_until", "limits", "keywords", "languages",
        "allow_file_writing", "constants",
    ),
}  # fmt: skip
_USED_LIMITS = ("time_limit", "time_resolution", "memory", "output", "validation_time")
_UNUSED_LIMITS = (
    "code", "compilation_time", "compilation_memory", "validation_memory", "validation_output",
)  # fmt: skip
_LIMITS = {
    LEGACY: ("time_multiplier", "time_safety_margin", "memory", "output", "validation_time",
             *_UNUSED_LIMITS),
    LATEST: ("time_multipliers", "validation_passes", *_USED_LIMITS, *_UNUSED_LIMITS),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class PackageLimits:
    """``cpu_seconds`` is None where the package leaves it to its accepted solutions, and is then
    a multiple of ``resolution_seconds``. ``unused`` are keys that say nothing to this judge."""

    cpu_seconds: float | None
    resolution_seconds: float
    memory_mib: int
    output_mib: int
    validation_seconds: float
    unused: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """``family`` is LEGACY or LATEST; ``titles`` are the names by language. ``custom`` says whether
    a validator of its own decides, with ``flags`` for all cases."""

    family: str
    titles: dict[str, str]
    limits: PackageLimits
    custom: bool
    flags: tuple[str, ...]
    tags: tuple[str, ...]
    source: str


def read_metadata(package: Package) -> Metadata:
    """What problem.yaml says. Raises BadPackage or BadProblemSet, naming the key."""
    top = read_yaml(package, METADATA)
    version = top.string("problem_format_version", default=LEGACY)
    if version not in VERSIONS:
        known = ", ".join(VERSIONS)
        raise top.error("problem_format_version", f"version {version!r} of the format is not taken",
                        remedy=f"these are: {known}")  # fmt: skip
    family = LATEST if version == LATEST else LEGACY
    top.only(*_KEYS[family])
    _drop_empty(top)
    _refuse_kinds(top)
    return Metadata(
        family=family,
        titles=_titles(top),
        limits=_limits(top, family),
        custom=_is_custom(top, package, family),
        flags=_words(top, "validator_flags"),
        tags=_tags(top),
        source=_source(top, package),
    )


def _drop_empty(table: Table) -> None:
    """Templates have keys without a value, which say as much as if they were not there."""
    for key in [key for key, value in table.values.items() if value is None]:
        del table.values[key]


def _refuse_kinds(top: Table) -> None:
    """Whatever makes a problem one that is not played by reading, printing and being compared."""
    for kind in _texts(top, "type"):
        if kind != PASS_FAIL:
            raise _not_taken(top, "type", kind)
    if "grading" in top.values:
        raise _not_taken(top, "grading", "scoring")
    if top.boolean("allow_file_writing", default=False):
        raise top.error("allow_file_writing", "'allow_file_writing': programs cannot write files")
    if top.values.get("constants"):
        raise top.error("constants", "'constants' are not replaced", remedy="write the values out")
    languages = _texts(top, "languages")
    if languages and not {"all", PYTHON} & set(languages):
        listed = ", ".join(languages)
        raise top.error("languages", f"'languages' has no {PYTHON}, which is played: {listed}")


def _is_custom(top: Table, package: Package, family: str) -> bool:
    if family == LATEST:
        return package.holds(VALIDATORS[family])
    words = _words(top, "validation") or ("default",)
    for word in words[1:]:
        raise _not_taken(top, "validation", word)
    if words[0] not in ("default", "custom"):
        raise top.error("validation", f"'validation' cannot be {words[0]!r}: default or custom")
    return words[0] == "custom"


def _not_taken(top: Table, key: str, what: str) -> Exception:
    return top.error(
        key, f"{key!r}: {what} problems are not taken", remedy="only pass-fail problems are"
    )


def _titles(top: Table) -> dict[str, str]:
    match top.values.get("name"):
        case None:
            return {}
        case dict():
            names = top.table("name")
            return {language: names.string(language).strip() for language in names.values}
    return {ENGLISH: top.string("name").strip()}


def _limits(top: Table, family: str) -> PackageLimits:
    table = top.table("limits") if "limits" in top.values else None
    values: dict[str, Any] = {} if table is None else table.values
    if table is not None:
        table.only(*_LIMITS[family])
        _drop_empty(table)
    seconds = resolution = None
    if table is not None and "time_limit" in values:
        seconds = table.number("time_limit", low=0.05, high=60)
    if table is not None and "time_resolution" in values:
        resolution = table.number("time_resolution", low=0.05, high=60)
    return PackageLimits(
        cpu_seconds=seconds,
        resolution_seconds=resolution or TIME_RESOLUTION,
        memory_mib=_whole(table, "memory", MEMORY_MIB, high=16 * 1024),
        output_mib=_whole(table, "output", OUTPUT_MIB, high=32),
        validation_seconds=_whole(table, "validation_time", VALIDATION_SECONDS, high=600),
        unused=tuple(f"limits.{key}" for key in _UNUSED_LIMITS if key in values),
    )


def _whole(table: Table | None, key: str, default: int, *, high: int) -> int:
    if table is None or key not in table.values:
        return default
    low = 16 if key == "memory" else 1
    return table.integer(key, low=low, high=high)


def _tags(top: Table) -> tuple[str, ...]:
    keywords = top.values.get("keywords")
    found = _words(top, "keywords") if isinstance(keywords, str) else _texts(top, "keywords")
    return tuple(dict.fromkeys(found))


def _source(top: Table, package: Package) -> str:
    """On one line: where it comes from, and under which licence."""
    origin = ", ".join(_names(top.values.get("source"))) or f"problem package {package.name}"
    parts = [origin]
    for key, words in (("license", "licence"), ("rights_owner", "rights")):
        if isinstance(value := top.values.get(key), str) and value.strip():
            parts.append(f"{words} {value}")
    return " ".join("; ".join(parts).split())


def _names(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case {"name": str(name)}:
            yield name
        case list():
            for each in value:
                yield from _names(each)


def _texts(top: Table, key: str) -> Sequence[str]:
    """A text, or a list of texts; none where the key is absent."""
    value = top.values.get(key)
    if value is None:
        return ()
    return (top.string(key),) if isinstance(value, str) else top.texts(key)


def _words(top: Table, key: str) -> tuple[str, ...]:
    """A text of words, as a shell splits them."""
    value = top.values.get(key)
    if value is None or value == "":
        return ()
    try:
        return tuple(shlex.split(top.string(key)))
    except ValueError as error:
        raise top.error(key, f"{key!r} cannot be split into words: {error}") from None
