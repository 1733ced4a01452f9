"""Verifying a problem: every reference gets its verdict, and every property earns its place."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from judge.catalogue.sets import Catalogue, open_set
from judge.errors import BadProblemSet, JudgeFault
from judge.model.verdict import Verdict
from judge.model.verification import ReferenceResult, Verification
from judge.verification.expectations import faults_of, verify_problem
from tests.pipeline.problems import TINY
from tests.report.models import report


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


AC, WA, TLE, MLE = Verdict.AC, Verdict.WA, Verdict.TLE, Verdict.MLE


def result(
    verdict: Verdict,
    *,
    expected: Verdict = TLE,
    permitted: tuple[Verdict, ...] = (),
    declared: tuple[str, ...] = (),
    caught_by: tuple[str, ...] = (),
) -> ReferenceResult:
    return ReferenceResult(
        name="slow.py",
        expected=expected,
        verdict=verdict,
        message="" if verdict is AC else "many: too much",
        permitted=permitted,
        declared=declared,
        caught_by=caught_by,
        caught_by_check=caught_by,
    )


def faults(found: ReferenceResult, *, tests: dict[str, bool] | None = None) -> list[str]:
    """Of a problem with that reference alone; ``tests`` says of each test if it is a large case."""
    known = tests or {}
    large = {name: True for name, is_large in known.items() if is_large}
    few, *every = faults_of([found], list(known), report(), large=large)
    assert few == "0 accepted references; at least 2 are needed"
    return every


@pytest.mark.parametrize("verdict", [TLE, AC, MLE])
def test_expected_and_permitted_verdicts_are_no_fault(verdict: Verdict) -> None:
    assert faults(result(verdict, permitted=(AC, MLE))) == []


def test_verdict_that_is_not_permitted_is_a_fault_that_names_all_that_are() -> None:
    (fault,) = faults(result(WA, permitted=(AC, MLE)))
    assert fault == "slow.py: expected TLE or AC or MLE, got WA: many: too much"
    (fault,) = faults(result(MLE))
    assert fault == "slow.py: expected TLE, got MLE: many: too much"


@pytest.mark.parametrize(
    ("verdict", "caught_by", "is_fault"),
    [
        (TLE, ("many",), False),
        (TLE, (), True),
        (MLE, (), True),
        (AC, (), False),
    ],
)
def test_declared_test_must_catch_it_only_where_it_was_refused(
    verdict: Verdict, caught_by: tuple[str, ...], is_fault: bool
) -> None:
    found = result(verdict, permitted=(AC, MLE), declared=("many",), caught_by=caught_by)
    says = ["slow.py: is not caught by 'many', as it says it is"] if is_fault else []
    assert [each for each in faults(found, tests={"many": True}) if "as it says" in each] == says


def test_accepted_reference_without_permission_must_be_caught() -> None:
    found = result(AC, permitted=(MLE,), declared=("many",))
    assert "slow.py: is not caught by 'many', as it says it is" in faults(
        found, tests={"many": True}
    )


def test_test_that_is_not_there_is_a_fault_of_one_that_was_let_pass_too() -> None:
    (fault,) = faults(result(AC, permitted=(AC,), declared=("many",)))
    assert fault == "slow.py: says `Caught by: many`, but there is no such test"


@pytest.mark.parametrize(("verdict", "refuses"), [(TLE, True), (AC, False)])
def test_reference_that_was_let_pass_earns_no_test_its_place(
    verdict: Verdict, refuses: bool
) -> None:
    found = result(verdict, permitted=(AC,), caught_by=("many", "small"))
    assert faults(found, tests={"many": True, "small": False}) == (
        []
        if refuses
        else [
            "many: refuses no wrong or slow reference",
            "small: its check refuses no wrong reference",
        ]
    )


def test_slow_reference_that_is_quick_enough_may_be_accepted(tiny: Path) -> None:
    (tiny / "reference/double-it/accepted/adds.py").write_text("def double(n):\n    return n + n\n")
    slow = tiny / "reference/double-it/time_limit_exceeded/not_here.py"
    slow.parent.mkdir()
    source = "def double(n):\n    return 2 * n\n"
    slow.write_text(source)
    (fault,) = verify(tiny).faults
    assert fault.startswith("time_limit_exceeded/not_here.py: expected TLE, got AC")
    slow.write_text(f'"""Permitted: AC"""\n\n\n{source}')
    found = verify(tiny)
    assert found.faults == ()
    assert [each.permitted for each in found.references if each.expected is TLE] == [(AC,)]
