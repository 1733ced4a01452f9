"""``judge next`` and ``judge progress``: from a record as it lies on the disk."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from judge.history.store import History
from judge.model.evidence import DrillGraded
from judge.model.submission import Submission
from judge.model.verdict import Verdict
from tests.cli.rounds import RIGHT, begun, let_pass, made, play
from tests.cli.running import Person
from tests.history.test_store import report
from tests.test_docs import keys_of, section

FILE = Submission(name="solution.py", source=RIGHT)


def history(person: Person) -> History:
    return History(person.home / "data" / "history.sqlite3")


def solve(person: Person, slug: str, *, days_ago: float, verdict: Verdict = Verdict.AC) -> None:
    at = datetime.now(UTC) - timedelta(days=days_ago)
    history(person).record(report(slug, verdict), FILE, at)


def steps(person: Person) -> Iterator[tuple[str, str]]:
    found = person.run("next", "--json").json
    for each in (found["next"], *found["alternatives"]):
        yield each["kind"], each["command"]


def test_empty_home_gets_advice_and_stays_empty(person: Person) -> None:
    advised, progress = person.run("next"), person.run("progress")
    assert (advised.status, advised.err) == (0, "")
    assert advised.out.startswith("solve ")
    assert "\n    judge start " in advised.out
    assert (progress.status, progress.err) == (0, "")
    assert progress.out == "nothing is recorded yet; judge next says where to begin\n"
    assert not (person.home / "data").exists()


def test_solved_problem_is_reviewed_when_it_is_due(person: Person) -> None:
    solve(person, "double-it", days_ago=90)
    kind, command = next(steps(person))
    assert (kind, command) == ("review", "judge round start double-it")


def test_solved_just_now_is_not_due_and_opens_its_follow_up(person: Person) -> None:
    solve(person, "double-it", days_ago=0)
    found = person.run("progress", "--json").json
    (trend,) = (each for each in found["problems"] if each["problem"] == "double-it")
    assert datetime.fromisoformat(trend["due"]) > datetime.now(UTC) + timedelta(hours=23)
    assert ("review", "judge round start double-it") not in list(steps(person))


def test_due_problem_is_drawn_for_a_round(person: Person) -> None:
    """Of two solved problems the draw of this seed takes the other, unless one is due."""
    everything = person.run("list", "--json").json["problems"]
    for each in everything:
        solve(person, each["problem"], days_ago=0)
    folder = str(person.folder / "first")
    drawn = person.run("round", "start", "--seed", "1", f"{folder}/")
    assert drawn.status == 0
    (first,) = person.run("round", "list", "--json").json["rounds"]
    slug = str(_slugs(person, first["round"])[0])
    person.run("round", "abandon", "--yes", "1")
    other = next(each["problem"] for each in everything if each["problem"] != slug)
    history(person).path.unlink()
    for each in everything:
        solve(person, each["problem"], days_ago=90 if each["problem"] == other else 0)
    assert person.run("round", "start", "--seed", "1", f"{folder}-2/").status == 0
    assert _slugs(person, "2") == [other]


def _slugs(person: Person, id: str) -> list[Any]:
    replayed = person.run("round", "replay", id, "--json").json
    return [slug for slug, _ in replayed["events"][0]["data"]["problems"]]


def test_weak_drills_lead_to_a_drill(person: Person) -> None:
    for number in range(3):
        at = datetime.now(UTC) - timedelta(days=number)
        history(person).record_drill(
            DrillGraded(at=at, problem="double-it", case=str(number), digest="d", score=20.0)
        )
    assert ("drill", "judge trace drill") in list(steps(person))


def test_start_is_recorded_and_time_counts_from_it(solver: Person) -> None:
    (started,) = history(solver).starts()
    assert started.problem == "double-it"
    solver.write("solution.py", RIGHT)
    assert solver.run("submit").status == 0
    (trend,) = solver.run("history", "--json").json["trends"]
    assert trend["first_right"]["since"] == "start"
    assert trend["first_right"]["seconds"] > 0


def test_start_goes_on_where_the_history_cannot_be_written(person: Person) -> None:
    (person.home / "data").touch()
    done = person.run("start", "double-it")
    assert done.status == 0
    assert "this start was not recorded: " in done.err
    assert (person.folder / "double-it" / "solution.py").exists()


def test_round_is_gone_on_with_before_anything_else(person: Person) -> None:
    player = made(person, "double-it")
    assert list(steps(player)) == [("round", "judge round go")]
    play(player, "go")
    assert list(steps(player)) == [("round", "judge round status")]
    let_pass(player, 70)
    assert list(steps(player)) == [("round", "judge round report 1")]


def test_judged_round_counts_once_with_its_clock_and_predictions(person: Person) -> None:
    player = begun(person, "double-it")
    player.write("solution.py", RIGHT)
    play(player, "predict", "--verdict", "AC")
    let_pass(player, 20)
    assert play(player, "submit", "--lock").status == 0
    found = player.run("progress", "--json").json
    (trend,) = (each for each in found["problems"] if each["problem"] == "double-it")
    assert (trend["attempts"], trend["state"]) == (1, "solved")
    assert trend["first_right"]["since"] == "round"
    assert found["predictions"] == {"decided": 1, "right": 1, "brier": None}
    assert sum(week["attempts"] for week in found["weeks"]) == 1


def test_record_that_cannot_be_read_is_named_and_does_not_count(person: Person) -> None:
    data = person.home / "data"
    (data / "rounds" / "1").mkdir(parents=True)
    (data / "history.sqlite3").write_text("no database, however long this may be" * 50)
    for command in ("next", "progress"):
        done = person.run(command)
        assert done.status == 0
        assert "your attempts are unknown: " in done.err
        assert "rounds/1" in done.err
        assert "Traceback" not in done.err


@pytest.mark.parametrize("command", ["next", "progress"])
def test_output_fits_60_columns_and_has_no_control_codes_on_a_pipe(
    person: Person, command: str
) -> None:
    for days in (40, 30, 20):
        solve(person, "double-it", days_ago=days)
    shown = person.run(command).out
    assert max(map(len, shown.splitlines())) <= 60
    assert "\x1b" not in shown
    assert person.run(command, NO_COLOR="1", FORCE_COLOR="1").out.count("\x1b[3") == 0


def test_keys_of_next_and_progress_json_are_documented(person: Person) -> None:
    shown = re.findall(r"```json\n(.*?)```", section("What to practise next"), re.DOTALL)
    advised, progress = map(json.loads, shown)
    solve(person, "double-it", days_ago=40)
    history(person).record_drill(
        DrillGraded(at=datetime.now(UTC), problem="double-it", case="", digest="d", score=2.0)
    )
    assert keys_of(person.run("next", "--json").json) == keys_of(advised)
    found = person.run("progress", "--json").json
    found["problems"] = [each for each in found["problems"] if each["first_right"]]
    assert keys_of(found) == keys_of(progress)
