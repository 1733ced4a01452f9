"""Verifying a problem: every reference gets its verdict, and every property earns its place."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from judge.catalogue.sets import Catalogue, open_set
from judge.errors import BadProblemSet, JudgeFault
from judge.model.verification import Verification
from judge.verification.expectations import verify_problem
from tests.pipeline.problems import TINY


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """A copy of the tiny set, to be spoilt."""
    return Path(shutil.copytree(TINY, tmp_path / "set"))


def verify(root: Path, slug: str = "double-it") -> Verification:
    found = Catalogue(sets=(open_set(root),)).get(slug)
    return verify_problem(found, seed=1, jobs=1)


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_fit_problem_has_a_full_matrix(tiny: Path) -> None:
    (tiny / "reference/double-it/accepted/adds.py").write_text("def double(n):\n    return n + n\n")
    found = verify(tiny)
    assert found.faults == ()
    assert found.checks == ("small", "big")
    caught = {result.name: result.caught_by for result in found.references}
    assert caught["wrong_answer/gives_up_at_100.py"] == ("big",)
    assert caught["wrong_answer/forgets_the_sign.py"] == ("small",)


@pytest.mark.parametrize("name", ["small", "big"])
def test_property_without_its_check_is_a_fault(tiny: Path, name: str) -> None:
    """Also where it still refuses answers of a wrong type, and crashes."""
    wrong = tiny / "reference/double-it/wrong_answer"
    source = f'"""Caught by: {name}"""\n\n\ndef double(n):\n    return str(n + n)\n'
    (wrong / "as_text.py").write_text(source)
    crash = f'"""Caught by: {name}"""\n\n\ndef double(n):\n    return n / 0 if n else 0\n'
    (wrong.parent / "run_time_error").mkdir()
    (wrong.parent / "run_time_error/divides.py").write_text(crash)
    properties = tiny / "problems/double-it/hidden/properties.py"
    with properties.open("a") as file:
        file.write(
            "\nfrom dataclasses import replace\n"
            "PROPERTIES = tuple(\n"
            f"    replace(p, check=lambda case, answers: None) if p.name == {name!r} else p\n"
            "    for p in PROPERTIES\n)\n"
        )
    faults = verify(tiny).faults
    assert f"{name}: its check refuses no wrong reference" in faults
    assert any(f"{name!r}, as it says" in fault for fault in faults)


def test_property_that_is_removed_is_missed(tiny: Path) -> None:
    properties = tiny / "problems/double-it/hidden/properties.py"
    with properties.open("a") as file:
        file.write("\nPROPERTIES = tuple(p for p in PROPERTIES if p.name != 'big')\n")
    assert any("`Caught by: big`" in fault for fault in verify(tiny).faults)


def test_reference_with_another_verdict_is_a_fault(tiny: Path) -> None:
    wrong = tiny / "reference/double-it/wrong_answer/forgets_the_sign.py"
    wrong.write_text('"""Caught by: small"""\n\n\ndef double(n):\n    return n + n\n')
    faults = verify(tiny).faults
    assert any("expected WA, got AC" in fault for fault in faults)


def test_wrong_reference_that_does_not_load_is_a_fault_like_others(tiny: Path) -> None:
    edit(tiny / "reference/double-it/wrong_answer/forgets_the_sign.py", "def double(", "def twice(")
    faults = verify(tiny).faults
    assert any("forgets_the_sign.py: expected WA, got CE" in fault for fault in faults)


def test_starter_that_passes_is_a_fault(tiny: Path) -> None:
    starter = tiny / "problems/double-it/starter.py"
    starter.write_text("def double(n: int) -> int:\n    return n + n\n")
    assert any("the starter is accepted" in fault for fault in verify(tiny).faults)


def test_starter_that_defines_something_else_is_a_fault(tiny: Path) -> None:
    edit(tiny / "problems/double-it/starter.py", "def double(", "def twice(")
    faults = verify(tiny).faults
    assert any("the starter must load and define the entry point: CE" in each for each in faults)


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("statement.md", "# Another title\n", "statement.md:1: "),
        ("trace_cases.toml", "[[trace]]\nname = 3\n", "trace_cases.toml:2: 'name' must be text"),
    ],
)
def test_file_that_judging_does_not_need_is_read_too(
    tiny: Path, name: str, text: str, says: str
) -> None:
    (tiny / "problems/double-it" / name).write_text(text)
    with pytest.raises(BadProblemSet, match=re.escape(says)):
        verify(tiny)


def test_hidden_test_that_fails_by_itself_is_named_with_file_and_line(tiny: Path) -> None:
    generators = tiny / "problems/double-it/hidden/generators.py"
    with generators.open("a") as file:
        file.write("\n\ndef fails():\n    raise ValueError('no case')\n")
    line = len(generators.read_text().splitlines())
    with (generators.parent / "properties.py").open("a") as file:
        file.write(
            "\nfrom dataclasses import replace\nfrom .generators import fails\n"
            "PROPERTIES = tuple(replace(each, given=fails) for each in PROPERTIES)\n"
        )
    says = f"generators.py:{line}: the hidden test 'small' failed by itself: ValueError: no case"
    with pytest.raises(JudgeFault, match=re.escape(says)):
        verify(tiny)


def test_wrong_reference_that_does_not_say_what_catches_it_is_a_fault(tiny: Path) -> None:
    wrong = tiny / "reference/double-it/wrong_answer/forgets_the_sign.py"
    edit(wrong, '"""Caught by: small"""', '"""Forgets the sign."""')
    assert any("lacks the line" in fault for fault in verify(tiny).faults)
