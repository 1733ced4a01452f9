"""Makes a new problem in a set: checks what is asked for, then writes all of it or nothing."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from judge.catalogue import layout
from judge.catalogue.text_file import shown
from judge.errors import UsageError
from judge.new_files import write_new_files
from judge.scaffold.naming import MOST_TITLE, Names, entry_point_of, title_of
from judge.scaffold.template import names_in_code, problem_texts
from sandbox.calls import Kind

ANOTHER_FOLDER = "name another folder with --into"
_NONE: Mapping[str, Path] = MappingProxyType({})


def check_slug(slug: str) -> None:
    """Raises UsageError for what cannot be a slug."""
    if not layout.is_slug(slug):
        close = "-".join(re.findall(r"[a-z0-9]+", slug.lower()))
        example = close if layout.is_slug(close) else "two-sum"
        raise UsageError(
            f"not a slug: {slug!r:.60}",
            remedy=f"lower-case words and digits joined by hyphens, such as {example}",
        )


def check_root(root: Path) -> None:
    """``root`` is a set, or may become one. Raises UsageError."""
    for folder in (root, root / layout.PROBLEMS, root / layout.REFERENCE):
        if os.path.lexists(folder) and not folder.is_dir():
            raise UsageError(f"{str(folder)!r} exists and is not a folder", remedy=ANOTHER_FOLDER)
    around = _set_around(root)
    if around is not None:
        raise UsageError(
            f"{str(root)!r} lies within a problem set and cannot be one itself",
            remedy=f"--into {os.path.relpath(around)}",
        )


def make_problem(
    root: Path,
    slug: str,
    *,
    kind: Kind,
    title: str | None = None,
    known: Mapping[str, Path] = _NONE,
) -> Names:
    """Write a problem that works into the set in ``root``, which is made if need be; ``known`` has
    the slugs of all sets with their folders. Raises UsageError where a name cannot be used, or one
    of the files is there already or cannot be written; then nothing is left behind."""
    check_slug(slug)
    check_root(root)
    names = Names(
        slug=slug,
        title=title_of(slug) if title is None else _checked_title(title),
        entry_point=entry_point_of(slug, kind, names_in_code(kind)),
    )
    if slug in known:
        raise UsageError(
            f"there is a problem {slug!r} already: {shown(known[slug])}",
            remedy="choose another slug",
        )
    for folder in (root / layout.PROBLEMS / slug, root / layout.REFERENCE / slug):
        if os.path.lexists(folder):
            raise UsageError(
                f"{str(folder)!r} exists already; nothing is overwritten",
                remedy="choose another slug",
            )
    write_new_files(root, problem_texts(kind, names), remedy=ANOTHER_FOLDER)
    return names


def _set_around(root: Path) -> Path | None:
    """The set that has ``root`` among its problems or references: a problem is no set."""
    path = root.resolve()
    for folder in (path, *path.parents):
        if folder.name in (layout.PROBLEMS, layout.REFERENCE) and any(
            (folder.parent / layout.PROBLEMS).glob(f"*/{layout.SETTINGS}")
        ):
            return folder.parent
    return None


def _checked_title(title: str) -> str:
    stripped = title.strip()
    if not (0 < len(stripped) <= MOST_TITLE and stripped.isprintable()):
        raise UsageError(
            f"not a title: {title!r:.60}", remedy=f"one line of 1 to {MOST_TITLE} characters"
        )
    return stripped
