"""The form of a critique: what the editor opens, and what is read of it or of the options."""

from __future__ import annotations

import re
from collections.abc import Iterator

from judge.catalogue.literals import NotPlain
from judge.catalogue.witness import read_witness
from judge.errors import UsageError
from judge.model.critique import Critique
from judge.model.draft import Witness
from judge.report.round_draft import line_words, numbered

ACCEPT, REJECT = "accept", "reject"
FIELDS = ("verdict", "lines", "witness", "note")
HEAD = """\
# {name}: {promise}
#
{text}
# Write it behind the colons; what you leave blank is not said.
# verdict: {accept} or {reject}
# lines: those at fault, as 3 or 3-4,6
# witness: a call and the right answer, as {slot}(...) -> answer; the draft gives another
# note: anything, on one line
"""
_LINES = re.compile(r"(\d{1,4})(?:\s*-\s*(\d{1,4}))?")


def blank_form(name: str, slot: str, promise: str, text: str, before: Critique | None) -> str:
    """``before`` is what was said last, to be changed."""
    shown = "".join(f"# {number:>2}  {line}\n" for number, line in numbered(text))
    form = HEAD.format(
        name=name, promise=promise, text=shown + "#", accept=ACCEPT, reject=REJECT, slot=slot
    )
    values = dict.fromkeys(FIELDS, "") if before is None else _said(before)
    return form + "\n" + "".join(f"{field}: {values[field]}".rstrip() + "\n" for field in FIELDS)


def read_form(text: str, slot: str, most_line: int) -> Critique:
    """Raises UsageError for what cannot be understood, and where there is no verdict."""
    filled = dict(_filled(text))
    verdict = filled.get("verdict", "").lower()
    if not verdict:
        raise UsageError("nothing is filed: the form has no verdict")
    if not (ACCEPT.startswith(verdict) or REJECT.startswith(verdict)):
        raise UsageError(f"no verdict on a draft: {verdict!r}", remedy=f"{ACCEPT} or {REJECT}")
    return critique_of(
        accept=ACCEPT.startswith(verdict),
        lines=filled.get("lines", ""),
        witness=filled.get("witness", ""),
        note=filled.get("note", ""),
        slot=slot,
        most_line=most_line,
    )


def critique_of(
    *, accept: bool, lines: str, witness: str, note: str, slot: str, most_line: int
) -> Critique:
    """The critique that is spelt so. Raises UsageError."""
    at_fault = read_lines(lines, most_line)
    if accept and at_fault:
        remedy = "reject it, or leave the lines out"
        raise UsageError("a draft that is accepted has no lines at fault", remedy=remedy)
    return Critique(
        accept=accept,
        lines=at_fault,
        witness=_witness(witness, slot) if witness.strip() else None,
        note=" ".join(note.split()),
    )


def read_lines(text: str, most: int) -> tuple[int, ...]:
    """``3``, ``3-4`` or ``3-4,6``. Raises UsageError."""
    found: set[int] = set()
    for part in filter(None, (each.strip() for each in text.split(","))):
        match = _LINES.fullmatch(part)
        if match is None:
            raise UsageError(f"no lines: {part!r}", remedy="write them as 3 or 3-4,6")
        first, last = int(match[1]), int(match[2] or match[1])
        if not 1 <= first <= last <= most:
            raise UsageError(f"no such lines: {part!r}", remedy=f"the draft has lines 1 to {most}")
        found.update(range(first, last + 1))
    return tuple(sorted(found))


def _witness(text: str, slot: str) -> Witness:
    try:
        return read_witness(text, slot)
    except NotPlain as error:
        raise UsageError(
            f"no witness: {text!r:.120}: {error}", remedy=f"write {slot}(...) -> answer"
        ) from None


def _said(before: Critique) -> dict[str, str]:
    witness = before.witness
    return {
        "verdict": ACCEPT if before.accept else REJECT,
        "lines": line_words(before.lines),
        "witness": "" if witness is None else f"{witness.call} -> {witness.expected}",
        "note": before.note,
    }


def _filled(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines():
        if line.lstrip().startswith("#") or not line.strip():
            continue
        field, colon, value = line.partition(":")
        if not colon or field.strip().lower() not in FIELDS:
            remedy = f"the fields are {', '.join(FIELDS)}"
            raise UsageError(f"no field of the form: {line.strip()!r:.60}", remedy=remedy)
        yield field.strip().lower(), value.strip()
