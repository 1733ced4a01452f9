"""The cases of a program: pairs of files below ``data/``, an input and its answer.

data/sample/NAME.in, NAME.ans         the examples
data/secret/[GROUP/...]NAME.in, ...   the hidden cases, by name
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from judge.authoring import LargeCase, Run
from judge.catalogue import layout
from judge.catalogue.notation import write_case
from judge.catalogue.text_file import Unreadable, read_text, shown
from judge.errors import BadProblemSet
from judge.model.case import Mismatch, ShownCase
from judge.model.output_rule import OutputRule
from judge.model.problem import PROGRAM, Problem
from judge.outputs.check import check_output
from sandbox.calls import FunctionCall
from sandbox.limits import MIB

INPUT, ANSWER = ".in", ".ans"
MAX_BYTES = 256 * MIB


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFiles:
    """One case. ``name`` is the path below ``data/`` without the ending."""

    name: str
    given: Path
    answer: Path


def case_files(data: Path, part: str) -> tuple[CaseFiles, ...]:
    """The cases of ``part`` (sample or secret), sorted by name. Raises BadProblemSet for a file
    that is half of no case."""
    folder = data / part
    if not folder.is_dir():
        raise BadProblemSet(f"missing folder: {shown(folder)}", remedy="it holds the cases")
    return tuple(_cases_in(folder, part))


def program_examples(problem: Problem) -> tuple[ShownCase, ...]:
    """The sample cases, at least one. Raises BadProblemSet."""
    files = case_files(problem.folder / layout.DATA, layout.SAMPLE)
    if not files:
        raise BadProblemSet(f"{shown(problem.folder / layout.DATA / layout.SAMPLE)} holds no case")
    return tuple(map(_example, files))


def program_tests(problem: Problem) -> tuple[LargeCase, ...]:
    """The secret cases, at least one. Raises BadProblemSet."""
    files = case_files(problem.folder / layout.DATA, layout.SECRET)
    if not files:
        raise BadProblemSet(f"{shown(problem.folder / layout.DATA / layout.SECRET)} holds no case")
    rule = problem.output or OutputRule()
    return tuple(_test(each, rule) for each in files)


def read_case_file(path: Path) -> str:
    """The text of an input or an answer. Raises BadProblemSet."""
    try:
        return read_text(path, max_bytes=MAX_BYTES)
    except Unreadable as fault:
        raise BadProblemSet(f"{shown(path)} {fault.what}", remedy=fault.remedy) from None


def _cases_in(folder: Path, name: str) -> Iterator[CaseFiles]:
    names = layout.names_in(folder)
    for each in names:
        path, stem = folder / each, f"{name}/{Path(each).stem}"
        if path.is_dir():
            yield from _cases_in(path, f"{name}/{each}")
            continue
        other = {INPUT: ANSWER, ANSWER: INPUT}.get(path.suffix)
        if other is None:
            raise BadProblemSet(
                f"unexpected file: {shown(path)}", remedy=f"cases are *{INPUT} and *{ANSWER} files"
            )
        if path.with_suffix(other).name not in names:
            raise BadProblemSet(f"missing file: {shown(path.with_suffix(other))}")
        if path.suffix == INPUT:
            yield CaseFiles(name=stem, given=path, answer=path.with_suffix(ANSWER))


def _example(files: CaseFiles) -> ShownCase:
    call = FunctionCall(arguments=(read_case_file(files.given),))
    expected = (read_case_file(files.answer),)
    text = write_case(call, expected, PROGRAM)
    return ShownCase(call=call, expected=expected, text=text, name=files.name)


def _test(files: CaseFiles, rule: OutputRule) -> LargeCase:
    return LargeCase(
        name=files.name,
        claim="The program prints what is due, within the limits.",
        n=1,
        build=_reads(files.given),
        runs=_once,
        check=_checks(files, rule),
    )


def _reads(path: Path) -> Callable[[int, random.Random], tuple[str]]:
    def build(n: int, rng: random.Random) -> tuple[str]:
        return (read_case_file(path),)

    return build


def _once(case: tuple[str]) -> tuple[Run, ...]:
    return (Run(call=FunctionCall(arguments=case)),)


def _checks(
    files: CaseFiles, rule: OutputRule
) -> Callable[[tuple[str], Sequence[Any]], Mismatch | None]:
    def check(case: tuple[str], answers: Sequence[Any]) -> Mismatch | None:
        answer = read_case_file(files.answer)
        return check_output(rule, case=files.name, given=case[0], answer=answer, got=answers[0])

    return check
