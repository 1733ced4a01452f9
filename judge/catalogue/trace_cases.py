"""Reads a problem's ``trace_cases.toml``: the inputs that are traced by hand, one ``[[trace]]``
each. What its keys mean is said in ``problems/README.md``.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from judge.catalogue import layout
from judge.catalogue.case_tables import read_case
from judge.catalogue.rendering import write_case
from judge.catalogue.strict_toml import Table, read_toml
from judge.catalogue.text_file import shown
from judge.errors import BadProblemSet
from judge.model.problem import Problem, Signature
from judge.model.trace import TraceCase
from judge.model.trace_cases import AuthoredCase
from sandbox.calls import Kind

MOST_CASES = 8
MOST_NUMBER = 999
_NOTHING: Mapping[str, int] = MappingProxyType({})


def load_trace_cases(problem: Problem) -> tuple[AuthoredCase, ...]:
    """The cases in the order of the file; none if the problem has no such file. Raises
    BadProblemSet, or BadCase for a case that cannot be read."""
    path = problem.folder / layout.TRACE_CASES
    if not path.exists():
        return ()
    top = read_toml(path)
    top.only("trace")
    tables = top.tables("trace")
    if not 0 < len(tables) <= MOST_CASES:
        raise BadProblemSet(
            f"{shown(top.file)} must hold 1 to {MOST_CASES} cases, not {len(tables)}",
            remedy="add a [[trace]]" if not tables else "keep those that differ in their branches",
        )
    cases = tuple(_authored(table, problem.signature) for table in tables)
    names = [each.case.name for each in cases]
    for index, name in enumerate(names):
        if name in names[:index]:
            raise tables[index].error("name", f"two trace cases are named {name!r}")
    return cases


def _authored(table: Table, signature: Signature) -> AuthoredCase:
    table.only("name", "case", "why", "hash", "any_hash")
    name, why = table.string("name"), table.string("why")
    hashes = _hashes(table)
    written = read_case(table, signature, what=f"trace case {name!r}", header="[[trace]]")
    any_hash = table.boolean("any_hash", default=not hashes)
    if "any_hash" in table.values and not hashes:
        raise table.error("any_hash", "'any_hash' without 'hash'", remedy="leave it out")
    return AuthoredCase(
        case=TraceCase(
            name=name,
            call=written.call,
            text=write_case(written.call, (), signature),
            why=why,
            codecs=_codecs(signature),
        ),
        expected=written.expected,
        hashes=hashes,
        any_hash=any_hash,
        line=written.line,
    )


def _codecs(signature: Signature) -> tuple[str, ...]:
    if signature.kind is Kind.CLASS:
        return ()
    return tuple(argument.codec for argument in signature.arguments)


def _hashes(table: Table) -> Mapping[str, int]:
    if "hash" not in table.values:
        return _NOTHING
    inner = table.table("hash")
    if not inner.values:
        raise table.error("hash", "'hash' gives no character a number", remedy="hash = { A = 10 }")
    for character in inner.values:
        if len(character) != 1 or not character.isprintable():
            raise table.error(
                "hash",
                f"'hash' must name single characters, not {character!r:.60}",
                remedy="hash = { A = 10 }",
            )
        inner.integer(character, low=0, high=MOST_NUMBER)
    return MappingProxyType(dict(inner.values))
