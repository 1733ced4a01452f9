"""Says what on a prediction card cannot be understood. Never whether it is right."""

from __future__ import annotations

import re
from collections.abc import Iterator

from judge.model.trace import PredictionCard, SheetFault
from judge.trace.answers import read_answer
from judge.trace.reading import Unwritten

_ANSWER = re.compile(r"\s*answer\s*(\d+)\s*:\s*(.*?)\s*$", re.IGNORECASE)
_CODE = re.compile(r"\bcode\s+([0-9a-f]{8,64})\b")
_WRITE = "write it like 7, 'text', [1 2], {a:1}, !KeyError, or leave it blank"


def lint_card(text: str, card: PredictionCard) -> tuple[SheetFault, ...]:
    """The faults in the order of the lines; none for a card that is well formed or blank."""
    return tuple(_faults(text.splitlines(), card))


def _faults(lines: list[str], card: PredictionCard) -> Iterator[SheetFault]:
    found: set[int] = set()
    code = next((match[1] for line in lines if (match := _CODE.search(line))), None)
    if code is not None and not card.code_hash.startswith(code):
        message = f"the card is for code {code[:12]}, but the code is now {card.code_hash[:12]}"
        yield SheetFault(line=1, message=message, remedy="fill in the card of the code as it is")
    for number, line in enumerate(lines, start=1):
        answer = _ANSWER.match(line)
        if answer is None:
            if line.strip() and not line.lstrip().startswith("#"):
                message = f"{line.strip()[:40]!r} is neither a remark nor an answer"
                yield SheetFault(
                    line=number, message=message, remedy="answer 1: ..., or # before it"
                )
            continue
        found.add(int(answer[1]))
        yield from _answer(number, int(answer[1]), answer[2])
    missing = [n for n in range(1, len(card.cases) + 1) if n not in found]
    if missing:
        message = f"the line `answer {missing[0]}:` is missing"
        yield SheetFault(line=max(1, len(lines)), message=message, remedy="put it back")


def _answer(line: int, number: int, text: str) -> Iterator[SheetFault]:
    if not text or text == "?":
        return
    try:
        read_answer(text)
    except Unwritten as problem:
        yield SheetFault(line=line, message=f"answer {number}: {problem}", remedy=_WRITE)
