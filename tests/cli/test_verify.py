from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.cli.running import TINY, Person

pytestmark = pytest.mark.slow


def copy_of_tiny(person: Person) -> Path:
    return Path(shutil.copytree(TINY, person.folder / "set"))


def test_references_get_their_verdicts_and_the_matrix_is_shown(person: Person) -> None:
    done = person.run("verify", "double-it", "--seed", "1", "--jobs", "1")
    assert (done.status, done.err) == (0, "")
    assert "1 problem, 4 references: all as expected" in done.out
    assert re.search(r"^gives_up_at_100 +\. x$", done.out, re.MULTILINE)
    assert re.search(r"^forgets_the_sign +x \.$", done.out, re.MULTILINE)


def test_json_tells_which_check_catches_what(person: Person) -> None:
    form = person.run("verify", "double-it", "tally-counter", "--json", "--seed", "1").json
    assert [each["faults"] for each in form["problems"]] == [[], []]
    assert form["fit"] is True
    assert [each["problem"] for each in form["problems"]] == ["double-it", "tally-counter"]
    caught = {each["name"]: each["caught_by"] for each in form["problems"][0]["references"]}
    assert caught["wrong_answer/gives_up_at_100.py"] == ["big"]


def test_reference_in_the_wrong_folder_is_a_fault(person: Person) -> None:
    sets = copy_of_tiny(person)
    folder = sets / "reference" / "double-it"
    shutil.copy(folder / "accepted" / "times_two.py", folder / "wrong_answer" / "not_wrong.py")
    done = person.run("verify", "double-it", "--seed", "1", JUDGE_SETS=str(sets))
    assert done.status == 1
    assert "fault: " in done.out
    assert "not_wrong.py" in done.out
    assert "faults in double-it" in done.out or "1 fault in double-it" in done.out


def test_property_that_catches_nothing_is_a_fault(person: Person) -> None:
    sets = copy_of_tiny(person)
    (sets / "reference" / "double-it" / "wrong_answer" / "forgets_the_sign.py").unlink()
    done = person.run("verify", "double-it", "--seed", "1", JUDGE_SETS=str(sets))
    assert done.status == 1
    assert "small" in done.out


def test_what_was_as_expected_is_not_judged_again_until_it_changes(person: Person) -> None:
    sets = copy_of_tiny(person)
    verify = ("verify", "double-it", "--jobs", "1")
    assert "gives_up_at_100" in person.run(*verify, JUDGE_SETS=str(sets)).out
    unchanged = person.run(*verify, JUDGE_SETS=str(sets))
    assert unchanged.status == 0
    assert re.match(
        r"double-it: unchanged since \d{4}-\d\d-\d\d \d\d:\d\d UTC, seed \d+: not judged again; ",
        " ".join(unchanged.out.split()),
    )
    assert unchanged.out.endswith("1 problem, 4 references: all as expected\n")
    assert "gives_up_at_100" in person.run(*verify, "--again", JUDGE_SETS=str(sets)).out
    assert "gives_up_at_100" in person.run(*verify, "--seed", "1", JUDGE_SETS=str(sets)).out
    (sets / "reference/double-it/wrong_answer/forgets_the_sign.py").unlink()
    assert person.run(*verify, JUDGE_SETS=str(sets)).status == 1
    assert person.run(*verify, JUDGE_SETS=str(sets)).status == 1


def test_mutants_are_judged_with_their_score_and_remembered(person: Person) -> None:
    done = person.run("verify", "double-it", "--mutants", "--jobs", "1", COLUMNS="100")
    assert done.status == 0
    assert re.search(r"^all +5 +5 +0 +0 +100 % +\d+$", done.out, re.MULTILINE)
    assert "1 problem, 4 references, 5 mutants: all as expected" in done.out
    again = person.run("verify", "double-it", "--mutants", "--json").json
    assert again["fit"] is True
    (problem,) = again["problems"]
    assert problem["mutants"]["killed"] == 5
    assert problem["mutants"]["unchanged_since"] is not None


def test_survivor_is_a_fault_with_its_diff(person: Person) -> None:
    sets = copy_of_tiny(person)
    source = "def double(n):\n    return n + n if n < 9_900 else n * 2\n"
    (sets / "reference/double-it/accepted/added_up.py").write_text(source)
    done = person.run(
        "verify", "double-it", "--mutants", "--seed", "1", JUDGE_SETS=str(sets), COLUMNS="100"
    )
    assert done.status == 1
    assert "survived: accepted/added_up.py:2: " in done.out
    assert "  -     return n + n if n < 9_900 else n * 2" in done.out
    assert "only case" in done.out
    assert "fault" in done.out.split("\n")[-2]


def test_sample_without_mutants_and_a_sample_of_nothing_are_refused(person: Person) -> None:
    alone = person.run("verify", "double-it", "--sample", "3")
    assert (alone.status, alone.out) == (2, "")
    assert "--sample says how many mutants are judged; it needs --mutants" in alone.err
    nothing = person.run("verify", "double-it", "--mutants", "--sample", "none")
    assert nothing.status == 2
    assert "'none' is neither a number of mutants nor 'all'" in nothing.err
