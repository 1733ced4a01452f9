"""Reads the file in which a solver writes cases."""

from __future__ import annotations

from pathlib import Path

from judge.catalogue.notation import MAX_BYTES, parse_cases
from judge.catalogue.text_file import Unreadable, read_text, shown
from judge.errors import BadCase
from judge.model.case import ShownCase
from judge.model.problem import Signature


def read_own_cases(path: Path, signature: Signature) -> tuple[ShownCase, ...]:
    """The cases in the file at ``path``; it may hold none. Raises BadCase."""
    try:
        text = read_text(path, max_bytes=MAX_BYTES)
    except Unreadable as fault:
        raise BadCase(f"{shown(path)} {fault.what}", remedy=fault.remedy) from None
    return parse_cases(text, signature, name=shown(path))
