"""Reads what a problem shows: statement, starter and examples."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from judge.catalogue import layout
from judge.catalogue.case_tables import read_case
from judge.catalogue.program_cases import program_examples
from judge.catalogue.strict_toml import Table, read_toml
from judge.catalogue.text_file import Unreadable, read_text, shown
from judge.errors import BadProblemSet
from judge.model.case import ShownCase
from judge.model.problem import Problem, Signature
from sandbox.calls import Kind


def load_examples(problem: Problem) -> tuple[ShownCase, ...]:
    """The examples in the order of the file, at least one. Raises BadProblemSet, or BadCase for
    an example that cannot be read."""
    if problem.signature.kind is Kind.PROGRAM:
        return program_examples(problem)
    top = read_toml(problem.folder / layout.EXAMPLES)
    top.only("example")
    examples = tuple(_example(table, problem.signature) for table in top.tables("example"))
    if not examples:
        raise BadProblemSet(f"{shown(top.file)} holds no example", remedy="add an [[example]]")
    names = [example.name for example in examples]
    for index, name in enumerate(names):
        if name in names[:index]:
            raise BadProblemSet(f"{shown(top.file)}: two examples are named {name!r}")
    return examples


def read_statement(problem: Problem) -> str:
    """The statement in Markdown. Its first line is the title. Raises BadProblemSet."""
    path = problem.folder / layout.STATEMENT
    text = _read(path)
    if text.lstrip().split("\n", 1)[0].rstrip() != f"# {problem.title}":
        raise BadProblemSet(f"{shown(path)} must begin with the line '# {problem.title}'")
    return text


def read_starter(problem: Problem) -> str:
    """The file that a solver begins with. Raises BadProblemSet."""
    path = problem.folder / layout.STARTER
    text = _read(path)
    if not text.strip():
        raise BadProblemSet(f"{shown(path)} is empty")
    return text


def _read(path: Path) -> str:
    try:
        return read_text(path)
    except Unreadable as fault:
        raise BadProblemSet(f"{shown(path)} {fault.what}", remedy=fault.remedy) from None


def _example(table: Table, signature: Signature) -> ShownCase:
    table.only("name", "case", "why")
    name, why = table.string("name"), table.string("why", default="")
    case = read_case(table, signature, what=f"example {name!r}", header="[[example]]")
    return replace(case, name=name, why=why)
