"""A plan before the code, the growth that was claimed, how far somebody came. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from judge.model.growth import CLASSES, rank
from judge.model.round import EventKind
from judge.model.scorecard import Plan
from judge.model.scored import BANDS, Area, Known, Scored
from judge.model.strength import Strength, Validity
from judge.rounds import bands
from judge.rounds.course import Course
from judge.rounds.plan import growth_class
from judge.rounds.scoring.lines import example_events, judged_in, line, nothing
from judge.rounds.times import on_clock

AREA = Area.PROBLEM_SOLVING


def of_problem(found: Course, slug: str, known: Known) -> Iterator[Scored]:
    yield _plan_first(found, slug, known.plan)
    yield _examples(found, slug, known.strength)
    yield from _claims(found, slug, known.plan)


def of_round(found: Course) -> Iterator[Scored]:
    if len(found.state.problems) > 1:
        yield _reached(found)


def _plan_first(found: Course, slug: str, plan: Plan | None) -> Scored:
    name = "plan before code"
    filed, codes = found.of(EventKind.PLAN, slug), found.versions(slug)
    if not filed or plan is None:
        return nothing(AREA, name, slug, "no plan was filed")
    first = filed[0]
    before = not codes or first.seq < codes[0][0].seq
    words, asked = len(plan.approach.split()), len(plan.clarifications)
    band = 1 + before + (words >= bands.ENOUGH_WORDS) + (before and asked > 0)
    when = "before" if before else "after"
    fact = f"filed at {on_clock(first.used_seconds)}, {when} the first code"
    by = (*(each.seq for each in filed), *(each.seq for each, _ in codes[:1]))
    return line(AREA, name, band, fact, by=by, slug=slug)


def _examples(found: Course, slug: str, strength: Strength | None) -> Scored:
    """An example whose answer the statement leaves open is neither right nor wrong."""
    name, by = "own examples", example_events(found, slug)
    right, wrong = (
        (0, 0)
        if strength is None
        else (strength.how_many(Validity.VALID), strength.how_many(Validity.CONTRADICTED))
    )
    if not by or not right + wrong:
        return nothing(AREA, name, slug, "there was none that could be decided")
    share = right / (right + wrong)
    band = bands.at_least(share, bands.EXAMPLES_RIGHT) - (right < bands.ENOUGH_EXAMPLES)
    fact = f"{right} of {right + wrong} are what the statement asks for"
    return line(AREA, name, max(min(BANDS), band), fact, by=by, slug=slug)


def _claims(found: Course, slug: str, plan: Plan | None) -> Iterator[Scored]:
    judged = judged_in(found, slug)
    time, space = (None, None) if plan is None else (plan.time, plan.space)
    facts = None if judged is None else judged[1]
    yield _claim(found, slug, "time", time, None if facts is None else facts.time)
    yield _claim(found, slug, "memory", space, None if facts is None else facts.space)


def _claim(found: Course, slug: str, what: str, said: str | None, measured: str | None) -> Scored:
    name = f"{what} claimed"
    claimed = growth_class(said)
    if said is None:
        return nothing(AREA, name, slug, "the plan claims none")
    if claimed is None or measured not in CLASSES:
        why = f"{said} is no class that can be measured" if claimed is None else "none was measured"
        return nothing(AREA, name, slug, why)
    off = 0.5 if {claimed, measured} in bands.LOG_FACTORS else abs(rank(claimed) - rank(measured))
    band = bands.at_most(off, bands.CLAIM)
    by = (found.of(EventKind.PLAN, slug)[-1].seq, found.of(EventKind.VERDICT, slug)[0].seq)
    return line(AREA, name, band, f"{claimed}, measured {measured}", by=by, slug=slug)


def _reached(found: Course) -> Scored:
    name = "problems reached"
    every = [each.slug for each in found.state.problems]
    saved = {slug: codes for slug in every if (codes := found.versions(slug))}
    if not saved:
        return nothing(AREA, name, None, "no code was written")
    band = bands.at_least(len(saved) / len(every), bands.PROBLEMS_REACHED)
    by = sorted({each.seq for codes in saved.values() for each, _ in codes})
    fact = f"code for {len(saved)} of {len(every)}"
    return line(AREA, name, band, fact, by=tuple(by), slug=None)
