"""What a program has and a function has not: standard input, an output of its own, and an exit.

Texts only: nothing here holds a descriptor of the process. What a stream works on is held by
its methods alone, so that no attribute leads to it.
"""

from __future__ import annotations

import codecs
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any, AnyStr, NoReturn

from sandbox.policy.output import OutputStream

BUILTINS = frozenset({"input", "exit", "quit"})
"""The built-in functions that a program may use besides those of a function."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Streams:
    """``given`` is all of standard input; ``write`` receives what goes to standard output."""

    given: str
    write: Callable[[str], None]


def connect(streams: Streams, system: ModuleType, builtins: dict[str, Any]) -> None:
    """Give a program's view of ``sys`` and its built-ins their streams."""
    system.__dict__.update(
        stdin=StandardInput(streams.given), stdout=StandardOutput(streams.write), exit=leave
    )
    builtins.update(input=_reader(system), exit=leave, quit=leave)


def leave(status: object = None, /) -> NoReturn:
    """``sys.exit`` and ``exit``: ends the program."""
    raise SystemExit(status)


class StandardInput:
    """A text stream that was filled before. ``buffer`` reads the same bytes."""

    encoding = "utf-8"
    errors = "strict"
    name = "<stdin>"
    closed = False

    def __init__(self, text: str) -> None:
        data = io.BytesIO(text.encode("utf-8"))
        stream = io.TextIOWrapper(data, encoding="utf-8")
        self.read, self.readline, self.readlines = stream.read, stream.readline, stream.readlines
        self.buffer = BinaryInput(data)

    def __iter__(self) -> Iterator[str]:
        return iter(self.readline, "")

    def __next__(self) -> str:
        return _line_or_stop(self.readline())

    def isatty(self) -> bool:
        return False

    def readable(self) -> bool:
        return True

    def writable(self) -> bool:
        return False

    def fileno(self) -> NoReturn:
        raise io.UnsupportedOperation("fileno")


class BinaryInput:
    """``sys.stdin.buffer``."""

    name = "<stdin>"
    closed = False

    def __init__(self, data: io.BytesIO) -> None:
        self.read, self.readline, self.readlines = data.read, data.readline, data.readlines

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.readline, b"")

    def __next__(self) -> bytes:
        return _line_or_stop(self.readline())

    def readable(self) -> bool:
        return True


class StandardOutput(OutputStream):
    """``sys.stdout`` of a program; ``buffer`` writes UTF-8 to the same place, at once."""

    def __init__(self, write: Callable[[str], None]) -> None:
        super().__init__(write)
        self.buffer = BinaryOutput(write)


class BinaryOutput:
    """``sys.stdout.buffer``. Bytes that are no UTF-8 become replacement characters."""

    name = "<stdout>"
    closed = False

    def __init__(self, write: Callable[[str], None]) -> None:
        decode = codecs.getincrementaldecoder("utf-8")("replace").decode

        def receive(data: bytes | bytearray) -> int:
            if not isinstance(data, bytes | bytearray):
                kind = type(data).__name__
                raise TypeError(f"a bytes-like object is required, not '{kind}'")
            write(decode(bytes(data)))
            return len(data)

        self.write = receive

    def writelines(self, lines: Any) -> None:
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        """Nothing is held back."""

    def writable(self) -> bool:
        return True


def _line_or_stop(line: AnyStr) -> AnyStr:
    if not line:
        raise StopIteration
    return line


def _reader(system: ModuleType) -> Callable[..., str]:
    """``input``, which reads from ``system.stdin`` at the time of the call."""

    def input(prompt: object = "", /) -> str:
        if prompt != "":
            system.stdout.write(str(prompt))
        line: str = system.stdin.readline()
        if not line:
            raise EOFError("EOF when reading a line")
        return line.removesuffix("\n")

    return input
