"""Drafts at the desk: asked for, critiqued, graded once the round is locked."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from judge.rounds.drafts import drawn_draft
from judge.rounds.lines import from_line, to_line
from tests.cli.rounds import begun, editor, events, files_in, kinds, play
from tests.cli.running import Person, Result
from tests.drafting import PATH, draft_named, set_with_drafts, slot_of

HOST = "def double(n):\n    return plus(n, n)\n\n\n"
FLAWED = "to a hundred"
PLAN = "# Plan\n\n## Approach\nadd the number to itself\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return set_with_drafts(tmp_path / "sets")


@pytest.fixture
def player(person: Person, root: Path) -> Person:
    """Somebody in a round of double-it that has begun, without a plan."""
    return begun(replace(person, environment={"JUDGE_SETS": str(root)}), "double-it")


def drawing(player: Person, root: Path, name: str) -> None:
    """Let the round's seed be one that draws the draft ``name``."""
    slot, path = slot_of(root), events(player)
    seed = next(
        seed
        for seed in range(1000)
        if drawn_draft([slot], slot.name, seed=seed, slug="double-it").name == name
    )
    first, *rest = path.read_bytes().splitlines(keepends=True)
    start = from_line(first.rstrip(b"\n"))
    first = to_line(replace(start, data={**start.data, "draft_seed": seed}))
    path.write_bytes(b"".join([first, *rest]))


def ask(player: Person, slot: str = "plus") -> Result:
    return player.run("ask", "--draft", slot)


def given(player: Person, root: Path, name: str) -> Result:
    """The draft ``name``, once a plan is there."""
    player.write("PLAN.md", PLAN)
    drawing(player, root, name)
    return ask(player)


def drafts_of_report(player: Person) -> tuple[list[dict[str, Any]], float | None]:
    (problem,) = play(player, "report", "--json").json["problems"]
    return problem["drafts"], problem["draft_score"]


def test_no_draft_and_no_name_of_a_slot_before_the_plan(player: Person) -> None:
    refused = ask(player, "nonsense")
    assert refused.status == 5
    assert "no draft before a plan of 'double-it' is filed" in refused.err
    assert "plus" not in refused.out + refused.err
    assert "ask --draft SLOT" in play(player, "go").out


def test_a_draft_is_shown_with_its_lines_and_written_nowhere(player: Person, root: Path) -> None:
    before = files_in(player.folder)
    done = given(player, root, FLAWED)
    assert (done.status, done.err) == (0, "")
    assert "D1  plus" in done.out
    assert "The sum of two numbers." in done.out
    assert "   3      if a >= most:" in done.out
    assert files_in(player.folder) == before
    assert "def plus" not in (player.folder / "solution.py").read_text()
    again = ask(player)
    assert again.out.splitlines()[:9] == done.out.splitlines()[:9]
    assert kinds(player).count("draft") == 1


def test_nothing_tells_whether_a_draft_is_right_before_the_lock(player: Person, root: Path) -> None:
    given(player, root, FLAWED)
    play(player, "critique", "D1", "--reject")
    shown = play(player, "status").out + play(player, "replay").out
    shown += play(player, "replay", "--json").out
    assert "D1 plus rejected" in shown
    for word in ("boundary", "flawed", "hundred", "plus(100"):
        assert word not in shown


def test_an_unknown_slot_names_those_that_there_are(player: Person) -> None:
    player.write("PLAN.md", PLAN)
    done = ask(player, "pluss")
    assert done.status == 2
    assert "no such slot: 'pluss'" in done.err
    assert "one of plus" in done.err


def test_draft_is_asked_for_without_a_prompt(player: Person) -> None:
    done = player.run("ask", "how?", "--draft", "plus")
    assert done.status == 2
    assert "--draft takes no PROMPT: 'how?'" in done.err


def test_draft_as_json_says_nothing_of_what_it_is(player: Person) -> None:
    player.write("PLAN.md", PLAN)
    found = player.run("ask", "--draft", "plus", "--json").json
    assert set(found) == {"draft", "slot", "promise", "text", "problem"}
    assert (found["draft"], found["slot"]) == ("D1", "plus")


@pytest.mark.slow
def test_a_fault_that_is_found_shown_and_mended_is_worth_a_hundred(
    player: Person, root: Path
) -> None:
    given(player, root, FLAWED)
    draft = draft_named(slot_of(root), FLAWED)
    player.write("solution.py", HOST + draft.text)
    witness = "plus(250, 0) -> 250"
    done = play(player, "critique", "d1", "--reject", "--lines", "3-4", "--witness", witness)
    assert done.status == 0
    assert "D1: rejected; lines 3-4; plus(250, 0) -> 250" in done.out
    player.write("solution.py", HOST + slot_of(root).right[0].text)
    play(player, "submit")
    shutil.rmtree((root / PATH).parent)  # the round's own record is enough
    out = play(player, "submit").out
    assert "D1 plus: flawed, boundary; rejected" in out
    assert "  >  3      if a >= most:" in out
    (found,), score = drafts_of_report(player)
    assert found["marks"] == {"verdict": 20.0, "lines": 25.0, "witness": 40.0, "repair": 15.0}
    assert (found["score"], score, found["right"]) == (100.0, 100.0, False)
    assert found["fault"]["kind"] == "boundary"
    assert 0 <= found["adopted_after_seconds"] < 60
    assert found["repaired"] is True


@pytest.mark.slow
def test_a_fault_that_is_accepted_and_shipped_is_worth_nothing(player: Person, root: Path) -> None:
    given(player, root, FLAWED)
    play(player, "critique", "D1", "--accept")
    player.write("solution.py", HOST + draft_named(slot_of(root), FLAWED).text)
    play(player, "submit")
    assert "adopted word for word" in play(player, "submit").out
    (found,), score = drafts_of_report(player)
    assert (found["score"], score, found["repaired"]) == (0.0, 0.0, False)


@pytest.mark.slow
def test_code_that_is_refused_shows_its_repair_by_the_witness(player: Person, root: Path) -> None:
    """The code has another fault, but its own helper gives the right answer now."""
    given(player, root, FLAWED)
    play(player, "critique", "D1", "--accept")
    wrong = "def double(n):\n    return plus(n, 0)\n\n\n"
    player.write("solution.py", wrong + slot_of(root).right[1].text)
    play(player, "submit")
    play(player, "submit")
    (found,), _ = drafts_of_report(player)
    assert found["marks"] == {"verdict": 0.0, "lines": 0.0, "witness": 0.0, "repair": 15.0}


@pytest.mark.slow
def test_a_draft_that_is_never_critiqued_is_named_so(player: Person, root: Path) -> None:
    given(player, root, "operator")
    play(player, "submit")
    assert "D1 plus: right; not critiqued" in play(player, "submit").out
    (found,), score = drafts_of_report(player)
    assert (found["critique"], found["score"], score) == (None, 0.0, 0.0)


def test_the_form_is_opened_without_options_and_again_where_it_failed(
    player: Person, root: Path
) -> None:
    given(player, root, "operator")
    wrong = editor(player, "verdict:", "verdict: reject", "lines:", "lines: 9")
    failed = play(player, "critique", "D1", EDITOR=wrong)
    assert (failed.status, "no such lines: '9'" in failed.err) == (2, True)
    mended = editor(player, "verdict: reject", "verdict: accept", "lines: 9", "lines:")
    done = play(player, "critique", "D1", EDITOR=mended)
    assert "D1: accepted" in done.out
    assert kinds(player).count("critique") == 1


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["D7", "--accept"], "no such draft: 'D7'"),
        (["D1", "--accept", "--reject"], "say either --accept or --reject"),
        (["D1", "--note", "hm"], "say either --accept or --reject"),
        (["D1", "--reject", "--witness", "plus(n) -> 1"], "n is not a plain value"),
    ],
)
def test_what_cannot_be_filed_is_refused_in_one_line(
    player: Person, root: Path, options: list[str], complaint: str
) -> None:
    given(player, root, FLAWED)
    done = play(player, "critique", *options)
    assert (done.status, done.out) == (2, "")
    assert complaint in done.err


def test_a_round_without_an_assistant_gives_no_draft(person: Person, root: Path) -> None:
    here = replace(person, environment={"JUDGE_SETS": str(root)})
    player = begun(here, "double-it", "--assistant", "off")
    player.write("PLAN.md", PLAN)
    done = ask(player)
    assert (done.status, "has no assistant" in done.err) == (5, True)
    assert "ask" not in play(player, "go").out + play(player, "status").out
