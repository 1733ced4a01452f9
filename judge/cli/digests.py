"""Digests of files, to see whether anything changed that a result rests on."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from judge.catalogue import layout
from judge.errors import BadProblemSet

Named = tuple[str, Path]


def digest_of(files: Iterable[Named]) -> str:
    """SHA-256 of names and contents, in hex; a file that cannot be read counts as empty."""
    content = hashlib.sha256()
    for name, path in files:
        try:
            data = path.read_bytes()
        except OSError:
            data = b""
        content.update(f"{name}\n{len(data)}\n".encode("utf-8", "surrogateescape"))
        content.update(data)
    return content.hexdigest()


def files_in(folder: Path) -> Iterator[Named]:
    """What is in ``folder`` by name, without litter; nothing where there is no such folder."""
    with contextlib.suppress(BadProblemSet):
        for name in layout.names_in(folder):
            yield f"{folder.name}/{name}", folder / name


def files_below(folder: Path) -> Iterator[Named]:
    """The same, and what is in the folders below it."""
    for name, path in files_in(folder):
        if path.is_dir():
            yield from ((f"{folder.name}/{below}", found) for below, found in files_below(path))
        else:
            yield name, path
