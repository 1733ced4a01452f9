"""Reads problem.toml into a ``Problem``. Every message names the file, the key and the way out."""

from __future__ import annotations

import keyword
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from judge.catalogue import layout
from judge.catalogue.codecs import TREE, codec_fault
from judge.catalogue.output_rule import check_program_keys, read_output_rule
from judge.catalogue.strict_toml import Table, read_toml
from judge.catalogue.text_file import shown
from judge.errors import BadProblemSet
from judge.model.growth import CLASSES, rank
from judge.model.problem import (
    PROGRAM,
    Argument,
    Difficulty,
    Growth,
    GrowthBound,
    Method,
    OtherVariable,
    Problem,
    Signature,
)
from sandbox.calls import Kind
from sandbox.limits import MIB, Limits

FORMAT_VERSION = 1
MOST_OUTPUT = 32
"""MiB of a program's output: an answer may take twice that on its way."""

_TOP_KEYS = (
    "format_version", "title", "difficulty", "minutes", "tags", "source", "follows",
    "entry_point", "limits", "growth", "output",
)  # fmt: skip


def load_problem(folder: Path, reference_folder: Path | None) -> Problem:
    """The problem in ``folder``. Raises BadProblemSet; whether ``follows`` names a problem is
    for the catalogue to say."""
    folder = folder.absolute()
    _check_slug(folder)
    layout.check_problem_folder(folder)
    top = read_toml(folder / layout.SETTINGS)
    _check_version(top)
    top.only(*_TOP_KEYS)
    signature = _signature(top.table("entry_point"))
    check_program_keys(top, signature.kind)
    return Problem(
        slug=folder.name,
        title=top.string("title"),
        difficulty=Difficulty(top.one_of("difficulty", list(Difficulty))),
        minutes=top.integer("minutes", low=1, high=600),
        tags=top.strings("tags"),
        source=top.string("source"),
        follows=_follows(top, folder.name),
        signature=signature,
        limits=_limits(top.table("limits"), signature.kind),
        growth=_growth(top.table("growth")) if "growth" in top.values else None,
        folder=folder,
        reference_folder=reference_folder,
        output=read_output_rule(top) if signature.kind is Kind.PROGRAM else None,
    )


def _check_slug(folder: Path) -> None:
    if not layout.is_slug(folder.name):
        raise BadProblemSet(
            f"not the name of a problem: {shown(folder)}",
            remedy="a slug is lower-case words and digits joined by hyphens",
        )


def _check_version(top: Table) -> None:
    """First, because a later version may have other keys."""
    version = top.integer("format_version", low=1, high=2**31)
    if version != FORMAT_VERSION:
        raise top.error(
            "format_version",
            f"format_version {version} is not known",
            remedy=f"this judge reads version {FORMAT_VERSION}; a newer judge may read it",
        )


def _follows(top: Table, slug: str) -> str | None:
    if "follows" not in top.values:
        return None
    value = top.string("follows")
    if value == slug:
        raise top.error("follows", "a problem cannot follow itself", remedy="leave the key out")
    return value


def _signature(table: Table) -> Signature:
    kind = Kind(table.one_of("kind", list(Kind)))
    if kind is Kind.PROGRAM:
        table.only("kind")
        return PROGRAM
    if kind is Kind.FUNCTION:
        table.only("kind", "name", "arguments", "returns")
        returns = _codec(table, "returns", answer=True)
        arguments = _arguments(table, trees=True)
        return Signature(kind=kind, name=_name(table), arguments=arguments, returns=returns)
    table.only("kind", "name", "arguments", "methods")
    arguments, methods = _arguments(table, trees=False), _methods(table)
    return Signature(kind=kind, name=_name(table), arguments=arguments, methods=methods)


def _methods(table: Table) -> tuple[Method, ...]:
    methods = tuple(_method(entry) for entry in table.tables("methods"))
    if not methods:
        raise table.error("methods", "a class needs at least one method")
    _refuse_twice(table, "methods", [method.name for method in methods])
    return methods


def _method(table: Table) -> Method:
    table.only("name", "arguments", "returns")
    return Method(
        name=_name(table),
        arguments=_arguments(table, trees=False),
        returns=_codec(table, "returns", answer=True),
    )


def _arguments(table: Table, *, trees: bool) -> tuple[Argument, ...]:
    if "arguments" not in table.values:
        raise table.error(
            "arguments", "missing key 'arguments'", remedy="add it: a list, [] if there are none"
        )
    entries = table.tables("arguments")
    arguments = tuple(_argument(entry, trees=trees) for entry in entries)
    _refuse_twice(table, "arguments", [argument.name for argument in arguments])
    for entry, before, argument in zip(entries[1:], arguments, arguments[1:], strict=False):
        if before.optional and not argument.optional:
            raise entry.error("name", f"argument {argument.name!r} follows an optional one")
    return arguments


def _argument(table: Table, *, trees: bool) -> Argument:
    table.only("name", "codec", "optional")
    codec = _codec(table, "codec")
    if codec == TREE and not trees:
        raise table.error("codec", f"{TREE} is for arguments of functions only")
    return Argument(
        name=_name(table), codec=codec, optional=table.boolean("optional", default=False)
    )


def _codec(table: Table, key: str, *, answer: bool = False) -> str:
    codec = table.string(key)
    if codec == TREE and answer:
        raise table.error(key, f"an answer cannot be a {TREE}", remedy="return plain data")
    if fault := codec_fault(codec):
        raise table.error(key, fault)
    return codec


def _name(table: Table) -> str:
    name = table.string("name")
    if not name.isidentifier() or not name.isascii() or keyword.iskeyword(name):
        raise table.error("name", f"{name!r} is not a Python name")
    return name


def _refuse_twice(table: Table, key: str, names: Sequence[str]) -> None:
    for index, name in enumerate(names):
        if name in names[:index]:
            raise table.error(key, f"{name!r} stands twice in {key!r}")


def _limits(table: Table, kind: Kind) -> Limits:
    program = kind is Kind.PROGRAM
    table.only("cpu_seconds", "memory_mib", *(["output_mib"] if program else []))
    limits = Limits(
        cpu_seconds=table.number("cpu_seconds", low=0.05, high=60),
        memory_bytes=table.integer("memory_mib", low=16, high=16 * 1024) * MIB,
    )
    if not program:
        return limits
    return replace(limits, output_bytes=table.integer("output_mib", low=1, high=MOST_OUTPUT) * MIB)


def _growth(table: Table) -> Growth:
    table.only("variable", "meaning", "time", "space", "also")
    also = tuple(_other_variable(entry) for entry in table.tables("also"))
    growth = Growth(
        variable=table.string("variable"),
        meaning=table.string("meaning"),
        time=_bound(table.table("time")),
        space=_bound(table.table("space")) if "space" in table.values else None,
        also=also,
    )
    _refuse_twice(table, "also", [growth.variable, *(other.variable for other in also)])
    return growth


def _other_variable(table: Table) -> OtherVariable:
    table.only("variable", "meaning", "time")
    return OtherVariable(
        variable=table.string("variable"),
        meaning=table.string("meaning"),
        time=_bound(table.table("time")),
    )


def _bound(table: Table) -> GrowthBound:
    table.only("required", "optimal")
    required = table.one_of("required", CLASSES)
    optimal = table.one_of("optimal", CLASSES)
    if rank(optimal) > rank(required):
        raise table.error("optimal", f"optimal {optimal} grows faster than required {required}")
    return GrowthBound(required=required, optimal=optimal)
