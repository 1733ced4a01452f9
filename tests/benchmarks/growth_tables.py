"""What many answers about growth come to: right ones by class, and whether confidence is true.

Pure: from answers to the lines of tables.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from judge.model.growth import CLASSES, INCONCLUSIVE, rank

OURS = "judge"
BANDS = ((0.95, 1.01), (0.9, 0.95), (0.8, 0.9), (0.0, 0.8))


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one run said of one function. ``time`` and ``seconds`` are by method; ``space`` and
    both confidences are ours."""

    name: str
    repeat: int
    seed: int
    time_label: str
    space_label: str
    time: dict[str, str]
    seconds: dict[str, float]
    time_confidence: float
    space: str
    space_confidence: float
    largest: int
    notes: tuple[str, ...] = field(default=())


def exact(told: str, label: str) -> bool:
    return told == label


def near(told: str, label: str) -> bool:
    """At most one class beside the label."""
    return told != INCONCLUSIVE and abs(rank(told) - rank(label)) <= 1


def report(answers: Sequence[Answer], methods: Sequence[str], *, names: bool) -> str:
    """Everything there is to say about ``answers``; ``names`` says which ones were wrong."""
    parts = [
        by_class(answers, methods),
        summary(answers, methods),
        calibration(answers),
        *([failures(answers)] if names else []),
    ]
    return "\n\n".join(parts)


def by_class(answers: Sequence[Answer], methods: Sequence[str]) -> str:
    """Exact answers and those within one class, for each class of time and each method."""
    header = ["time", "runs", *(cell for m in methods for cell in (f"{m}: exact", "within one"))]
    rows = [
        [label, str(len(those)), *(cell for m in methods for cell in _both(those, m))]
        for label, those in [*_by_label(answers), ("all", answers)]
    ]
    return table([header, *rows])


def _by_label(answers: Sequence[Answer]) -> Iterator[tuple[str, list[Answer]]]:
    for label in CLASSES:
        those = [answer for answer in answers if answer.time_label == label]
        if those:
            yield label, those


def _both(answers: Sequence[Answer], method: str) -> tuple[str, str]:
    right, close = (
        sum(judged(answer.time[method], answer.time_label) for answer in answers)
        for judged in (exact, near)
    )
    return share(right, len(answers)), share(close, len(answers))


def summary(answers: Sequence[Answer], methods: Sequence[str]) -> str:
    right = sum(exact(answer.space, answer.space_label) for answer in answers)
    open_ = sum(answer.time[OURS] == INCONCLUSIVE for answer in answers)
    rows = [
        ["space exact", share(right, len(answers))],
        ["time left open", str(open_)],
    ]
    linear = [answer for answer in answers if answer.time_label == "O(n)"]
    for method in methods:
        worse = sum(is_accused(answer.time[method]) for answer in linear)
        rows.append([f"O(n) judged worse than O(n log n), {method}", f"{worse} of {len(linear)}"])
    for method in methods:
        seconds = [answer.seconds[method] for answer in answers]
        mean = math.fsum(seconds) / len(seconds)
        rows.append([f"seconds, {method}", f"mean {mean:.1f}, largest {max(seconds):.1f}"])
    return table(rows)


def is_accused(told: str) -> bool:
    """Whether a linear function with this answer is said to be slower than it is by a power."""
    return told != INCONCLUSIVE and rank(told) > rank("O(n log n)")


def calibration(answers: Sequence[Answer]) -> str:
    """For bands of confidence, how many answers there were and which share was right."""
    time = [(a.time_confidence, exact(a.time[OURS], a.time_label), a.time[OURS]) for a in answers]
    space = [(a.space_confidence, exact(a.space, a.space_label), a.space) for a in answers]
    rows = [["confidence", "time: answers, right", "space: answers, right"]]
    for low, high in BANDS:
        name = f">= {low:g}" if high > 1 else f"{low:g} to {high:g}"
        rows.append([name, *(_band(each, low, high) for each in (time, space))])
    return table(rows)


def _band(judged: Sequence[tuple[float, bool, str]], low: float, high: float) -> str:
    inside = [right for sure, right, told in judged if low <= sure < high and told != INCONCLUSIVE]
    return f"{len(inside)}, {share(sum(inside), len(inside)) if inside else '-'}"


def failures(answers: Sequence[Answer]) -> str:
    """One line for each answer of ours that was wrong."""
    lines = [line for answer in answers for line in _wrong(answer)]
    return "\n".join(["wrong:", *lines]) if lines else "wrong: none"


def _wrong(answer: Answer) -> Iterator[str]:
    figures: list[tuple[str, str, str, float]] = [
        ("time", answer.time[OURS], answer.time_label, answer.time_confidence),
        ("space", answer.space, answer.space_label, answer.space_confidence),
    ]
    for what, told, label, sure in figures:
        if told != label:
            notes = "".join(f"; {note}" for note in answer.notes)
            yield f"  {answer.name} (seed {answer.seed}): {what} {told}, not {label}, {sure}{notes}"


def share(part: int, whole: int) -> str:
    return f"{part} ({100 * part / whole:.1f} %)"


def table(rows: Sequence[Sequence[str]]) -> str:
    """The cells below each other, the first column to the left."""
    first, *others = (max(len(cell) for cell in column) for column in zip(*rows, strict=True))
    return "\n".join(
        "  ".join(
            [row[0].ljust(first), *(c.rjust(w) for c, w in zip(row[1:], others, strict=True))]
        ).rstrip()
        for row in rows
    )
