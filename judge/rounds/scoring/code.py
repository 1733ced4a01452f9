"""What the hidden tests found, and of which version. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from judge.model.scored import BANDS, Area, Scored
from judge.model.verdict import Verdict
from judge.rounds import bands
from judge.rounds.course import Course
from judge.rounds.scoring.lines import judged_in, line, nothing
from judge.rounds.times import counted, on_clock
from judge.rounds.versions import Version, versions

AREA = Area.CODE


def of_problem(found: Course, slug: str) -> Iterator[Scored]:
    yield _tests(found, slug)
    tried = versions(found, slug)
    yield _first_right(found, slug, tried)
    yield _late_edits(slug, tried)


def _tests(found: Course, slug: str) -> Scored:
    name = "hidden tests"
    judged = judged_in(found, slug)
    if judged is None or judged[1].verdict is None:
        return nothing(AREA, name, slug, "nothing was judged")
    by, facts = judged
    passed, ran = sum(ok for _, ok in facts.groups), len(facts.groups)
    share = passed / ran if ran else 0.0
    accepted = facts.verdict is Verdict.AC
    band = max(BANDS) if accepted else bands.at_least(share, bands.TESTS_PASSED)
    fact = f"{facts.verdict}, {passed} of {ran} that ran passed"
    return line(AREA, name, band, fact, by=(by.seq,), slug=slug)


def _first_right(found: Course, slug: str, tried: tuple[Version, ...]) -> Scored:
    name = "first right"
    if not tried:
        return nothing(AREA, name, slug, "no version was judged")
    by = tuple(seq for each in tried for seq in (each.saved_by, each.judged_by))
    right = next((each for each in tried if each.right), None)
    earlier = len(found.versions(slug)) - len(tried)
    but = f"; {counted(earlier, 'earlier one')} not judged" if earlier else ""
    if right is None:
        fact = f"none of {counted(len(tried), 'version')} was right{but}"
        return line(AREA, name, min(BANDS), fact, by=by, slug=slug)
    limit = found.state.profile.limit_seconds
    share = 0.0 if limit is None else right.used_seconds / limit
    number = tried.index(right) + 1
    fact = f"at {on_clock(right.used_seconds)}, version {number} of {len(tried)}{but}"
    band = bands.at_most(share, bands.FIRST_RIGHT)
    return line(AREA, name, band, fact, by=by, slug=slug)


def _late_edits(slug: str, tried: tuple[Version, ...]) -> Scored:
    name = "late edits"
    first = next((at for at, each in enumerate(tried) if each.right), None)
    if first is None or first == len(tried) - 1:
        return nothing(AREA, name, slug, "no edit came after a right version")
    after = tried[first:]
    broke = next((each for each in after if not each.right), None)
    by = tuple(each.judged_by for each in after)
    if broke is None:
        return line(AREA, name, 4, "none broke what was right", by=by, slug=slug)
    at = on_clock(broke.used_seconds)
    if after[-1].right:
        fact = f"one at {at} broke the code ({broke.verdict}), and it was mended"
        return line(AREA, name, 3, fact, by=by, slug=slug)
    return line(AREA, name, 1, f"one at {at} broke right code ({broke.verdict})", by=by, slug=slug)
