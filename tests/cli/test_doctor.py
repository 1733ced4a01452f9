from __future__ import annotations

import json

from tests.cli.running import Person


def test_every_layer_is_shown_with_the_grade(person: Person) -> None:
    done = person.run("doctor", "--json")
    form = json.loads(done.out)
    assert set(form) == {"grade", "layers"}
    assert "rlimits" in {each["layer"] for each in form["layers"]}
    assert all(set(each) == {"layer", "state", "detail", "remedy"} for each in form["layers"])
    assert done.status == (4 if form["grade"] == "weak" else 0)


def test_missing_layer_comes_with_its_remedy(person: Person) -> None:
    form = person.run("doctor", "--json").json
    missing = [each for each in form["layers"] if each["state"] == "off"]
    assert [each for each in missing if not each["remedy"]] == []


def test_text_and_json_agree(person: Person) -> None:
    grade = person.run("doctor", "--json").json["grade"]
    assert f"grade: {grade} - " in person.run("doctor").out
