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
