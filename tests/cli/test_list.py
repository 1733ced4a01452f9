from __future__ import annotations

import re

from tests.cli.running import RIGHT, WRONG, Person

OURS = """\
double-it                                 easy     5 {first}
  Double it | arithmetic
  tally-counter                           medium  10 {second}
    Tally counter | classes
"""


def standings(person: Person, *arguments: str) -> dict[str, str]:
    problems = person.run("list", *arguments, "--json").json["problems"]
    return {each["problem"]: each["state"] for each in problems}


def test_follow_up_stands_below_and_progress_ends_the_list(person: Person) -> None:
    done = person.run("list")
    assert (done.status, done.err) == (0, "")
    table = re.sub(r" {2,}", "  ", done.out)
    assert re.sub(r" {2,}", "  ", OURS.format(first="new", second="new")) in table
    assert re.search(r"\n\n0 of \d+ solved\n$", done.out)
    assert max(map(len, done.out.splitlines())) <= 60


def test_state_follows_the_attempts(person: Person) -> None:
    assert standings(person)["double-it"] == "new"
    person.run("submit", "double-it", str(person.write("wrong.py", WRONG)))
    assert standings(person)["double-it"] == "tried"
    person.run("submit", "double-it", str(person.write("right.py", RIGHT)))
    assert standings(person)["double-it"] == "solved"
    assert standings(person, "--state", "solved") == {"double-it": "solved"}
    form = person.run("list", "--json", "--tag", "classes").json
    assert (form["solved"], [each["problem"] for each in form["problems"]]) == (
        1,
        ["tally-counter"],
    )


def test_filters_must_all_hold(person: Person) -> None:
    assert set(standings(person, "--tag", "Arithmetic")) == {"double-it"}
    assert standings(person, "--tag", "arithmetic", "--difficulty", "hard") == {}
    shown = person.run("list", "--tag", "arithmetic", "--state", "solved").out
    assert re.fullmatch(r"0 of \d+ solved; 0 shown\n", shown)


def test_problems_that_take_longer_are_left_out(person: Person) -> None:
    assert "double-it" in standings(person, "--minutes", "5")
    assert "tally-counter" not in standings(person, "--minutes", "9")
    assert {"double-it", "tally-counter"} <= set(standings(person, "--minutes", "10"))


def test_easiest_problems_stand_first(person: Person) -> None:
    problems = person.run("list", "--json").json["problems"]
    levels = [("easy", "medium", "hard").index(each["difficulty"]) for each in problems]
    assert levels == sorted(levels)


def test_unknown_tag_is_answered_with_the_nearest(person: Person) -> None:
    for said, remedy in (("arithmetics", "did you mean 'arithmetic'?"), ("zzzz", "try: one of ")):
        done = person.run("list", "--tag", said)
        assert done.status == 2
        assert done.err.startswith(f"judge: no problem has the tag {said!r}\n  {remedy}")


def test_list_is_shown_although_progress_is_unknown(person: Person) -> None:
    data = person.home / "data"
    data.mkdir()
    (data / "history.sqlite3").write_text("this is no database, however long it may be" * 50)
    done = person.run("list")
    assert done.status == 0
    assert "double-it" in done.out
    assert done.err.startswith("judge: your progress is unknown: ")
