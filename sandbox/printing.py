"""What a submission prints: kept, and a stop once it goes on beyond a bound."""

from __future__ import annotations

from collections.abc import Callable


class BoundedOutput:
    """Counts UTF-8 bytes, keeps the beginning, and calls ``overflow`` (which does not return) when
    more than ``limit_bytes`` were written since the last ``take``."""

    KEPT = 16_384

    def __init__(self, limit_bytes: int, overflow: Callable[[], None]) -> None:
        self._limit_bytes = limit_bytes
        self._overflow = overflow
        self._written = 0
        self._parts: list[str] = []

    def write(self, text: str) -> None:
        if type(text) is not str:
            text = str(text)
        if self._written < self.KEPT:
            self._parts.append(text[: self.KEPT - self._written])
        self._written += len(text) if text.isascii() else len(text.encode("utf-8", "replace"))
        if self._written > self._limit_bytes:
            self._overflow()

    def take(self) -> str:
        """The beginning of what was written since the last take; starts anew."""
        if not self._written:
            return ""
        text = "".join(self._parts)
        if self._written > self.KEPT:
            text += f"\n[{self._written:,} bytes in all]"
        self._parts = []
        self._written = 0
        return text


class WholeOutput:
    """The answer of a program: everything that it writes, and ``overflow`` (which does not return)
    once that is more than ``limit_bytes`` of UTF-8. Raises UnicodeEncodeError as a stream does."""

    def __init__(self, limit_bytes: int, overflow: Callable[[], None]) -> None:
        self._left = limit_bytes
        self._overflow = overflow
        self._parts: list[str] = []

    def write(self, text: str) -> None:
        self._left -= len(text) if text.isascii() else len(text.encode("utf-8"))
        if self._left < 0:
            self._parts.clear()
            self._overflow()
        self._parts.append(text)

    def text(self) -> str:
        return "".join(self._parts)
