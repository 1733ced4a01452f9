"""Values written as what changed in the row above.

    .. +25     added at the end of a list, to a set, to a number or text
    +25 ..     added in front
    .. -25     one 25 is gone; in front of the dots, the first
    .. a=1     a key, an attribute or an index has a new value
    .. -a      a key is gone

Several may follow each other: ``.. -0 +25``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from judge.trace.agreement import agrees
from judge.trace.reading import Unwritten, read_value
from judge.trace.values import Instance, Items, Pairs, Value, Word, write

_DOTS = re.compile(r"\.{2,3}|…")
_CANDIDATES = 8


def is_edit(text: str) -> bool:
    """Whether dots begin or end the text."""
    text = text.strip()
    return bool(_DOTS.match(text)) or text.endswith(("..", "…"))


def apply_edit(text: str, before: Value) -> tuple[Value, ...]:
    """What the edit may make of ``before``: several values where it does not say which of equal
    parts is gone. Raises Unwritten."""
    front, behind = _sides(text)
    found: list[Value] = [before]
    for step, in_front in [*((s, True) for s in front), *((s, False) for s in behind)]:
        found = [each for value in found for each in _step(step, value, in_front=in_front)]
        if not found:
            raise Unwritten(f"{step} cannot be done to {write(before)}")
    return tuple(found[:_CANDIDATES])


def edit_steps(text: str) -> tuple[str, ...]:
    """The steps of an edit. Raises Unwritten where it has none or they cannot be read."""
    front, behind = _sides(text)
    for step in front + behind:
        _read_step(step)
    return tuple(front + behind)


def _sides(text: str) -> tuple[list[str], list[str]]:
    text = text.strip()
    begins = _DOTS.match(text)
    if begins:
        front, behind = "", text[begins.end() :]
    else:
        front, behind = text[: -1 if text.endswith("…") else -2].rstrip("."), ""
    sides = (list(_steps(front)), list(_steps(behind)))
    if not any(sides):
        raise Unwritten("dots alone change nothing; leave the cell blank")
    return sides


def _steps(text: str) -> Iterator[str]:
    """Split at blanks and commas outside of brackets and quotes; a lone sign joins the next."""
    depth, quote, piece, sign = 0, "", "", ""
    for char in text + " ":
        if quote:
            quote = "" if char == quote else quote
        elif char in "'\"":
            quote = char
        elif char in "[({":
            depth += 1
        elif char in "])}":
            depth -= 1
        elif char in " ,\t" and depth == 0:
            if piece in ("+", "-"):
                sign = piece
            elif piece:
                yield sign + piece
                sign = ""
            piece = ""
            continue
        piece += char
    if piece or sign:
        yield sign + piece


def _read_step(step: str) -> tuple[str, Value, Value]:
    """Sign ("+", "-" or "=" for a new value), the part or key, and the value."""
    sign, rest = (step[0], step[1:]) if step[0] in "+-" else ("", step)
    key, mark, value = _split_pair(rest)
    if mark and (sign != "-" or key.isdecimal()):
        return "=", read_value(step[0] + key if sign == "-" else key), read_value(value)
    if not sign:
        raise Unwritten(f"{step[:20]} is no step; write +x, -x or key=x")
    return sign, read_value(rest), None


def _split_pair(text: str) -> tuple[str, str, str]:
    """At the first ``=`` or ``:`` outside of brackets and quotes."""
    depth, quote = 0, ""
    for at, char in enumerate(text):
        if quote:
            quote = "" if char == quote else quote
        elif char in "'\"":
            quote = char
        elif char in "[({":
            depth += 1
        elif char in "])}":
            depth -= 1
        elif char in "=:" and depth == 0 and at:
            return text[:at], char, text[at + 1 :]
    return text, "", ""


def _step(step: str, value: Value, *, in_front: bool) -> list[Value]:
    sign, part, new = _read_step(step)
    match value:
        case Items() if value.cut is None:
            if sign == "=":
                return _set_index(value, part, new)
            return _add(value, part, in_front) if sign == "+" else _drop(value, part, in_front)
        case Pairs(pairs=pairs) if value.cut is None and sign != "+":
            rest = tuple(pair for pair in pairs if not agrees(part, pair[0]))
            if sign == "=":
                return [Pairs((*rest, (part, new)))]
            return [Pairs(rest)] if len(rest) < len(pairs) else []
        case Pairs(pairs=()) if sign == "+":  # an empty set is written {} too
            return [Items("set", (part,))]
        case Instance(name=name, fields=fields) if sign == "=" and isinstance(part, Word):
            changed = tuple((key, new if key == part.text else each) for key, each in fields)
            return (
                [Instance(name, changed)] if changed != fields or part.text in dict(fields) else []
            )
        case bool():
            return []
        case int() | float() if isinstance(part, int | float) and sign in "+-":
            return [value + part if sign == "+" else value - part]
        case str() if isinstance(part, str | Word) and sign == "+":
            text = part.text if isinstance(part, Word) else part
            return [text + value if in_front else value + text]
    return []


def _add(value: Items, part: Value, in_front: bool) -> list[Value]:
    if value.kind == "set" and any(agrees(part, each) for each in value.parts):
        return [value]
    parts = (part, *value.parts) if in_front else (*value.parts, part)
    return [Items(value.kind, parts)]


def _drop(value: Items, part: Value, in_front: bool) -> list[Value]:
    at = [i for i, each in enumerate(value.parts) if agrees(part, each)]
    if in_front:
        at = at[:1] if at[:1] == [0] else []
    return [Items(value.kind, value.parts[:i] + value.parts[i + 1 :]) for i in at[:_CANDIDATES]]


def _set_index(value: Items, part: Value, new: Value) -> list[Value]:
    size = len(value.parts)
    if value.kind == "set" or not isinstance(part, int) or not -size <= part < size:
        return []
    parts = list(value.parts)
    parts[part] = new
    return [Items(value.kind, tuple(parts))]


# The other way round


def edit_text(before: Value, after: Value) -> str | None:
    """The edit of at most three steps that makes ``after`` of ``before``, or may; None if there is
    none."""
    text = _edit(before, after)
    if text is None:
        return None
    try:
        made = apply_edit(text, before)
    except Unwritten:
        return None
    return text if any(write(each) == write(after) for each in made) else None


def _edit(before: Value, after: Value) -> str | None:
    match before, after:
        case Items(kind="set"), Items(kind="set"):
            old, new = ({write(p) for p in each.parts} for each in (before, after))
            steps = [f"-{p}" for p in sorted(old - new)] + [f"+{p}" for p in sorted(new - old)]
            return _dotted(steps)
        case Items(), Items() if before.kind == after.kind:
            return _sequence_edit(before.parts, after.parts)
        case Pairs(), Pairs():
            was, now = ({write(k): write(v) for k, v in each.pairs} for each in (before, after))
            gone = [f"-{key}" for key in sorted(was.keys() - now.keys())]
            return _dotted(gone + [f"{k}={v}" for k, v in sorted(now.items()) if was.get(k) != v])
        case Instance(), Instance() if before.name == after.name:
            fields = dict(before.fields)
            changed = [(k, v) for k, v in after.fields if write(fields.get(k)) != write(v)]
            return _dotted([f"{key}={write(each)}" for key, each in changed])
    return None


def _sequence_edit(old: tuple[Value, ...], new: tuple[Value, ...]) -> str | None:
    before, after = [write(each) for each in old], [write(each) for each in new]
    if before and before[:-1] == after:
        return _dotted([f"-{before[-1]}"])
    for gone in range(min(3, len(before)) + 1):
        kept = before[gone:]
        if after[: len(kept)] == kept and (kept or gone == len(before) == 0):
            steps = [f"-{each}" for each in before[:gone]]
            return _dotted(steps + [f"+{each}" for each in after[len(kept) :]])
    added = len(after) - len(before)
    if 0 < added <= 3 and after[added:] == before:
        return " ".join([*(f"+{each}" for each in reversed(after[:added])), ".."])
    changed = [i for i in range(len(after)) if before[i : i + 1] != [after[i]]]
    if len(before) == len(after) and len(changed) <= 2:
        return _dotted([f"{i}={after[i]}" for i in changed])
    return None


def _dotted(steps: list[str]) -> str | None:
    return " ".join(["..", *steps]) if 0 < len(steps) <= 3 else None


def step_between(before: Value, after: Value) -> str | None:
    """How ``after`` came from ``before``, as a text that is equal for equal steps."""
    numbers = (int, float)
    if isinstance(before, bool) or isinstance(after, bool):
        return None
    if isinstance(before, numbers) and isinstance(after, numbers):
        return f"{after - before:+}"
    if isinstance(before, str) and isinstance(after, str) and after.startswith(before):
        return f"+{after[len(before) :]!r}"
    return _edit(before, after)
