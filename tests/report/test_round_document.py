"""The written report of a round: what stands in it, and where."""

from __future__ import annotations

from dataclasses import replace

from judge.model.round_report import CodeSaved, ExamplesTried, ExampleTried, Material
from judge.model.scored import Area, Scored
from judge.model.strength import CaseWorth, Strength, Validity
from judge.model.trace import ClaimedRow, Claims, Column, Grade, Truth, Verification, Visit
from judge.model.trace_found import TraceFound
from judge.model.verdict import Counterexample, Verdict
from judge.report.document import Block, Code, Diff, Folded, Heading, Prose, Rows, Says
from judge.report.document_html import html_page
from judge.report.document_md import markdown
from judge.report.round_document import round_document, title_of
from tests.report.draft_models import graded_draft, right_draft
from tests.report.pages import HOSTILE, Tags
from tests.report.test_round_report import ACCEPTED, WRONG_ANSWER, found

SAVED = (
    CodeSaved(sha256="a" * 64, used_seconds=60.0, text="x = 1\n", verdict=Verdict.WA),
    CodeSaved(sha256="b" * 64, used_seconds=90.0, text="x = 2\n", verdict=Verdict.AC),
)
BESIDE = Material(
    slug="double-it", starter="x = 0\n", codes=SAVED, held_back="## Red flags\n\nnone\n"
)
SCORED = (
    Scored(area=Area.CODE, name="hidden tests", fact="AC", band=4, events=(7,)),
    Scored(area=Area.VERIFICATION, name="hand trace", fact="not observed: no sheet"),
    Scored(area=Area.ASSISTANT, name="prompts", fact="1 solve", band=2, events=(5,)),
)
COLUMN = Column(name="total", expression="total", why="", functions=("f",))
TRUTH = Truth(
    columns=(COLUMN,),
    visits=(Visit(label="L3", values=("1",)), Visit(label="R4", values=(None,))),
    outcome="3",
)
GRADE = Grade(
    score=80,
    path=25,
    state=40,
    result=15,
    before_the_line=False,
    divergence=None,
    quadrant=None,
    verification=Verification.NOT_CLAIMED,
)


def blocks_below(document: list[Block], title: str) -> list[Block]:
    """Those between the heading that is called so and the next one."""
    at = next(n for n, b in enumerate(document) if isinstance(b, Heading) and b.text == title)
    rest = document[at + 1 :]
    end = next((n for n, each in enumerate(rest) if isinstance(each, Heading)), len(rest))
    return rest[:end]


def test_scorecard_shows_bands_and_what_was_not_observed() -> None:
    document = round_document(replace(found(ACCEPTED), scored=SCORED), [BESIDE])
    assert blocks_below(document, "Code development: 4 of 4") == [
        Rows(
            heads=("band", "what", "", "events"),
            rows=(("■■■■", "hidden tests", "AC", "7"),),
            tones=("",),
        )
    ]
    (rows,) = blocks_below(document, "Verification: not observed")
    assert Heading(text="AI direction and ownership: 2 of 4", level=3) in document
    assert isinstance(rows, Rows)
    assert (rows.rows[0][0], rows.tones) == ("", ("soft",))


def test_code_is_shown_as_it_grew_with_each_verdict() -> None:
    document = round_document(found(ACCEPTED), [BESIDE])
    _, grew = blocks_below(document, "The code")
    assert isinstance(grew, Folded)
    assert grew.blocks == (
        Says(text="1:00 saved as aaaaaaaa: WA"),
        Diff(lines=("@@ -1 +1 @@", "-x = 0", "+x = 1")),
        Says(text="1:30 saved as bbbbbbbb: AC"),
        Diff(lines=("@@ -1 +1 @@", "-x = 1", "+x = 2")),
    )


def test_sheet_stands_beside_the_truth() -> None:
    claims = Claims(
        columns=("total",), rows=(ClaimedRow(line=9, label="L3", cells=("2",)),), answer="3"
    )
    report = found(ACCEPTED)
    trace = TraceFound(problem="double-it", case="c", grade=GRADE, truth=TRUTH)
    report = replace(report, problems=(replace(report.problems[0], trace=trace),))
    document = round_document(report, [replace(BESIDE, claims=claims)])
    rows = next(b for b in blocks_below(document, "Hand trace") if isinstance(b, Rows))
    assert rows.heads == ("you: at", "total", "true: at", "total")
    assert rows.rows == (("L3", "2", "L3", "1"), ("", "", "R4", ""))


def test_drafts_are_shown_with_what_was_said_of_them() -> None:
    report = found(ACCEPTED)
    drafts = (graded_draft(), right_draft())
    report = replace(
        report, problems=(replace(report.problems[0], drafts=drafts, draft_score=95.8),)
    )
    head, folded, *_, said = blocks_below(round_document(report, [BESIDE]), "Drafts")
    assert head == Says(text="D1 inside: flawed, boundary; rejected, 91.7 of 100", tone="good")
    assert isinstance(folded, Folded)
    assert Says(text="2: 1000 is outside.") in folded.blocks
    assert said == Says(text="95.8 of 100; flawed and right ones count half each")


def test_own_examples_are_shown_with_their_worth() -> None:
    tried = ExamplesTried(
        examples=(ExampleTried(call="double(2)", expected="5", got="4", as_expected=False),),
        strength=Strength(
            cases=(CaseWorth(validity=Validity.CONTRADICTED, remark="4"),),
            accepted=2,
            known_wrong=7,
            caught=0,
        ),
    )
    report = found(ACCEPTED)
    report = replace(report, problems=(replace(report.problems[0], examples=tried),))
    assert blocks_below(round_document(report, [BESIDE]), "Your examples") == [
        Code(text="double(2) -> 5"),
        Says(text="your code gives 4", tone="bad"),
        Says(text="contradicts the statement: accepted solutions answer 4", tone="bad"),
        Says(text="your examples catch 0 of 7 known-wrong solutions"),
    ]


def test_what_was_held_back_is_marked_as_ones_own_to_judge() -> None:
    document = round_document(found(ACCEPTED), [BESIDE])
    said, folded = blocks_below(document, "What the interviewer would look for and ask")
    assert isinstance(said, Says)
    assert said.text.startswith("For your own review")
    assert folded == Folded(title="Show it", blocks=(Prose(markdown="## Red flags\n\nnone\n"),))


def test_failing_case_is_shown() -> None:
    case = Counterexample(
        input={"n": 2}, expected=4, got=5, call="double(2)", expected_text="4", got_text="5"
    )
    report = found(replace(WRONG_ANSWER, counterexample=case))
    text = markdown(round_document(report, [BESIDE]))
    assert "WA: wrong answer" in text
    assert "```python\ndouble(2)\n```" in text
    assert "| got | 5 |" in text


def test_hostile_code_becomes_no_tag() -> None:
    codes = (replace(SAVED[0], text=HOSTILE),)
    report = found(WRONG_ANSWER)
    page = html_page(title_of(report), round_document(report, [replace(BESIDE, codes=codes)]))
    assert {"script", "img"}.isdisjoint(Tags(page).tags)
