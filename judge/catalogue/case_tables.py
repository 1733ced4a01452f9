"""Reads the one case that stands in a table of a TOML file, under its key ``case``."""

from __future__ import annotations

from judge.catalogue.notation import parse_cases
from judge.catalogue.strict_toml import Table
from judge.catalogue.text_file import shown
from judge.catalogue.toml_lines import line_of_key
from judge.errors import BadCase
from judge.model.case import UNSTATED, ShownCase
from judge.model.problem import Signature


def read_case(table: Table, signature: Signature, *, what: str, header: str) -> ShownCase:
    """The case; ``what`` names the table for messages, and ``header`` begins another one. Raises
    BadProblemSet, or BadCase with file and line."""
    text, line = table.text_block("case"), line_of_key(table.text, table.line, "case")
    first_line = line + _opens_block(table.text, line)
    cases = parse_cases(text, signature, name=shown(table.file), first_line=first_line)
    if len(cases) != 1:
        raise BadCase(
            f"{shown(table.file)}:{line}: {what} must hold one case, not {len(cases)}",
            remedy=f"give each case its own {header}",
        )
    if all(answer is UNSTATED for answer in cases[0].expected):
        raise BadCase(
            f"{shown(table.file)}:{cases[0].line}: {what} states no answer",
            remedy="write -> and the right answer behind a call",
        )
    return cases[0]


def _opens_block(text: str, line: int) -> bool:
    """Whether a text of several lines begins after ``line``."""
    return text.split("\n")[line - 1].rstrip().endswith(('"""', "'''"))
