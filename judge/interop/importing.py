"""From a package to a problem: read, refused by name where it cannot be played, written."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from judge.catalogue import layout
from judge.errors import BadPackage
from judge.interop.cases import DATA, TestData, read_test_data
from judge.interop.metadata import VALIDATORS, Metadata, read_metadata
from judge.interop.package import Package, open_package
from judge.interop.statement import Statement, read_statement
from judge.interop.submissions import Submissions, find_submissions
from judge.interop.validators import Validator, find_validator
from judge.interop.writing import Content, Settings, write_problem
from judge.model.imported import Imported

_REFUSED = {
    "static_validator": "programs that judge the source are not run",
    "graders": "scoring problems are not taken",
}
_UNUSED = ("attachments", "solution", "generators", "input_visualizer", "output_visualizer")
_FOR_PYTHON = ("default", "python3")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the package does not say, or the person wants otherwise; ``slug`` None for the
    package's own name."""

    slug: str | None
    difficulty: str
    minutes: int


def import_package(
    path: Path, root: Path, wishes: Wishes, *, taken: Collection[str] = ()
) -> Imported:
    """Write the problem of the package at ``path`` into the set in ``root``; ``taken`` are the
    slugs of all sets. Raises BadPackage, or BadProblemSet naming a key."""
    with open_package(path) as package:
        slug = _slug(package, wishes.slug, taken)
        _refuse_parts(package)
        metadata = read_metadata(package)
        validator = find_validator(package, metadata)
        data = read_test_data(package, metadata.flags, custom=validator is not None)
        samples = [_texts(package, each) for each in data.samples]
        for each in data.secret:
            _texts(package, each)  # what is no text is refused now, not when somebody submits
        statement = read_statement(package, metadata, samples)
        submissions = find_submissions(package)
        content = Content(
            settings=_settings(metadata, data, statement, validator, wishes),
            statement=statement.text,
            problem=dict(_problem_files(package, data, validator)),
            reference=dict(_reference_files(package, submissions)),
        )
        return Imported(
            slug=slug,
            title=statement.title,
            folder=write_problem(content, slug, root),
            examples=len(data.samples),
            secret=len(data.secret),
            references={
                folder: len(files) for folder, files in submissions.by_verdict.items() if files
            },
            notes=(
                *_notes(package, metadata, data, validator),
                *statement.notes,
                *submissions.notes,
            ),
        )


def _slug(package: Package, wanted: str | None, taken: Collection[str]) -> str:
    of_package = re.sub(r"[^a-z0-9]+", "-", package.name.lower()).strip("-")
    slug = of_package if wanted is None else wanted
    if not layout.is_slug(slug):
        what = package.name if wanted is None else wanted
        raise BadPackage(
            f"not the name of a problem: {what!r:.60}",
            remedy="--as SLUG: lower-case words and digits joined by hyphens",
        )
    if slug in taken:
        raise BadPackage(f"there is a problem {slug!r} already", remedy="--as SLUG names another")
    return slug


def _texts(package: Package, case: str) -> tuple[str, str]:
    """The input and the answer. Raises BadPackage."""
    return package.text(f"{DATA}/{case}.in"), package.text(f"{DATA}/{case}.ans")


def _refuse_parts(package: Package) -> None:
    for name, why in _REFUSED.items():
        if package.holds(name):
            raise BadPackage(f"{package.said(name)}: {why}")
    for language in _FOR_PYTHON:
        if package.holds(f"include/{language}"):
            raise BadPackage(
                f"{package.said(f'include/{language}')}: files are not put beside a submission"
            )


def _settings(
    metadata: Metadata,
    data: TestData,
    statement: Statement,
    validator: Validator | None,
    wishes: Wishes,
) -> Settings:
    limits = metadata.limits
    return Settings(
        title=statement.title,
        difficulty=wishes.difficulty,
        minutes=wishes.minutes,
        tags=metadata.tags,
        source=metadata.source,
        cpu_seconds=limits.cpu_seconds or limits.resolution_seconds,
        memory_mib=limits.memory_mib,
        output_mib=limits.output_mib,
        validator=None if validator is None else validator.main,
        validator_seconds=limits.validation_seconds,
        flags=data.flags,
        flags_of=data.flags_of,
    )


def _problem_files(
    package: Package, data: TestData, validator: Validator | None
) -> Iterator[tuple[str, Path]]:
    for case in (*data.samples, *data.secret):
        for ending in (".in", ".ans"):
            yield f"{layout.DATA}/{case}{ending}", package.path(f"{DATA}/{case}{ending}")
    for within in () if validator is None else validator.files:
        yield f"{layout.VALIDATOR}/{within.rpartition('/')[2]}", package.path(within)


def _reference_files(package: Package, submissions: Submissions) -> Iterator[tuple[str, Path]]:
    for folder, files in submissions.by_verdict.items():
        for within in files:
            yield f"{folder}/{within.rpartition('/')[2]}", package.path(within)


def _notes(
    package: Package, metadata: Metadata, data: TestData, validator: Validator | None
) -> Iterator[str]:
    limits = metadata.limits
    if limits.cpu_seconds is None:
        yield (
            f"no time limit is given: it is {limits.resolution_seconds:g} s, or twice what the "
            "slowest accepted solution needs here, if that is longer"
        )
    if limits.unused:
        yield f"problem.yaml: not used: {', '.join(limits.unused)}"
    if validator is not None:
        yield f"its output validator {validator.main!r} runs with all your rights"
    used = "" if validator is None else validator.files[0]
    for folder in VALIDATORS.values():
        if package.holds(folder) and not used.startswith(f"{folder}/"):
            yield f"{folder}/ is not used"
    unused = [name for name in _UNUSED if package.holds(name)]
    unused += [f"include/{name}" for name in package.names("include")]
    if unused:
        yield f"not used: {', '.join(unused)}"
    if data.unused:
        shown_few = ", ".join(data.unused[:3]) + (", ..." if len(data.unused) > 3 else "")
        yield f"not used: {shown_few}"
