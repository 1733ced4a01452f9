"""The report of a round: verdicts, plan and predictions, trace, timeline, scorecard, advice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from judge.model.round import LockCause, Phase
from judge.model.round_report import ProblemFound, RoundReport
from judge.model.scorecard import Hit, ReplayLine, Scorecard
from judge.report import shorten
from judge.report.escape import escape, one_line
from judge.report.facts import heading
from judge.report.round_advice import advice
from judge.report.round_drafts import draft_parts
from judge.report.round_examples import example_parts
from judge.report.round_scored import scored_parts
from judge.report.round_status import PHASE_WORDS, prompt_words
from judge.report.round_trace import trace_parts
from judge.report.verdict import verdict_report
from judge.rounds.times import in_words, on_clock

LINES_SHOWN = 24
SAVED = "saved "
BAR_CELLS = 40
MARKS = {Phase.READ: "r", Phase.WORK: "w", Phase.FROZEN: "f"}


def round_report(found: RoundReport) -> Group:
    return Group(*_parts(found))


def _parts(found: RoundReport) -> Iterator[RenderableType]:
    card = found.scorecard
    yield Text(f"round {card.id} | {card.profile.name} | {end_words(card)}", style="name")
    for each in found.problems:
        yield Text()
        yield from _problem(each)
    yield from heading("time")
    yield from _time(found)
    yield from heading("the round")
    yield _round(found)
    for note in card.notes:
        yield Text(escape(note), style="label")
    yield from heading("scorecard")
    yield from scored_parts(found.scored, several=len(found.problems) > 1)
    yield from heading("practise next")
    for line in advice(found):
        yield _item(line)


def end_words(card: Scorecard) -> str:
    if card.lock is None:
        return PHASE_WORDS[card.phase]
    limit = card.profile.limit_seconds
    of = "" if limit is None else f" of {on_clock(limit)}"
    if card.lock.cause is LockCause.DEADLINE:
        return f"the time was over at {on_clock(card.lock.used_seconds)}"
    return f"handed in at {on_clock(card.lock.used_seconds)}{of}"


def _problem(found: ProblemFound) -> Iterator[RenderableType]:
    judged = found.card.judged
    if found.report is not None:
        yield verdict_report(found.report)
    elif judged is not None:
        verdict = "nothing to judge" if judged.verdict is None else judged.verdict.value
        yield Text(f"{escape(found.card.slug)}: {verdict}", style="bad")
        yield Text(shorten.block(judged.message))
    else:
        yield Text(f"{escape(found.card.slug)}: not judged", style="label")
    yield from heading("plan and predictions")
    yield from _plan(found)
    if judged is not None:
        yield from heading("your examples")
        yield from example_parts(found.examples)
    yield from heading("hand trace")
    yield from trace_parts(found)
    if found.drafts:
        yield from heading("drafts")
        yield from draft_parts(found.drafts, found.draft_score)


def _plan(found: ProblemFound) -> Iterator[RenderableType]:
    facts = found.card.plan
    if facts is None:
        yield Text("no plan was filed")
    else:
        at = "" if found.planned_at is None else f" at {on_clock(found.planned_at)}"
        when = "before the first code" if facts.before_code else "after the first code"
        yield Text(
            f"plan filed{at}, {when}: {shorten.counted(facts.clarifications, 'clarification')}, "
            f"{shorten.counted(facts.approach_words, 'word')} of approach, "
            f"{shorten.counted(facts.examples, 'example')}"
        )
    hits = hits_of(found)
    if found.card.prediction is None:
        yield Text("nothing was predicted")
    if hits:
        yield _hits(hits)


def hits_of(found: ProblemFound) -> list[Hit]:
    """The claims of the plan and what was predicted, beside what was found."""
    return [*_claims(found), *found.card.hits]


def _claims(found: ProblemFound) -> Iterator[Hit]:
    """The plan's claims beside what was measured."""
    facts, judged = found.card.plan, found.card.judged
    if facts is None:
        return
    for what, said, known, measured in (
        ("time (plan)", facts.time, facts.time_class, judged.time if judged else None),
        ("space (plan)", facts.space, facts.space_class, judged.space if judged else None),
    ):
        if said is not None:
            yield Hit(what=what, predicted=known or said, actual=measured if known else None)


def _hits(hits: Sequence[Hit]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="quiet")
    table.add_column("", overflow="fold")
    table.add_column("expected", overflow="fold")
    table.add_column("found", overflow="fold")
    table.add_column("", no_wrap=True)
    for hit in hits:
        mark = {True: Text("ok", style="good"), False: Text("no", style="bad"), None: Text("")}
        table.add_row(
            Text(escape(hit.what)),
            Text(one_line(hit.predicted)),
            Text("not decided" if hit.actual is None else hit.actual),
            mark[hit.right],
        )
    return table


def _time(found: RoundReport) -> Iterator[RenderableType]:
    card = found.scorecard
    if card.phases:
        yield Text(
            ", ".join(f"{PHASE_WORDS[phase]} {on_clock(spent)}" for phase, spent in card.phases)
        )
        yield Text(f"[{_bar(card)}]", style="label")
    yield timeline(_worth_showing(found.timeline))


def _bar(card: Scorecard) -> str:
    """The clock from left to right: reading, writing, frozen, and what was left over."""
    whole = card.profile.limit_seconds or card.used_seconds or 1.0
    bar, gone = "", 0.0
    for phase, spent in card.phases:
        gone += spent
        bar += MARKS.get(phase, " ") * (round(BAR_CELLS * gone / whole) - len(bar))
    return bar.ljust(BAR_CELLS, ".")


def _worth_showing(lines: Sequence[ReplayLine]) -> list[ReplayLine]:
    """All of a few lines; of many those that are no saves, and of those the first and the last."""
    if len(lines) <= LINES_SHOWN:
        return list(lines)
    rest = [line for line in lines if not line.text.startswith(SAVED)]
    if len(rest) > LINES_SHOWN:
        rest = [*rest[: LINES_SHOWN // 2], *rest[-LINES_SHOWN // 2 :]]
    left_out = f"{len(lines) - len(rest)} lines are left out; judge round replay shows them"
    return [*rest, ReplayLine(used_seconds=None, text=left_out)]


def timeline(lines: Sequence[ReplayLine]) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(justify="right", no_wrap=True, style="label")
    table.add_column(overflow="fold")
    for line in lines:
        at = "" if line.used_seconds is None else on_clock(line.used_seconds)
        if line.idle_seconds is not None:
            table.add_row("...", Text(escape(line.text), style="quiet"))
        else:
            table.add_row(at, Text(escape(line.text)))
    return table


def _round(found: RoundReport) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True, style="label")
    table.add_column(overflow="fold")
    for label, text in _facts(found):
        table.add_row(label, Text(escape(text)))
    return table


def _facts(found: RoundReport) -> Iterator[tuple[str, str]]:
    card = found.scorecard
    for each in found.problems:
        yield each.card.slug, ", ".join(_of_problem(each))
    right = [hit.right for each in found.problems for hit in each.card.hits]
    decided = [each for each in right if each is not None]
    if decided:
        yield "predictions", f"{decided.count(True)} of {len(decided)} right"
    yield "refused", _counted_commands(card.refused)
    yield "reopened", _times(card.reopened)
    yield "paused", _times(card.pauses) + (f", {in_words(card.paused_seconds)}" * bool(card.pauses))
    longest = max((gap.seconds for gap in card.gaps), default=0.0)
    yield "gaps", f"{len(card.gaps)}, the longest {in_words(longest)}" if card.gaps else "no"
    yield "ran", _runs(found)
    if card.profile.assistant:
        yield "asked", prompt_words(found.state.prompts) or "nothing"


def _of_problem(found: ProblemFound) -> Iterator[str]:
    card = found.card
    judged = card.judged
    yield "not judged" if judged is None else judged.verdict.value if judged.verdict else "nothing"
    yield f"{on_clock(card.seconds)} spent"
    if card.reading_seconds is not None:
        yield f"first code after {on_clock(card.reading_seconds)}"
    yield shorten.counted(card.saves, "version")
    if card.grade is not None:
        yield f"trace {card.grade.score:g} of 100"
    if found.draft_score is not None:
        yield f"drafts {found.draft_score:g} of 100"


def _times(number: int) -> str:
    return {0: "no", 1: "once"}.get(number, f"{number} times")


def _counted_commands(refused: Sequence[str]) -> str:
    if not refused:
        return "nothing"
    return ", ".join(f"{name} ({refused.count(name)})" for name in dict.fromkeys(refused))


def _runs(found: RoundReport) -> str:
    """The record speaks of this tool, and of nothing else that a person may have done."""
    runs = sum(each.card.runs for each in found.problems)
    if found.scorecard.profile.execution:
        return f"{shorten.counted(runs, 'run')} with judge test"
    return "this judge ran none of the code before the lock"


def _item(text: str) -> Table:
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row("-", Text(escape(text)))
    return grid
