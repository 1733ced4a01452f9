"""Reads a text file that somebody named, and says in one line why it cannot be read."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from judge.catalogue.nearest import nearest
from sandbox.limits import MIB

MAX_BYTES = MIB
_BOM = b"\xef\xbb\xbf"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_KINDS = (
    (stat.S_ISDIR, "is a folder, not a file"),
    (stat.S_ISFIFO, "is a pipe, not a file"),
    (stat.S_ISSOCK, "is a socket, not a file"),
    (stat.S_ISCHR, "is a device, not a file"),
    (stat.S_ISBLK, "is a device, not a file"),
)


class Unreadable(Exception):
    """``what`` says what is wrong with the file; the caller turns it into its own error."""

    def __init__(self, *, what: str, remedy: str | None = None) -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy


def shown(path: Path) -> str:
    """The path on one line, whatever characters stand in it."""
    text = str(path)
    return text if text.isprintable() else repr(text)


def read_text(path: Path, *, max_bytes: int = MAX_BYTES) -> str:
    """The text of a UTF-8 file, without its byte order mark. Raises Unreadable."""
    return decoded(_read_bytes(path, max_bytes), max_bytes=max_bytes)


def decoded(content: bytes, *, max_bytes: int = MAX_BYTES) -> str:
    """The text of ``content``, wherever it came from. Raises Unreadable."""
    if len(content) > max_bytes:
        raise Unreadable(what=f"is larger than {_size(max_bytes)}")
    if content.startswith(_UTF16):
        raise Unreadable(what="is UTF-16, not UTF-8", remedy="save it as UTF-8")
    if (at := content.find(b"\0")) >= 0:
        raise Unreadable(what=f"is binary: a NUL byte stands at offset {at}")
    try:
        return content.removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        at = error.start + (len(_BOM) if content.startswith(_BOM) else 0)
        what = f"is not UTF-8: byte 0x{content[at]:02x} at offset {at}"
        raise Unreadable(what=what, remedy="save it as UTF-8") from None


def _read_bytes(path: Path, max_bytes: int) -> bytes:
    """At most one byte more than allowed. O_NONBLOCK: opening a pipe must not wait for a writer."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        with open(descriptor, "rb") as file:
            _refuse_special(os.fstat(file.fileno()).st_mode)
            return file.read(max_bytes + 1)
    except FileNotFoundError:
        raise Unreadable(what="does not exist", remedy=_neighbour(path)) from None
    except ValueError as error:
        raise Unreadable(what=f"is no file name: {error}") from None
    except OSError as error:
        raise Unreadable(what=_special(path) or f"cannot be read: {error.strerror}") from None


def _special(path: Path) -> str | None:
    """What a path that could not be opened is, if it is no regular file: a socket, say."""
    try:
        _refuse_special(path.stat().st_mode)
    except Unreadable as special:
        return special.what
    except OSError:
        pass
    return None


def _refuse_special(mode: int) -> None:
    for is_kind, what in _KINDS:
        if is_kind(mode):
            raise Unreadable(what=what)


def _neighbour(path: Path) -> str | None:
    """A hint that names the file nearest to a missing one."""
    try:
        names = os.listdir(path.parent)[:1000]
    except OSError:
        return f"there is no folder {shown(path.parent)}"
    close = nearest(path.name, names)
    return f"did you mean {shown(path.with_name(close))}?" if close else None


def _size(count: int) -> str:
    return f"{count // MIB} MiB" if count % MIB == 0 else f"{count} bytes"
