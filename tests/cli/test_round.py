"""A round at the desk, from `go` to the report."""

from __future__ import annotations

import json
import os
import re
from dataclasses import replace

import pytest

from judge.rounds.lines import from_line
from tests.cli.rounds import (
    OTHER_RIGHT,
    RIGHT,
    WRONG,
    begun,
    editor,
    events,
    files_in,
    kinds,
    let_pass,
    made,
    play,
)
from tests.cli.running import ROOT, TINY, Person


@pytest.fixture
def player(person: Person) -> Person:
    """Somebody in an ai round of double-it that has begun."""
    return begun(person, "double-it")


# The statement and the folder


def test_statement_is_shown_by_go_and_not_before(person: Person) -> None:
    player = made(person, "double-it")
    before = play(player, "status").out + play(player, "list").out
    shown = play(player, "go").out
    assert "Double it" in shown
    assert "Double it" not in before
    assert "59:5" in shown


def test_go_fills_the_folder(player: Person) -> None:
    names = {"solution.py", "STATEMENT.md", "PLAN.md", ".judge.toml", ".judge-round.json"}
    assert files_in(player.folder) == names
    starter = TINY / "problems" / "double-it" / "starter.py"
    assert (player.folder / "solution.py").read_text() == starter.read_text()


def test_own_cases_come_where_execution_is_on(person: Person) -> None:
    player = begun(person, "double-it", "--exec", "on")
    assert "cases.txt" in files_in(player.folder)
    assert player.run("test").status == 1
    player.write("solution.py", RIGHT)
    assert player.run("test").status == 0
    assert kinds(player).count("ran") == 2


def test_nothing_hidden_enters_the_folder(person: Person) -> None:
    player = begun(person, "consistent", "weighted", "--set", str(ROOT))
    for arguments in (("status",), ("next",), ("submit",), ("predict", "--verdict", "AC")):
        play(player, *arguments, "--set", str(ROOT))
    hidden = [*ROOT.glob("problems/*hash-ring/hidden/*.py"), *ROOT.glob("reference/*ring/*/*.py")]
    lines = {
        line.strip()
        for path in hidden
        for line in path.read_text("utf-8").splitlines()
        if len(line.strip()) > 60
    }
    shown = [*ROOT.glob("problems/*hash-ring/*.*")]
    lines -= {line.strip() for path in shown for line in path.read_text("utf-8").splitlines()}
    assert len(lines) > 50
    for name in files_in(player.folder):
        text = (player.folder / name).read_text("utf-8")
        assert [line for line in lines if line in text] == []


def test_interviewers_part_of_the_statement_is_held_back(person: Person) -> None:
    player = begun(person, "sliding", "--set", str(ROOT))
    text = (player.folder / "STATEMENT.md").read_text("utf-8")
    assert "## Constraints" in text
    assert "Red flags" not in text
    assert "Red flags" not in play(player, "go", "--set", str(ROOT)).out
    assert "Red flags" in player.run("show", "sliding", "--set", str(ROOT)).out


def test_go_again_shows_the_statement_and_leaves_the_clock(player: Person) -> None:
    let_pass(player, 10)
    again = play(player, "go")
    assert "Double it" in again.out
    assert "49:5" in again.out
    assert kinds(player).count("go") == 1


# What every command does


@pytest.mark.parametrize("command", ["go", "status", "replay", "pause", "submit"])
def test_every_command_saves_the_code(player: Person, command: str) -> None:
    player.write("solution.py", WRONG)
    assert play(player, command).status == 0
    snapshots = events(player).parent / "snapshots"
    assert WRONG.encode() in {path.read_bytes() for path in snapshots.iterdir()}


@pytest.mark.parametrize("command", ["go", "status", "submit", "pause", "plan --no-edit"])
def test_every_command_says_how_much_time_is_left(player: Person, command: str) -> None:
    let_pass(player, 19)
    assert re.search(r"\b40:\d\d\b", play(player, *command.split()).out)


def test_status_is_one_screen_of_60_columns(person: Person) -> None:
    player = begun(person, "double-it", "tally", "--profile", "screen")
    lines = play(player, "status").out.splitlines()
    assert len(lines) <= 24
    assert [line for line in lines if len(line) > 60 and str(player.folder) not in line] == []


def test_warning_is_given_once(player: Person) -> None:
    let_pass(player, 31)
    assert "** half of the time is used: 28 minutes" in play(player, "status").out
    assert "**" not in play(player, "status").out
    let_pass(player, 24.5)
    assert "** 4 minutes" in play(player, "status").out


def test_nudges_of_a_screen(person: Person) -> None:
    player = begun(person, "double-it", "tally", "--profile", "screen")
    let_pass(player, 17.1)
    nudge = re.search(
        r"\*\* (17:\d\d) of 45:00 used; this is problem 1 of 2", play(player, "status").out
    )
    assert nudge is not None
    assert nudge[1] >= "17:06"


def test_round_is_found_from_elsewhere_and_from_below(player: Person) -> None:
    elsewhere = replace(player, folder=player.folder.parent)
    assert "round 1 | ai | reading" in play(elsewhere, "status").out
    (player.folder / "deep" / "down").mkdir(parents=True)
    below = replace(player, folder=player.folder / "deep" / "down")
    assert "round 1 | ai | reading" in play(below, "status").out


def test_folder_of_a_round_of_another_home_is_named(player: Person) -> None:
    other = replace(player, home=player.home / "other")
    made(replace(other, folder=player.home))
    done = play(other, "status")
    assert done.status == 2
    assert "belongs to a round that is not in" in done.err


# The plan and the predictions


def test_plan_opens_the_editor_and_says_how_it_was_read(player: Person) -> None:
    how = editor(player, "time:", "time: O(n)", "## Examples", "## Examples\n- double(2) -> 4")
    done = play(player, "plan", EDITOR="false", VISUAL=how)
    assert done.status == 0
    assert "time       O(n)" in done.out
    assert "  double(2) -> 4" in done.out
    assert kinds(player)[-1] == "plan"


def test_plan_as_it_was_is_not_filed(player: Person) -> None:
    assert "nothing is filed" in play(player, "plan", "--no-edit").out
    assert "plan" not in kinds(player)


def test_plan_edited_by_hand_is_kept_by_any_command(player: Person) -> None:
    path = player.folder / "PLAN.md"
    path.write_text(path.read_text().replace("## Approach", "## Approach\nDouble it."))
    play(player, "status")
    assert kinds(player)[-1] == "plan"


EDITORS = [
    ({}, "no editor is set in VISUAL or EDITOR; the file is "),
    ({"EDITOR": "no-such-editor -w"}, "the editor 'no-such-editor' cannot be started (No such "),
    ({"EDITOR": "vi 'x"}, 'EDITOR is no command: "vi \'x" (No closing quotation); the file is '),
]


@pytest.mark.parametrize(("environment", "message"), EDITORS, ids=lambda x: str(x)[:20])
def test_missing_editor_is_named_with_the_file(
    player: Person, environment: dict[str, str], message: str
) -> None:
    done = play(player, "plan", **environment)
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith(f"judge: {message}")
    assert str(player.folder / "PLAN.md") in done.err
    assert len(done.err.splitlines()) == 2


def test_prediction_by_options(player: Person) -> None:
    done = play(player, "predict", "--verdict", "WA", "--time", "O(N)", "--space", "constant")
    assert done.out.startswith("predicted: WA, O(n), O(1) of memory\n")
    done = play(player, "predict", "--verdict", "WA", "--sure", "70")
    assert done.out.startswith("predicted: WA, 70 % sure\n")


def test_hidden_tests_are_named_once_the_code_is_closed(player: Person) -> None:
    early = play(player, "predict", "--verdict", "WA", "--fails", "agrees")
    assert early.status == 2
    assert "the hidden tests are named once the code is closed" in early.err
    play(player, "submit")
    wrong = play(player, "predict", "--verdict", "WA", "--fails", "agreess")
    assert wrong.status == 2
    assert "no such hidden test: 'agreess'" in wrong.err


def test_form_of_a_prediction_names_the_hidden_tests_and_stays_out_of_the_folder(
    player: Person,
) -> None:
    play(player, "submit")
    how = editor(player, "verdict:\n", "verdict: ac\n", "time:\n", "time: n^2\nsure: 60 %\n")
    assert "predicted: AC, O(n^2), 60 % sure" in play(player, "predict", EDITOR=how).out
    assert not any("predict" in name for name in files_in(player.folder))


def test_form_that_cannot_be_read_is_opened_again_as_it_was_left(player: Person) -> None:
    bad = play(player, "predict", EDITOR=editor(player, "verdict:\n", "verdict: RIGHT\n"))
    assert bad.status == 2
    assert bad.err.startswith("judge: no verdict: 'RIGHT'\n")
    sure = play(player, "predict", EDITOR=editor(player, "RIGHT", "RTE\nsure: very"))
    assert sure.err.startswith("judge: sure is a number of percent, 0 to 100, not 'very'\n")
    mended = play(player, "predict", EDITOR=editor(player, "very", "9"))
    assert "predicted: RTE" in mended.out


# The end


def test_submit_freezes_and_the_second_hands_in(player: Person) -> None:
    player.write("solution.py", RIGHT)
    first = play(player, "submit")
    assert first.out.startswith("the code is closed")
    player.write("solution.py", WRONG)
    second = play(player, "submit")
    assert second.status == 0
    assert "AC: accepted" in second.out
    assert "The file of double-it changed while it was frozen" in " ".join(second.out.split())


def test_lock_hands_in_at_once_and_a_wrong_answer_is_status_1(player: Person) -> None:
    player.write("solution.py", WRONG)
    done = play(player, "submit", "--lock")
    assert done.status == 1
    assert "WA: wrong answer" in done.out
    assert kinds(player)[-2:] == ["verdict", "judged"]


def test_reopen_is_counted_and_what_is_written_then_counts(player: Person) -> None:
    play(player, "submit")
    assert play(player, "reopen").out.startswith("the code is open again")
    player.write("solution.py", RIGHT)
    play(player, "submit", "--lock")
    form = play(player, "report", "--json").json
    assert form["reopened"] == 1
    assert form["problems"][0]["verdict"] == "AC"


def test_starter_that_was_not_touched_is_not_judged(player: Person) -> None:
    done = play(player, "submit", "--lock")
    assert done.status == 1
    assert "nothing was handed in" in " ".join(done.out.split())
    assert player.run("history", "--json").json["attempts"] == []


def test_file_that_is_no_text_does_not_compile(player: Person) -> None:
    (player.folder / "solution.py").write_bytes(b"x = '\xff'\n")
    done = play(player, "submit", "--lock")
    assert done.status == 1
    assert "solution.py is not UTF-8" in " ".join(done.out.split())


def test_deadline_locks_what_was_saved_before_it(player: Person) -> None:
    player.write("solution.py", RIGHT)
    play(player, "status")
    let_pass(player, 61)
    player.write("solution.py", WRONG)
    assert "time was over at 60:00" in play(player, "status").out
    report = play(player, "report", "--json").json
    assert report["problems"][0]["verdict"] == "AC"
    assert report["lock"] == {"cause": "deadline", "used_seconds": 3600.0}


def test_submit_after_the_deadline_shows_the_report(player: Person) -> None:
    let_pass(player, 61)
    done = play(player, "submit")
    assert done.status == 1
    assert "the time was over at 60:00" in done.out


def test_report_before_the_end_is_refused(player: Person) -> None:
    done = play(player, "report")
    assert (done.status, done.out) == (5, "")
    assert "round 1 is not locked yet" in done.err


def test_record_does_not_change_once_it_is_judged(player: Person) -> None:
    player.write("solution.py", RIGHT)
    play(player, "submit", "--lock")
    before = events(player).read_bytes()
    player.write("solution.py", WRONG)
    for command in ("report", "status", "replay", "submit", "go", "plan", "pause", "list"):
        play(player, command)
    assert events(player).read_bytes() == before
    assert "AC: accepted" in play(player, "report").out


def test_attempt_stands_in_the_history(player: Person) -> None:
    player.write("solution.py", RIGHT)
    play(player, "submit", "--lock")
    (attempt,) = player.run("history", "--json").json["attempts"]
    assert attempt["id"] == play(player, "report", "--json").json["problems"][0]["attempt"]
    assert attempt["verdict"] == "AC"


def test_prediction_and_claims_stand_beside_what_was_found(player: Person) -> None:
    play(player, "plan", EDITOR=editor(player, "time:", "time: O(1)"))
    player.write("solution.py", WRONG)
    play(player, "predict", "--verdict", "AC")
    out = play(player, "submit", "--lock").out
    assert any(line.split() == ["verdict", "AC", "WA", "no"] for line in out.splitlines())
    assert "plan filed at 0:0" in out
    assert "0 of 1 right" in out


# Several problems


def test_screen_is_one_way(person: Person) -> None:
    player = begun(person, "double-it", "tally", "--profile", "screen")
    assert "tally-counter" not in {name.split("/")[0] for name in files_in(player.folder)}
    player.write("double-it/solution.py", RIGHT)
    early = play(player, "submit")
    assert early.status == 0
    stopped = play(player, "submit")
    assert (stopped.status, stopped.out) == (2, "")
    assert "1 of 2 problems was not shown yet" in stopped.err
    shown = play(player, "next")
    assert "problem 2 of 2" in shown.out
    player.write("double-it/solution.py", WRONG)
    player.write("tally-counter/solution.py", OTHER_RIGHT)
    back = play(player, "next")
    assert back.status == 5
    assert "is at its last problem" in back.err
    done = play(player, "submit", "--lock")
    assert (done.status, done.out.count("AC: accepted")) == (0, 2)


def test_coding_goes_around(person: Person) -> None:
    player = begun(person, "double-it", "tally", "--profile", "coding")
    assert "problem 2 of 2" in play(player, "next").out
    assert "problem 1 of 2" in play(player, "next").out


def test_folder_of_a_problem_says_which_one_is_meant(person: Person) -> None:
    player = begun(person, "double-it", "tally", "--profile", "coding")
    inside = replace(player, folder=player.folder / "tally-counter")
    play(inside, "plan", EDITOR=editor(player, "time:", "time: O(1)"))
    assert '"slug":"tally-counter"' in events(player).read_text().splitlines()[-1]


# Pauses, the end before the end, lists


def test_pause_stops_the_clock_and_the_record_shows_it(player: Person) -> None:
    play(player, "pause")
    let_pass(player, 30)
    assert "59:5" in play(player, "status").out
    refused = play(player, "submit")
    assert (refused.status, refused.err.count("is paused")) == (5, 1)
    assert play(player, "resume").out.startswith("the clock runs again\n59:5")
    play(player, "submit", "--lock")
    assert play(player, "report", "--json").json["pauses"] == 1
    assert "once, 30 minutes" in play(player, "report").out


def test_abandon_asks_and_off_a_terminal_wants_to_be_sure(player: Person) -> None:
    done = play(player, "abandon")
    assert done.status == 2
    assert "nobody is there to ask" in done.err
    assert play(player, "abandon", "--yes").status == 0
    assert "round 1 is judged" not in play(player, "go").err
    assert play(player, "go").status == 5
    assert play(player, "report").out.startswith("round 1 | ai | abandoned")


def test_list_and_replay_as_json(player: Person) -> None:
    player.write("solution.py", RIGHT)
    play(player, "submit", "--lock")
    (listed,) = play(player, "list", "--json").json["rounds"]
    assert (listed["round"], listed["phase"], listed["profile"]) == ("1", "judged", "ai")
    assert listed["problems"] == [{"problem": "double-it", "verdict": "AC", "trace": None}]
    replayed = play(player, "replay", "--json").json
    assert [event["kind"] for event in replayed["events"]] == kinds(player)
    go = {"used_seconds": 0.0, "text": "go: the clock runs", "idle_seconds": None}
    assert replayed["lines"][1] == go


def test_replay_shows_how_the_code_grew(player: Person) -> None:
    player.write("solution.py", RIGHT)
    shown = play(player, "replay", "--code").out
    assert "\n+    return n * 2" in shown


def test_list_names_a_round_that_cannot_be_read_and_shows_the_others(player: Person) -> None:
    play(player, "abandon", "--yes")
    made(replace(player, folder=player.home))
    path = events(player)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([lines[0], *lines[2:]]))
    done = play(player, "list", "--json")
    assert done.status == 0
    assert "a line is missing" in done.err
    assert [each["round"] for each in json.loads(done.out)["rounds"]] == ["2"]


def test_watch_wants_a_terminal(player: Person) -> None:
    done = play(player, "watch")
    assert done.status == 2
    assert done.err.startswith("judge: the watch draws on a terminal\n")


def test_pipe_in_the_place_of_the_code_keeps_nobody_waiting(player: Person) -> None:
    (player.folder / "solution.py").unlink()
    os.mkfifo(player.folder / "solution.py")
    assert play(player, "status").status == 0


def test_examples_of_the_plan_are_run_after_the_lock(player: Person) -> None:
    examples = "## Examples\ndouble(2) -> 4\ndouble(200) -> 400\nsomething -> else"
    play(player, "plan", EDITOR=editor(player, "## Examples", examples))
    player.write("solution.py", WRONG)
    out = play(player, "submit", "--lock").out
    assert "ok  double(2) -> 4\n  worth     catches none\n" in out
    assert "no  double(200) -> 400\n  the code  0\n  worth     catches 1\n" in out
    tried = play(player, "report", "--json").json["problems"][0]["plan_examples"]
    assert [each["as_expected"] for each in tried] == [True, False, None]


# Notes and earlier versions


def test_note_is_kept_with_its_time(player: Person) -> None:
    done = play(player, "note", "ties", "are  kept in order")
    assert (done.status, done.out.splitlines()[0]) == (0, "noted")
    assert "noted: ties are kept in order" in play(player, "replay").out


@pytest.mark.parametrize(
    ("text", "message"), [("  ", "the note is empty"), ("x" * 501, "501 characters, more than 500")]
)
def test_note_that_says_nothing_or_too_much_is_refused(
    player: Person, text: str, message: str
) -> None:
    done = play(player, "note", text)
    assert done.status == 2
    assert message in done.err
    assert "note" not in kinds(player)


def test_note_after_the_lock_is_refused(player: Person) -> None:
    play(player, "submit", "--lock")
    assert play(player, "note", "late").status == 5


def test_every_earlier_version_is_judged_once(player: Person) -> None:
    for code in (RIGHT, "def double(n:", WRONG):
        player.write("solution.py", code)
        play(player, "status")
    done = play(player, "submit", "--lock")
    assert kinds(player).count("tried") == 2
    assert "first right" in done.out
    assert "broke right code (CE)" in done.out
    scorecard = json.loads(play(player, "report", "--json").out)["scorecard"]
    assert [area["area"] for area in scorecard] == [
        "problem solving",
        "code development",
        "verification",
        "AI direction and ownership",
        "communication",
    ]


def test_judging_that_was_interrupted_goes_on_with_the_next_version(player: Person) -> None:
    for code in (RIGHT, WRONG, RIGHT + "\n"):
        player.write("solution.py", code)
        play(player, "status")
    whole = play(player, "submit", "--lock").out
    path = events(player)
    lines = path.read_bytes().splitlines(keepends=True)
    at = next(n for n, line in enumerate(lines) if from_line(line.strip()).kind.value == "tried")
    path.write_bytes(b"".join(lines[: at + 1]))
    assert play(player, "report").out.endswith(whole[whole.index("the round ---") :])
    again = [from_line(line) for line in path.read_bytes().splitlines()]
    assert [(e.kind, e.data) for e in again] == [
        (e.kind, e.data) for e in map(from_line, (line.strip() for line in lines))
    ]


# The written report


def test_report_is_written_and_nothing_is_judged_again(player: Person) -> None:
    player.write("solution.py", RIGHT)
    play(player, "submit", "--lock")
    before = events(player).read_bytes()
    page, text = player.folder / "r.html", player.folder / "r.md"
    without = {"JUDGE_SETS": ""}  # so nothing of the problem is there to be run
    done = play(player, "report", "--html", str(page), "--md", str(text), **without)
    assert done.status == 0
    assert done.out.splitlines()[-2:] == [f"written: {text}", f"written: {page}"]
    assert "AC: accepted" in page.read_text("utf-8")
    assert text.read_text("utf-8").startswith("# Round 1: double-it\n")
    assert events(player).read_bytes() == before


def test_report_that_cannot_be_written_is_refused_before_anything_is_judged(
    player: Person,
) -> None:
    play(player, "submit")
    done = play(player, "report", "--html", str(player.folder))
    assert done.status == 2
    assert "it is a folder" in done.err
    done = play(player, "report", "--md", "no/such/r.md")
    assert done.status == 2
    assert "there is no folder 'no/such'" in done.err
