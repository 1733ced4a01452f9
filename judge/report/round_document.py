"""The report of a round as a document, for Markdown and for a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from judge.model.bench import Bench
from judge.model.growth import INCONCLUSIVE, Estimate, GrowthMeasurement
from judge.model.round_report import Material, ProblemFound, RoundReport
from judge.model.scored import BANDS, Area, Scored, band_of
from judge.model.verdict import Counterexample, Report, Verdict
from judge.report import bench_words
from judge.report.bench_svg import bench_svg
from judge.report.document import (
    Block,
    Code,
    Folded,
    Heading,
    Items,
    Picture,
    Prose,
    Rows,
    Says,
)
from judge.report.round_advice import advice
from judge.report.round_codes import code_blocks
from judge.report.round_own import draft_blocks, example_blocks
from judge.report.round_report import end_words, hits_of
from judge.report.round_sheet import sheet_blocks
from judge.report.round_svg import clock_svg
from judge.rounds.times import on_clock

FULL, EMPTY = "■", "□"
SELF_REVIEW = "For your own review: nobody but you can say what you would have answered."


def round_document(found: RoundReport, material: Sequence[Material]) -> list[Block]:
    """``material`` has an entry for each of the report's problems, in their order."""
    return list(_blocks(found, material))


def title_of(found: RoundReport) -> str:
    return f"Round {found.scorecard.id}: {', '.join(each.card.slug for each in found.problems)}"


def _blocks(found: RoundReport, material: Sequence[Material]) -> Iterator[Block]:
    card = found.scorecard
    when = found.state.started_at.strftime("%Y-%m-%d %H:%M UTC")
    yield Heading(text=title_of(found), level=1)
    yield Says(text=f"{card.profile.name} | {when} | {end_words(card)}", tone="soft")
    yield Heading(text="Scorecard")
    yield from _scorecard(found.scored)
    yield Heading(text="Practise next")
    yield Items(texts=advice(found))
    yield Heading(text="The clock")
    yield _clock(found, material)
    yield Folded(title="What happened when", blocks=(_timeline(found),))
    for note in card.notes:
        yield Says(text=note, tone="soft")
    for each, beside in zip(found.problems, material, strict=True):
        yield Heading(text=each.card.slug)
        yield from _problem(each, beside)


def _scorecard(lines: Sequence[Scored]) -> Iterator[Block]:
    for area in Area:
        of_area = [line for line in lines if line.area is area]
        if not of_area:
            continue
        band = band_of(of_area)
        said = "not observed" if band is None else f"{band} of {max(BANDS)}"
        yield Heading(text=f"{area.value[0].upper()}{area.value[1:]}: {said}", level=3)
        yield Rows(
            heads=("band", "what", "", "events"),
            rows=tuple(_scored(line) for line in of_area),
            tones=tuple("soft" if line.band is None else "" for line in of_area),
        )


def _scored(line: Scored) -> tuple[str, ...]:
    bar = "" if line.band is None else FULL * line.band + EMPTY * (max(BANDS) - line.band)
    return bar, line.name, line.fact, ", ".join(map(str, line.events))


def _clock(found: RoundReport, material: Sequence[Material]) -> Picture:
    phases = ", ".join(f"{p.value} {on_clock(spent)}" for p, spent in found.scorecard.phases)
    svg = clock_svg(found.scorecard, found.timeline, material)
    return Picture(svg=svg, text=phases or "the clock did not run")


def _timeline(found: RoundReport) -> Rows:
    return Rows(
        heads=("clock", "what"),
        rows=tuple(
            ("" if line.used_seconds is None else on_clock(line.used_seconds), line.text)
            for line in found.timeline
        ),
    )


def _problem(found: ProblemFound, beside: Material) -> Iterator[Block]:
    yield from _verdict(found)
    yield from _plan(found)
    if found.examples.examples:
        yield Heading(text="Your examples", level=3)
        yield from example_blocks(found.examples)
    if found.drafts:
        yield Heading(text="Drafts", level=3)
        yield from draft_blocks(found.drafts, found.draft_score)
    yield Heading(text="Hand trace", level=3)
    yield from sheet_blocks(found, beside.claims)
    if found.report is not None and found.report.complexity is not None:
        yield from _growth(found.report)
    yield Heading(text="The code", level=3)
    yield from code_blocks(beside)
    if beside.held_back:
        yield Heading(text="What the interviewer would look for and ask", level=3)
        yield Says(text=SELF_REVIEW, tone="soft")
        yield Folded(title="Show it", blocks=(Prose(markdown=beside.held_back),))


def _verdict(found: ProblemFound) -> Iterator[Block]:
    report, judged = found.report, found.card.judged
    if report is None:
        said = "not judged" if judged is None else judged.message or "nothing to judge"
        yield Says(text=said, tone="bad")
        return
    tone = "good" if report.verdict is Verdict.AC else "bad"
    yield Says(text=f"{report.verdict.value}: {report.verdict.words}", tone=tone)
    yield Says(text=report.message)
    if report.counterexample is not None:
        yield from _counterexample(report.counterexample)
    if report.properties:
        yield Folded(title="The hidden tests that ran", blocks=(_tests(report),))


def _counterexample(found: Counterexample) -> Iterator[Block]:
    yield Code(text=found.call)
    rows = (("expected", found.expected_text), ("got", found.got_text))
    yield Rows(heads=("", ""), rows=rows, mono=True)


def _tests(report: Report) -> Rows:
    return Rows(
        heads=("test", "cases", ""),
        rows=tuple(
            (each.name, f"{each.cases:,}", "ok" if each.passed else "failed")
            for each in report.properties
        ),
        tones=tuple("" if each.passed else "bad" for each in report.properties),
    )


def _plan(found: ProblemFound) -> Iterator[Block]:
    yield Heading(text="Plan and predictions", level=3)
    plan = found.plan
    if plan is None:
        yield Says(text="no plan was filed", tone="soft")
    else:
        if plan.clarifications:
            yield Items(texts=plan.clarifications)
        if plan.approach:
            yield Says(text=plan.approach)
    if hits := hits_of(found):
        yield Rows(
            heads=("", "expected", "found"),
            rows=tuple((hit.what, hit.predicted, hit.actual or "not decided") for hit in hits),
            tones=tuple({True: "good", False: "bad", None: "soft"}[hit.right] for hit in hits),
        )


def _growth(report: Report) -> Iterator[Block]:
    complexity = report.complexity
    if complexity is None or not complexity.points:
        return
    space = complexity.space
    measured = GrowthMeasurement(
        name=report.problem,
        variable=complexity.time.variable,
        time=complexity.time.found,
        space=Estimate(growth=INCONCLUSIVE, confidence=0.0) if space is None else space.found,
        points=complexity.points,
        dominant=complexity.dominant,
        per_operation=complexity.per_operation,
    )
    yield Heading(text="Growth", level=3)
    yield Says(text=bench_words.verdict(measured))
    bench = Bench(solutions=(measured,), problem=report.problem, seed=report.seed)
    yield Picture(svg=bench_svg(bench), text="")
