"""Importing a problem's hidden tests."""

from __future__ import annotations

import random
import re
import sys
from pathlib import Path

import pytest

from judge.authoring import LargeCase, Property
from judge.catalogue.hidden import load_hidden, module_name
from judge.errors import BadProblemSet
from sandbox.calls import CallScript, FunctionCall
from tests.catalogue.loading import catalogue, copy_of_good


def test_properties_and_large_cases_are_found(tmp_path: Path) -> None:
    hidden = load_hidden(catalogue(copy_of_good(tmp_path)).get("running-total"))
    assert [type(test) for test in hidden.properties] == [Property]
    assert [type(case) for case in hidden.large] == [LargeCase]
    assert hidden.properties[0].name == "sums"
    assert len(hidden.large[0].build(7, random.Random(1))[0]) == 7


def test_sweeps_are_found_and_build_what_is_measured(tmp_path: Path) -> None:
    known = catalogue(copy_of_good(tmp_path))
    (lists,) = load_hidden(known.get("running-total")).sweeps
    assert (lists.variable, lists.least, lists.most) == ("n", 16, 20_000)
    alone = lists.build(7, random.Random(1))
    assert isinstance(alone.call, FunctionCall)
    assert (len(alone.call.arguments[0]), alone.setup, alone.operations) == (7, 0, 1)  # type: ignore[arg-type]
    crowd, regular = load_hidden(known.get("visit-counter")).sweeps
    assert [sweep.variable for sweep in (crowd, regular)] == ["n", "visits"]
    script = regular.build(7, random.Random(1))
    assert isinstance(script.call, CallScript)
    assert (len(script.call.steps), script.setup, script.operations) == (57, 7, 50)


def test_a_problem_need_not_say_how_growth_is_measured(tmp_path: Path) -> None:
    problem = catalogue(copy_of_good(tmp_path)).get("running-total")
    (problem.folder / "hidden" / "growth.py").unlink()
    assert load_hidden(problem).sweeps == ()


def test_nothing_is_written_next_to_the_tests(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    root = copy_of_good(tmp_path)
    load_hidden(catalogue(root).get("running-total"))
    assert list(root.rglob("__pycache__")) == []
    assert sys.dont_write_bytecode is False


def test_the_module_has_a_private_name_of_its_own(tmp_path: Path) -> None:
    one = catalogue(copy_of_good(tmp_path / "one")).get("running-total")
    two = catalogue(copy_of_good(tmp_path / "two")).get("running-total")
    assert module_name(one) != module_name(two)
    assert module_name(one).startswith("_judge_hidden.running_total_")
    load_hidden(one)
    assert f"{module_name(one)}.generators" in sys.modules
    assert "generators" not in sys.modules
    assert "properties" not in sys.modules


def test_a_file_changed_since_is_read_anew(tmp_path: Path) -> None:
    problem = catalogue(copy_of_good(tmp_path)).get("running-total")
    load_hidden(problem)
    file = problem.folder / "hidden" / "properties.py"
    file.write_text(file.read_text("utf-8").replace('"sums"', '"SUMS"'), "utf-8")
    assert load_hidden(problem).properties[0].name == "SUMS"


def test_a_file_added_since_can_be_imported(tmp_path: Path) -> None:
    problem = catalogue(copy_of_good(tmp_path)).get("running-total")
    load_hidden(problem)
    folder = problem.folder / "hidden"
    (folder / "names.py").write_text('SUMS = "added"\n', "utf-8")
    text = (folder / "properties.py").read_text("utf-8").replace('"sums"', "SUMS")
    text = text.replace("from .generators", "from .names import SUMS\nfrom .generators")
    (folder / "properties.py").write_text(text, "utf-8")
    assert load_hidden(problem).properties[0].name == "added"


def test_the_package_needs_no_init_file(tmp_path: Path) -> None:
    problem = catalogue(copy_of_good(tmp_path)).get("running-total")
    (problem.folder / "hidden" / "__init__.py").unlink()
    assert load_hidden(problem).properties[0].name == "sums"


def test_an_interrupt_while_importing_is_not_a_fault_of_the_set(tmp_path: Path) -> None:
    problem = catalogue(copy_of_good(tmp_path)).get("running-total")
    (problem.folder / "hidden" / "generators.py").write_text("raise KeyboardInterrupt", "utf-8")
    with pytest.raises(KeyboardInterrupt):
        load_hidden(problem)


def test_a_long_reason_is_cut(tmp_path: Path) -> None:
    problem = catalogue(copy_of_good(tmp_path)).get("running-total")
    (problem.folder / "hidden" / "generators.py").write_text(
        "raise ValueError('a\\n' * 9999)", "utf-8"
    )
    with pytest.raises(BadProblemSet) as caught:
        load_hidden(problem)
    assert "generators.py:1: ValueError: a a a" in caught.value.message
    assert len(caught.value.message) < 600
    assert "\n" not in caught.value.message


def bounds_file(root: Path, text: str) -> Path:
    file = root / "problems" / "running-total" / "hidden" / "bounds.py"
    file.write_text(f"from judge.authoring import Bound\n\n{text}\n")
    return file


def test_bounds_are_found_and_a_problem_need_not_have_any(tmp_path: Path) -> None:
    root = copy_of_good(tmp_path)
    assert load_hidden(catalogue(root).get("running-total")).bounds == ()
    bounds_file(root, 'BOUNDS = (Bound("no numbers", lambda numbers, start=0: not numbers),)')
    (bound,) = load_hidden(catalogue(root).get("running-total")).bounds
    assert bound.name == "no numbers"
    assert bound.reached([])
    assert not bound.reached([1], 2)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('BOUNDS = ("no numbers",)', "BOUNDS[0] is str; BOUNDS is a tuple of Bound"),
        ('BOUND = (Bound("a", len),)', "BOUNDS is missing"),
        ('BOUNDS = (Bound("a", len), Bound("a", len))', "two bounds are named 'a'"),
        ('BOUNDS = (Bound(" ", len),)', "'name' of BOUNDS[0] must be one line of text, not ' '"),
    ],
)
def test_faulty_bounds_are_named(tmp_path: Path, text: str, says: str) -> None:
    root = copy_of_good(tmp_path)
    bounds_file(root, text)
    with pytest.raises(BadProblemSet, match=re.escape(says)) as caught:
        load_hidden(catalogue(root).get("running-total"))
    assert "bounds.py" in str(caught.value)
