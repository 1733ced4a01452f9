"""Drafts as a round shows them and as its report tells them, on a plain console."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rich.console import Group

from judge.model.critique import Critique, DraftGiven
from judge.model.draft_graded import DraftGraded, Marks, WitnessFound
from judge.report.round_draft import critique_words, draft_lines, given_words, line_words
from judge.report.round_drafts import draft_parts
from tests.report.consoles import rendered
from tests.report.draft_models import FLAWED, WITNESS, graded_draft, right_draft


def shown(*drafts: DraftGraded, score: float | None = None) -> str:
    return rendered(Group(*draft_parts(drafts, score)))


def unfolded(text: str) -> str:
    return " ".join(text.split())


def test_a_draft_is_shown_with_numbered_lines_and_no_verdict() -> None:
    lines = [line.text for line in draft_lines("D1", "inside", "Whether it counts.", FLAWED)]
    assert lines[:2] == ["D1  inside", "Whether it counts."]
    assert "   2      return age <= 1000" in lines
    assert not any("boundary" in line for line in lines)


def test_what_was_given_is_told_with_what_was_said() -> None:
    given = DraftGiven(name="D1", slot="a", sha256="", record_sha256="", used_seconds=1.0)
    accepted = replace(given, name="D2", slot="b", critique=Critique(accept=True))
    assert given_words([given, accepted]) == "D1 a not critiqued, D2 b accepted"


def test_a_critique_stands_on_one_line() -> None:
    said = Critique(accept=False, lines=(1, 2, 4), witness=WITNESS, note="the\x1b edge")
    words = critique_words(said)
    assert words.startswith("rejected; lines 1-2,4; inside(1000) -> False; note: the")
    assert words.isprintable()
    assert critique_words(Critique(accept=True)) == "accepted"


@pytest.mark.parametrize(
    ("lines", "words"), [((3,), "3"), ((3, 4), "3-4"), ((1, 3, 4, 5, 9), "1,3-5,9"), ((), "")]
)
def test_lines_are_told_as_they_are_written(lines: tuple[int, ...], words: str) -> None:
    assert line_words(lines) == words


def test_a_flawed_draft_is_told_with_its_fault_and_what_was_said() -> None:
    text = shown(graded_draft(), score=91.7)
    assert "D1 inside: flawed, boundary; rejected  91.7 of 100" in text
    assert "1-2" in text
    assert "inside(1000) -> False: so it is, and the draft gives True" in unfolded(text)
    assert "  >  2      return age <= 1000" in text
    assert "1000 is outside." in text
    assert "given at 1:05, adopted word for word within 12 seconds" in unfolded(text)
    assert "its fault is not in the code" in unfolded(text)
    assert "drafts: 91.7 of 100" in text


def test_a_right_draft_has_no_fault_to_tell() -> None:
    text = shown(right_draft())
    assert "D2 inside: right; accepted  100 of 100" in text
    assert "never adopted" in text
    assert ">" not in text


def test_a_draft_without_a_critique_is_named_so() -> None:
    text = shown(replace(graded_draft(), critique=None, witness=None, marks=Marks()))
    assert "D1 inside: flawed, boundary; not critiqued" in text
    assert "of 100" not in text


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (
            WitnessFound(right="True", given="True", proves=False, tells_apart=False),
            "a right helper gives True",
        ),
        (
            WitnessFound(right=None, given=None, proves=False, tells_apart=False),
            "a right helper gives no answer",
        ),
        (
            WitnessFound(right="False", given="False", proves=True, tells_apart=False),
            "and the draft gives it too",
        ),
        (
            WitnessFound(right="False", given=None, proves=True, tells_apart=True),
            "and the draft gives no answer",
        ),
    ],
)
def test_what_became_of_a_witness_is_told(found: WitnessFound, words: str) -> None:
    assert words in unfolded(shown(replace(graded_draft(), witness=found)))


def test_a_fault_that_was_not_shown_to_be_mended_is_told_so() -> None:
    assert "not shown to be mended" in unfolded(shown(replace(graded_draft(), repaired=False)))
