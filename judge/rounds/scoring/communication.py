"""What somebody said: plan, notes, wrap-up, predictions. Counted, not judged. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from judge.model.round import EventKind
from judge.model.scorecard import Hit, Plan, brier
from judge.model.scored import Area, Scored
from judge.rounds import bands
from judge.rounds.course import Course, Happened
from judge.rounds.predict import compare
from judge.rounds.records import prediction_of
from judge.rounds.scoring.lines import judged_in, line, nothing
from judge.rounds.times import counted

AREA = Area.COMMUNICATION


def of_problem(found: Course, slug: str, plan: Plan | None) -> Iterator[Scored]:
    yield _said_in_plan(found, slug, plan)


def of_round(found: Course) -> Iterator[Scored]:
    yield _notes(found)
    yield _wrap_up(found)
    yield _predictions(found)


def _said_in_plan(found: Course, slug: str, plan: Plan | None) -> Scored:
    name = "plan"
    filed = found.of(EventKind.PLAN, slug)
    if not filed or plan is None:
        return nothing(AREA, name, slug, "no plan was filed")
    words, asked = len(plan.approach.split()), len(plan.clarifications)
    band = 1 + (words >= bands.ENOUGH_WORDS) + (words >= bands.MANY_WORDS) + (asked > 0)
    fact = f"{counted(asked, 'clarification')}, {counted(words, 'word')} of approach"
    return line(AREA, name, band, fact, by=tuple(each.seq for each in filed), slug=slug)


def _notes(found: Course) -> Scored:
    name = "notes"
    made = [each for each in found.of(EventKind.NOTE) if not _is_closed(found, each)]
    if not made:
        return nothing(AREA, name, None, "nothing was noted while the code was open")
    band = bands.at_least(len(made), bands.NOTES)
    by = tuple(each.seq for each in made)
    return line(AREA, name, band, counted(len(made), "note"), by=by, slug=None)


def _wrap_up(found: Course) -> Scored:
    name = "wrap-up"
    made = [each for each in found.of(EventKind.NOTE) if _is_closed(found, each)]
    if not made:
        return nothing(AREA, name, None, "nothing was noted once the code was closed")
    words = sum(len(each.event.data["text"].split()) for each in made)
    band = bands.at_least(words, bands.WRAP_UP_WORDS)
    by = tuple(each.seq for each in made)
    return line(AREA, name, band, counted(words, "word"), by=by, slug=None)


def _is_closed(found: Course, note: Happened) -> bool:
    """Whether the code was closed when the note was made."""
    turns = (*found.of(EventKind.FREEZE), *found.of(EventKind.REOPEN))
    before = [each for each in turns if each.seq < note.seq]
    return bool(before) and max(before, key=lambda each: each.seq).kind is EventKind.FREEZE


def _predictions(found: Course) -> Scored:
    name = "predictions"
    decided: list[Hit] = []
    by: list[int] = []
    for each in found.state.problems:
        judged, said = judged_in(found, each.slug), found.of(EventKind.PREDICT, each.slug)
        if judged is None or not said:
            continue
        hits = compare(prediction_of(said[-1].event.data["prediction"]), judged[1])
        decided += [hit for hit in hits if hit.right is not None]
        by += [said[-1].seq, judged[0].seq]
    if not decided:
        return nothing(AREA, name, None, "nothing that was predicted was decided")
    score, right = brier(decided), sum(hit.right is True for hit in decided)
    fact = f"{right} of {len(decided)} right, a Brier score of {score:.2f}"
    return line(AREA, name, bands.at_most(score, bands.BRIER), fact, by=tuple(by), slug=None)
