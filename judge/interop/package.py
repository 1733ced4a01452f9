"""A package on the disk: a folder, or a ZIP archive of one."""

from __future__ import annotations

import re
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from judge.catalogue.text_file import Unreadable, read_text, shown
from judge.errors import BadPackage
from sandbox.limits import MIB

METADATA = "problem.yaml"
ARCHIVES = (".zip", ".kpp")
MOST_UNPACKED = 1024 * MIB
MOST_TEXT = 256 * MIB
_COUNTS = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,254}")
"""Names of another form are as if they were not there, says the format."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """``name`` is its short name; a path within it is written with ``/`` and begins below it."""

    root: Path
    name: str

    def path(self, within: str) -> Path:
        """Raises BadPackage for a link that leads out of the package."""
        path = self.root / within
        if not path.resolve().is_relative_to(self.root.resolve()):
            raise BadPackage(f"{self.said(within)} is a link that leads out of the package")
        return path

    def has(self, within: str) -> bool:
        return self.path(within).exists()

    def is_folder(self, within: str) -> bool:
        return self.path(within).is_dir()

    def names(self, within: str) -> tuple[str, ...]:
        """The names in a folder, sorted; none where there is no such folder."""
        folder = self.path(within)
        if not folder.is_dir():
            return ()
        try:
            found = sorted(path.name for path in folder.iterdir())
        except OSError as error:
            raise BadPackage(f"{self.said(within)} cannot be listed: {error.strerror}") from None
        return tuple(name for name in found if _COUNTS.fullmatch(name) and name != "__pycache__")

    def holds(self, within: str) -> bool:
        """Whether it is a folder in which something is."""
        return bool(self.names(within))

    def text(self, within: str) -> str:
        """Raises BadPackage."""
        try:
            return read_text(self.path(within), max_bytes=MOST_TEXT)
        except Unreadable as fault:
            raise BadPackage(f"{self.said(within)} {fault.what}", remedy=fault.remedy) from None

    def said(self, within: str) -> str:
        """A path for messages."""
        return shown(Path(self.name) / within)


@contextmanager
def open_package(path: Path) -> Iterator[Package]:
    """The package at ``path``; what is unpacked is gone afterwards. Raises BadPackage."""
    try:
        is_folder, is_file = path.is_dir(), path.is_file()
    except (OSError, ValueError) as error:
        raise BadPackage(f"not a problem package: {shown(path)}: {error}") from None
    if is_folder:
        yield _found(path.absolute(), path.absolute().name, path)
    elif is_file and path.suffix.lower() in ARCHIVES:
        with tempfile.TemporaryDirectory(prefix="judge-package-") as folder:
            _unpack(path, Path(folder))
            yield _found(_top(Path(folder)), path.stem, path)
    else:
        what = "it is no folder and no archive" if path.exists() else "there is no such file"
        raise BadPackage(f"not a problem package: {shown(path)}: {what}", remedy=_SHAPE)


_SHAPE = f"a package is a folder with {METADATA}, or a {' or '.join(ARCHIVES)} archive of one"


def _found(root: Path, name: str, given: Path) -> Package:
    if not (root / METADATA).is_file():
        raise BadPackage(
            f"not a problem package: {shown(given)}: it holds no {METADATA}", remedy=_SHAPE
        )
    return Package(root=root, name=name)


def _unpack(path: Path, folder: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(each.file_size for each in archive.infolist()) > MOST_UNPACKED:
                size = MOST_UNPACKED // MIB
                raise BadPackage(f"{shown(path)} is larger than {size} MiB when it is unpacked")
            archive.extractall(folder)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError) as error:
        raise BadPackage(f"{shown(path)} is no archive that can be read: {error}") from None
    except OSError as error:
        raise BadPackage(f"{shown(path)} cannot be unpacked: {error.strerror}") from None


def _top(folder: Path) -> Path:
    """Where the package begins: archives hold its folder, or what is in it."""
    inside: Sequence[Path] = [each for each in folder.iterdir() if each.is_dir()]
    if (folder / METADATA).is_file() or len(inside) != 1:
        return folder
    return inside[0]
