"""What ``judge bench`` is to measure: functions of the person's own, or solutions of a problem.

with --function   every argument is a FILE that defines both names
without           SLUG and FILE... as for submit; several files stand side by side
--against         one more, which the others are compared with: a reference solution of the
                  problem, by name or short form, or a FILE
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from judge.cli.target import STANDARD_INPUT, choose_target, is_a_file, read_file
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.catalogue.sets import Catalogue
    from judge.model.problem import Problem
    from judge.model.reference import Reference

FUNCTION_USAGE = "judge bench FILE --function F --generator G"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """One solution to measure. ``name`` tells it apart from the others; ``folder`` is where its
    file lies, or None for standard input."""

    name: str
    source: str
    folder: Path | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Either ``problem`` or both ``function`` and ``generator`` are given. With ``--against`` the
    last subject is the one that the others are compared with."""

    subjects: tuple[Subject, ...]
    problem: Problem | None = None
    function: str | None = None
    generator: str | None = None
    has_reference: bool = False

    @property
    def slug(self) -> str | None:
        return None if self.problem is None else self.problem.slug


def wanted_functions(
    paths: Sequence[str], function: str | None, generator: str | None, against: str | None
) -> Wanted:
    """Functions with their generators. Raises UsageError, or BadSubmissionFile."""
    if function is None or generator is None:
        given, lacks = (
            ("--generator", "--function") if function is None else ("--function", "--generator")
        )
        raise UsageError(f"{given} needs {lacks} as well", remedy=FUNCTION_USAGE)
    for name in (function, generator):
        if not name.isidentifier():
            raise UsageError(f"not the name of a function: {name!r}", remedy=FUNCTION_USAGE)
    if not paths:
        raise UsageError(
            f"no FILE given, the one that defines {function!r} and {generator!r}",
            remedy=FUNCTION_USAGE,
        )
    every = [*paths, against] if against is not None else [*paths]
    for path in every:
        if not is_a_file(path) and not os.path.lexists(path):
            raise UsageError(
                f"no such file: {path!r}; with --function only FILEs are measured",
                remedy="leave --function and --generator out to measure a problem's solutions",
            )
    return Wanted(
        subjects=_told_apart([_read(path) for path in _once(every)], every),
        function=function,
        generator=generator,
        has_reference=against is not None,
    )


def wanted_solutions(
    catalogue: Catalogue, slug: str | None, files: Sequence[str], against: str | None
) -> Wanted:
    """Solutions of one problem. Raises UsageError, BadSubmissionFile or BadProblemSet."""
    if slug is not None and is_a_file(slug):
        files = [slug, *files]
        slug = None
    given: tuple[str | None, ...] = tuple(files) if files else (None,)
    try:
        targets = [choose_target(catalogue, slug, file) for file in given]
    except UsageError as error:
        if slug is None and files:
            remedy = f"judge bench SLUG FILE, or a function of your own: {FUNCTION_USAGE}"
            raise UsageError(error.message, remedy=remedy) from None
        raise
    problem = targets[0].problem
    for target in targets:
        if target.problem.slug != problem.slug:
            raise UsageError(
                f"two problems: {problem.slug} and {target.problem.slug}",
                remedy="name the one that is meant: judge bench SLUG FILE...",
            )
    paths = _once([target.file for target in targets])
    subjects = _told_apart([_read(path) for path in paths], paths)
    if against is not None:
        subjects = (*subjects, _reference(problem, against))
    return Wanted(subjects=subjects, problem=problem, has_reference=against is not None)


def _once(paths: Sequence[str]) -> Sequence[str]:
    if Counter(paths)[STANDARD_INPUT] > 1:
        raise UsageError("standard input can be read only once")
    return paths


def _read(path: str) -> Subject:
    submission = read_file(path)
    folder = None if path == STANDARD_INPUT else Path(os.path.abspath(path)).parent
    return Subject(name=submission.name, source=submission.source, folder=folder)


def _told_apart(subjects: Sequence[Subject], paths: Sequence[str]) -> tuple[Subject, ...]:
    """Where two files have the same name, their paths; of the same path, which time it is."""
    names = Counter(each.name for each in subjects)
    seen: Counter[str] = Counter()
    found = []
    for each, path in zip(subjects, paths, strict=True):
        name = each.name if names[each.name] == 1 else path
        seen[name] += 1
        found.append(replace(each, name=name if seen[name] == 1 else f"{name} ({seen[name]})"))
    return tuple(found)


def _reference(problem: Problem, text: str) -> Subject:
    from judge.catalogue.references import load_references

    references = load_references(problem)
    matches = _matching(references, text.strip().removesuffix(".py"))
    if not matches and os.path.isfile(text):
        return _read(text)
    if len(matches) != 1:
        raise _no_reference(problem, text, matches, references)
    (found,) = matches
    return Subject(
        name=found.name, source=found.submission.source, folder=Path(found.path).absolute().parent
    )


def _matching(references: Sequence[Reference], wanted: str) -> list[Reference]:
    """By ``accepted/name``, else by ``name``, else by how either begins."""
    forms = [
        (each, name, name.partition("/")[2])
        for each in references
        for name in (each.name.removesuffix(".py"),)
    ]
    in_full = [each for each, name, _ in forms if name == wanted]
    by_stem = [each for each, _, stem in forms if stem == wanted]
    beginning = [
        each for each, *both in forms if wanted and any(form.startswith(wanted) for form in both)
    ]
    return in_full or by_stem or beginning


def _no_reference(
    problem: Problem, text: str, matches: Sequence[Reference], references: Sequence[Reference]
) -> UsageError:
    from judge.catalogue.nearest import nearest

    if not references:
        return UsageError(f"{problem.slug} has no reference solutions", remedy="name a FILE")
    if matches:
        names = ", ".join(each.name for each in matches)
        return UsageError(f"{text!r} may mean {names}", remedy="name one of them in full")
    near = nearest(text, [each.name for each in references])
    if near is not None:
        remedy = f"did you mean {near!r}?"
    else:
        accepted = [each.name for each in references if each.name.startswith("accepted/")]
        remedy = f"one of {', '.join(accepted[:4])}"
    return UsageError(f"no reference solution of {problem.slug}: {text!r}", remedy=remedy)
