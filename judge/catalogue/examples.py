"""Reads what a problem shows: statement, starter and examples."""

from __future__ import annotations

from dataclasses import replace

from judge.catalogue import layout
from judge.catalogue.case_tables import read_case
from judge.catalogue.program_cases import program_examples
from judge.catalogue.set_file import read_set_file
from judge.catalogue.strict_toml import Table, read_toml
from judge.catalogue.text_file import shown
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
    tables = top.tables("example")
    examples = tuple(_example(table, problem.signature) for table in tables)
    if not examples:
        raise BadProblemSet(f"{shown(top.file)} holds no example", remedy="add an [[example]]")
    names = [example.name for example in examples]
    for index, name in enumerate(names):
        if name in names[:index]:
            raise tables[index].error("name", f"two examples are named {name!r}")
    return examples


def read_statement(problem: Problem) -> str:
    """The statement in Markdown. Its first line is the title. Raises BadProblemSet."""
    path = problem.folder / layout.STATEMENT
    text = read_set_file(path)
    if text.lstrip().split("\n", 1)[0].rstrip() != f"# {problem.title}":
        raise BadProblemSet(
            f"{shown(path)}:1: the statement must begin with the line '# {problem.title}'",
            remedy=f"the title is that of {layout.SETTINGS}; change one of them",
        )
    return text


def read_starter(problem: Problem) -> str:
    """The file that a solver begins with. Raises BadProblemSet."""
    path = problem.folder / layout.STARTER
    text = read_set_file(path)
    if not text.strip():
        raise BadProblemSet(
            f"{shown(path)} is empty", remedy="it defines the entry point, and fails"
        )
    return text


def _example(table: Table, signature: Signature) -> ShownCase:
    table.only("name", "case", "why")
    name, why = table.string("name"), table.string("why", default="")
    case = read_case(table, signature, what=f"example {name!r}", header="[[example]]")
    return replace(case, name=name, why=why)
