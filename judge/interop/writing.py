"""A problem of the judge's own format, written into a set: whole, or not at all."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from judge.catalogue import layout
from judge.catalogue.load import FORMAT_VERSION, load_problem
from judge.catalogue.text_file import shown
from judge.catalogue.whole import read_whole
from judge.errors import BadPackage
from judge.model.output_rule import Flags

STARTER = '''"""Reads from standard input, prints the answer."""

import sys


def main() -> None:
    lines = sys.stdin.read().splitlines()


main()
'''


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What problem.toml will say."""

    title: str
    difficulty: str
    minutes: int
    tags: tuple[str, ...]
    source: str
    cpu_seconds: float
    memory_mib: int
    output_mib: int
    validator: str | None
    validator_seconds: float
    flags: Flags
    flags_of: tuple[tuple[str, Flags], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """``problem`` and ``reference`` map paths below the two folders to the files they are copied
    from."""

    settings: Settings
    statement: str
    problem: Mapping[str, Path]
    reference: Mapping[str, Path]


def write_problem(content: Content, slug: str, root: Path) -> Path:
    """Make ``root/problems/slug`` and ``root/reference/slug``; the problem's folder. It is loaded
    once before it gets its name. Raises BadPackage, or BadProblemSet where it would be no problem.
    """
    places = [root / each / slug for each in (layout.PROBLEMS, layout.REFERENCE)]
    for place in places:
        if os.path.lexists(place):
            raise BadPackage(
                f"{shown(place)} is there already; nothing is overwritten",
                remedy="remove it, or choose another name with --as SLUG",
            )
    try:
        with _folder_in(root) as made:
            _write(content, made, slug)
            read_whole(load_problem(*(made / place.parent.name / slug for place in places)))
            for place in places:
                place.parent.mkdir(exist_ok=True)
                (made / place.parent.name / slug).rename(place)
    except OSError as error:
        where = shown(Path(error.filename)) if error.filename else shown(root)
        raise BadPackage(f"cannot write {where}: {error.strerror}") from None
    return places[0]


@contextmanager
def _folder_in(root: Path) -> Iterator[Path]:
    """A folder that no reader of the set looks into, gone afterwards."""
    root.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".import-", dir=root) as name:
        yield Path(name)


def _write(content: Content, made: Path, slug: str) -> None:
    problem, reference = (made / each / slug for each in (layout.PROBLEMS, layout.REFERENCE))
    for folder in (problem, reference):
        folder.mkdir(parents=True)
    texts = {
        layout.SETTINGS: _toml(content.settings),
        layout.STATEMENT: content.statement,
        layout.STARTER: STARTER,
    }
    for name, text in texts.items():
        (problem / name).write_text(text, "utf-8")
    for folder, files in ((problem, content.problem), (reference, content.reference)):
        for within, source in files.items():
            (folder / within).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, folder / within)


def _toml(settings: Settings) -> str:
    return "\n".join(_lines(settings)) + "\n"


def _lines(settings: Settings) -> Iterable[str]:
    yield f"format_version = {FORMAT_VERSION}"
    yield f"title = {_text(settings.title)}"
    yield f"difficulty = {_text(settings.difficulty)}"
    yield f"minutes = {settings.minutes}"
    yield f"tags = {_texts(settings.tags)}"
    yield f"source = {_text(settings.source)}"
    yield '\n[entry_point]\nkind = "program"'
    yield f"\n[limits]\ncpu_seconds = {settings.cpu_seconds!r}"
    yield f"memory_mib = {settings.memory_mib}\noutput_mib = {settings.output_mib}"
    yield "\n[output]"
    if settings.validator is not None:
        yield f"validator = {_text(settings.validator)}"
        yield f"validator_seconds = {settings.validator_seconds!r}"
    yield f"flags = {_texts(settings.flags)}"
    if settings.flags_of:
        yield "\n[output.flags_of]"
        for folder, flags in settings.flags_of:
            yield f"{_text(folder)} = {_texts(flags)}"


def _text(value: str) -> str:
    """A basic string of TOML, which JSON's is, but for one control character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _texts(values: Iterable[str]) -> str:
    return f"[{', '.join(map(_text, values))}]"
