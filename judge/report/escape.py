"""Text from a submission, made safe to print: a terminal must never obey it.

Control bytes, escape sequences, direction overrides and lone surrogates become the escapes that
Python would show. Markup is never interpreted because everything here is shown as plain text.
"""

from __future__ import annotations


def escape(text: str) -> str:
    """``text`` with everything unprintable escaped; line ends and tabs stay."""
    return _escaped(text, keep="\n\t")


def one_line(text: str) -> str:
    """``text`` on one line: line ends and tabs are escaped too."""
    return _escaped(text.strip(), keep="")


def _escaped(text: str, *, keep: str) -> str:
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() or char in keep else _spelled(char) for char in text)


def _spelled(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")
