"""Reads what problem.toml says of the output of a program, ``[output]``."""

from __future__ import annotations

from pathlib import Path

from judge.catalogue import layout
from judge.catalogue.strict_toml import Table
from judge.catalogue.text_file import shown
from judge.errors import BadProblemSet
from judge.model.output_rule import Flags, OutputRule
from judge.outputs.tokens import BadFlags, TokenFlags
from sandbox.calls import Kind

VALIDATOR_SECONDS = 60.0


def check_program_keys(top: Table, kind: Kind) -> None:
    """A program has its cases in ``data/`` and perhaps ``[output]``, and no ``[growth]``; for every
    other entry point it is the other way round."""
    folder = top.file.parent
    has_data = (folder / layout.DATA).is_dir()
    if kind is Kind.PROGRAM and not has_data:
        raise BadProblemSet(
            f"missing folder: {shown(folder / layout.DATA)}",
            remedy=f"a program has its cases there: {layout.SAMPLE}/ and {layout.SECRET}/",
        )
    if kind is not Kind.PROGRAM and has_data:
        raise BadProblemSet(
            f"unexpected folder: {shown(folder / layout.DATA)}",
            remedy='only an entry point of kind = "program" has its cases there',
        )
    unfit = "growth" if kind is Kind.PROGRAM else "output"
    if unfit in top.values:
        raise top.error(unfit, f"[{unfit}] does not go with an entry point of kind {kind.value!r}")


def read_output_rule(top: Table) -> OutputRule:
    """The rule; without ``[output]`` tokens are compared. Raises BadProblemSet."""
    if "output" not in top.values:
        return OutputRule()
    table = top.table("output")
    table.only("validator", "flags", "flags_of", "validator_seconds")
    validator = _validator(table) if "validator" in table.values else None
    seconds = VALIDATOR_SECONDS
    if "validator_seconds" in table.values:
        seconds = table.number("validator_seconds", low=1, high=600)
    others: list[tuple[str, Flags]] = []
    if "flags_of" in table.values:
        below = table.table("flags_of")
        others = [(folder, _flags(below, folder, validator)) for folder in below.values]
    return OutputRule(
        validator=validator,
        flags=_flags(table, "flags", validator) if "flags" in table.values else (),
        flags_of=tuple(others),
        seconds=seconds,
    )


def _validator(table: Table) -> Path:
    name = table.string("validator")
    folder = table.file.parent / layout.VALIDATOR
    if name not in (layout.names_in(folder) if folder.is_dir() else ()):
        raise table.error("validator", f"there is no {shown(folder / name)}")
    return folder / name


def _flags(table: Table, key: str, validator: Path | None) -> Flags:
    flags = table.texts(key)
    if validator is None:
        try:
            TokenFlags.read(flags)
        except BadFlags as fault:
            raise table.error(key, str(fault)) from None
    return flags
