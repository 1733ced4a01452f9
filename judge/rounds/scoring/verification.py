"""What somebody found out about the own code before it was handed in. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from judge.model.round import EventKind
from judge.model.scored import Area, Known, Scored
from judge.model.strength import Strength
from judge.model.verdict import Verdict
from judge.rounds import bands
from judge.rounds.course import Course, Happened
from judge.rounds.records import grade_of
from judge.rounds.scoring.lines import example_events, judged_in, line, nothing
from judge.rounds.versions import Version, versions

AREA = Area.VERIFICATION


def of_problem(found: Course, slug: str, known: Known) -> Iterator[Scored]:
    yield _trace(found, slug)
    yield _strength(found, slug, known.strength)
    yield _own_fault(found, slug, versions(found, slug))


def _trace(found: Course, slug: str) -> Scored:
    name = "hand trace"
    graded = found.of(EventKind.GRADE, slug)
    if not graded:
        return nothing(AREA, name, slug, "no sheet was graded")
    facts = grade_of(graded[0].event.data["grade"])
    band = bands.at_least(facts.score, bands.TRACE_SCORE)
    fact = f"{facts.score:g} of 100, {facts.quadrant}"
    return line(AREA, name, band, fact, by=tuple(each.seq for each in graded), slug=slug)


def _strength(found: Course, slug: str, strength: Strength | None) -> Scored:
    name, by = "own examples as tests", example_events(found, slug)
    if not by or strength is None or not strength.cases or not strength.known_wrong:
        return nothing(AREA, name, slug, "there were none to try")
    band = bands.at_least(strength.caught / strength.known_wrong, bands.WRONG_CAUGHT)
    fact = f"they catch {strength.caught} of {strength.known_wrong} known-wrong solutions"
    return line(AREA, name, band, fact, by=by, slug=slug)


def _own_fault(found: Course, slug: str, tried: tuple[Version, ...]) -> Scored:
    """A fault in code that was closed: mended after it was opened again, named on the sheet and
    handed in, or traced over."""
    name = "own faults found"
    judged = judged_in(found, slug)
    if judged is None or judged[1].verdict is None:
        return nothing(AREA, name, slug, "nothing was judged")
    if judged[1].verdict is Verdict.AC:
        return _mended(found, slug, tried, judged[0])
    graded = found.of(EventKind.GRADE, slug)
    if not graded:
        return nothing(AREA, name, slug, "no sheet was graded")
    named = grade_of(graded[0].event.data["grade"]).found_bug
    fact = "named on the sheet, and handed in" if named else "the sheet names none"
    by = (*(each.seq for each in graded), judged[0].seq)
    return line(AREA, name, 3 if named else 1, fact, by=by, slug=slug)


def _mended(found: Course, slug: str, tried: tuple[Version, ...], accepted: Happened) -> Scored:
    name, reopened = "own faults found", found.of(EventKind.REOPEN)
    closed = [each for each in tried if reopened and each.saved_by < reopened[-1].seq]
    if not closed or closed[-1].right:
        return nothing(AREA, name, slug, "the code that was closed had none")
    by = (closed[-1].judged_by, reopened[-1].seq, accepted.seq)
    return line(AREA, name, 4, "mended after the code was closed", by=by, slug=slug)
