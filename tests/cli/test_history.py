from __future__ import annotations

import re

import pytest

from tests.cli.running import RIGHT, WRONG, Person


@pytest.fixture
def veteran(person: Person) -> Person:
    for name, source in (("wrong.py", WRONG), ("right.py", RIGHT)):
        person.run("submit", "double-it", str(person.write(name, source)), "--seed", "1")
    return person


def test_nothing_yet_is_said(person: Person) -> None:
    assert person.run("history").out == "no attempts yet; judge next says what to practise\n"
    assert person.run("history", "--json").json == {"attempts": [], "trends": []}


def test_attempts_are_listed_newest_first(veteran: Person) -> None:
    done = veteran.run("history")
    assert (done.status, done.err) == (0, "")
    listed, trends = done.out.split("\n\n")
    assert re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d", "WHEN", listed) == (
        "id when                problem\n 2 WHEN AC double-it\n 1 WHEN WA double-it"
    )
    assert trends.startswith("double-it: solved; 2 attempts; first right: ")
    (trend,) = veteran.run("history", "--json").json["trends"]
    assert (trend["problem"], trend["attempts"], trend["rating"]) == ("double-it", 2, "good")


def test_one_problem_can_be_chosen(veteran: Person) -> None:
    assert veteran.run("history", "doub").out == veteran.run("history").out
    assert veteran.run("history", "tally-counter").out.startswith("no attempts yet;")


def test_attempt_is_shown_with_its_source(veteran: Person) -> None:
    done = veteran.run("history", "--show", "1")
    assert done.status == 0
    assert done.out.startswith("WA: wrong answer\ndouble-it\n")
    assert done.out.endswith(f"--- wrong.py\n{WRONG}")
    assert veteran.run("history", "--show", "1", "--json").json["source"] == WRONG


def test_history_that_cannot_be_read_is_named(person: Person) -> None:
    data = person.home / "data"
    data.mkdir()
    (data / "history.sqlite3").write_text("this is no database, however long it may be" * 50)
    done = person.run("history")
    assert (done.status, done.out) == (2, "")
    assert "history.sqlite3' is damaged, or no history" in done.err


def test_set_that_cannot_be_read_hides_the_trends_and_no_attempt(veteran: Person) -> None:
    broken = veteran.folder / "set" / "problems" / "half"
    broken.mkdir(parents=True)
    (broken / "problem.toml").write_text("format_version = ")
    done = veteran.run("history", JUDGE_SETS=str(veteran.folder / "set"))
    assert done.status == 0
    assert "no trends are shown: " in done.err
    assert done.out.endswith(" WA double-it\n")
