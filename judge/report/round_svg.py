"""The clock of a round as a picture: its phases from left to right, and what happened when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from judge.model.round import Phase
from judge.model.round_report import Material
from judge.model.scorecard import ReplayLine, Scorecard
from judge.model.verdict import Verdict
from judge.report.page import markup
from judge.report.round_status import PHASE_WORDS
from judge.rounds.times import on_clock

WIDTH, LEFT, RIGHT = 760, 8, 8
BAR_TOP, BAR_HEIGHT = 30, 18
ROW = 22
STYLE = """
.clock{--read:#8fb8de;--work:#5b8c5a;--frozen:#b08bc4;--ink:#1c2128;--soft:#59636e;
--rest:#e3e7eb;--good:#1a7f37;--bad:#b3261e}
@media(prefers-color-scheme:dark){.clock{--read:#4d7ea8;--work:#5b9a63;--frozen:#8f6aa8;
--ink:#e6e9ed;--soft:#9aa4af;--rest:#30363d;--good:#57c878;--bad:#ff8f85}}
.clock text{font:12px system-ui,sans-serif;fill:var(--ink)} .clock .soft{fill:var(--soft)}
.clock .mid{text-anchor:middle} .clock .end{text-anchor:end}
.clock .tick{stroke:var(--soft)}
"""
COLOURS = {Phase.READ: "--read", Phase.WORK: "--work", Phase.FROZEN: "--frozen"}
TICKS = 6


def clock_svg(card: Scorecard, timeline: Sequence[ReplayLine], material: Sequence[Material]) -> str:
    """One ``<svg>`` element. A row of dots for each problem's versions, by their verdicts."""
    whole = card.profile.limit_seconds or card.used_seconds or 1.0
    rows = [each for each in material if each.codes]
    height = BAR_TOP + BAR_HEIGHT + 24 + ROW * len(rows) + 12
    size = f'viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}"'
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" class="clock" role="img" {size}>',
            "<title>The round on its clock</title>",
            f"<style>{STYLE}</style>",
            *_legend(card),
            *_bar(card, whole),
            *_ticks(whole),
            *_marks(timeline, whole),
            *(part for at, each in enumerate(rows) for part in _versions(each, at, whole)),
            "</svg>",
        ]
    )


def _at(seconds: float, whole: float) -> float:
    return LEFT + (WIDTH - LEFT - RIGHT) * min(1.0, seconds / whole)


def _legend(card: Scorecard) -> Iterator[str]:
    x = LEFT
    for phase, spent in card.phases:
        if phase in COLOURS:
            said = f"{PHASE_WORDS[phase]} {on_clock(spent)}"
            yield f'<rect x="{x}" y="8" width="10" height="10" fill="var({COLOURS[phase]})"/>'
            yield f'<text x="{x + 15}" y="17">{said}</text>'
            x += 40 + 7 * len(said)


def _bar(card: Scorecard, whole: float) -> Iterator[str]:
    wide = WIDTH - LEFT - RIGHT
    box = f'y="{BAR_TOP}" height="{BAR_HEIGHT}"'
    yield f'<rect x="{LEFT}" width="{wide}" {box} fill="var(--rest)"/>'
    gone = 0.0
    for phase, spent in card.phases:
        if phase in COLOURS:
            x, end = _at(gone, whole), _at(gone + spent, whole)
            gone += spent
            fill = f'fill="var({COLOURS[phase]})"'
            yield f'<rect x="{x:.1f}" width="{end - x:.1f}" {box} {fill}/>'


def _ticks(whole: float) -> Iterator[str]:
    for number in range(TICKS + 1):
        seconds = whole * number / TICKS
        x, y = _at(seconds, whole), BAR_TOP + BAR_HEIGHT
        anchor = {0: "", TICKS: "end"}.get(number, "mid")
        yield f'<line class="tick" x1="{x:.1f}" x2="{x:.1f}" y1="{y}" y2="{y + 4}"/>'
        said = on_clock(seconds)
        yield f'<text class="soft {anchor}" x="{x:.1f}" y="{y + 17}">{said}</text>'


def _marks(timeline: Sequence[ReplayLine], whole: float) -> Iterator[str]:
    """A line in the bar for each event; its words are shown by pointing at it."""
    for line in timeline:
        if line.used_seconds is not None:
            x = _at(line.used_seconds, whole)
            said = markup(f"{on_clock(line.used_seconds)} {line.text}")
            yield (
                f'<line stroke="var(--ink)" opacity=".55" x1="{x:.1f}" x2="{x:.1f}" '
                f'y1="{BAR_TOP}" y2="{BAR_TOP + BAR_HEIGHT}"><title>{said}</title></line>'
            )


def _versions(each: Material, at: int, whole: float) -> Iterator[str]:
    y = BAR_TOP + BAR_HEIGHT + 36 + ROW * at
    for code in each.codes:
        colour = {Verdict.AC: "--good", None: "--soft"}.get(code.verdict, "--bad")
        said = "not judged" if code.verdict is None else code.verdict.value
        title = markup(f"{on_clock(code.used_seconds)} {each.slug}: {said}")
        x = min(_at(code.used_seconds, whole) + 5, WIDTH - RIGHT - 5)
        fill = f'fill="var({colour})"'
        dot = f'circle cx="{x:.1f}" cy="{y}" r="5" {fill}'
        square = f'rect x="{x - 4:.1f}" y="{y - 4}" width="8" height="8" {fill}'
        shape = dot if code.verdict is Verdict.AC else square
        yield f"<{shape}><title>{title}</title></{shape.split()[0]}>"
