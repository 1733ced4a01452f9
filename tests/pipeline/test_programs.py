"""Programs under the whole sequence: imported, judged, tried and verified."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.catalogue.examples import load_examples
from judge.catalogue.notation import parse_cases
from judge.catalogue.sets import Catalogue, open_set
from judge.errors import JudgeFault
from judge.interop.importing import Wishes, import_package
from judge.model.problem import PROGRAM, Problem
from judge.model.verdict import Report, Verdict
from judge.pipeline.judge import judge_submission
from judge.pipeline.strength import measure_strength
from judge.pipeline.trial import try_cases
from judge.verification.expectations import verify_problem
from sandbox.zygote import Zygotes
from tests.interop.packages import (
    ACCEPTED,
    CRASHES,
    JUDGES,
    LATEST,
    SLOW,
    WRONG,
    Files,
    write_package,
)
from tests.pipeline.problems import submission

WISHES = Wishes(slug=None, difficulty="easy", minutes=10)
QUICK = {"problem.yaml": str(LATEST["problem.yaml"]).replace("time_limit: 0.5", "time_limit: 0.1")}


def imported(folder: Path, changes: Files) -> Problem:
    package = write_package(folder / "sums", LATEST, {**QUICK, **changes})
    import_package(package, folder / "set", WISHES)
    return Catalogue(sets=(open_set(folder / "set"),)).get("sums")


@pytest.fixture(scope="module")
def zygotes() -> Iterator[Zygotes]:
    with Zygotes() as found:
        yield found


@pytest.fixture(scope="module")
def sums(tmp_path_factory: pytest.TempPathFactory) -> Problem:
    return imported(tmp_path_factory.mktemp("sums"), {})


@pytest.fixture(scope="module")
def validated(tmp_path_factory: pytest.TempPathFactory) -> Problem:
    """The same with a validator of its own."""
    return imported(tmp_path_factory.mktemp("own"), {"output_validator/check.py": JUDGES})


def judged(problem: Problem, source: str, zygotes: Zygotes) -> Report:
    return judge_submission(problem, submission(source), seed=1, zygotes=zygotes).report


def test_right_program_passes_every_case(sums: Problem, zygotes: Zygotes) -> None:
    report = judged(sums, ACCEPTED, zygotes)
    assert report.verdict is Verdict.AC
    assert [(each.name, each.passed) for each in report.properties] == [
        ("examples", True),
        ("secret/01-none", True),
        ("secret/02-negative", True),
    ]


@pytest.mark.parametrize(
    ("source", "verdict", "message"),
    [
        (WRONG, "WA", "secret/02-negative: line 1: '7' where '5' is due"),
        ("", "WA", "example 1 (sample/1): it ends where '3' is due"),
        (SLOW, "TLE", "example 1 (sample/1): used more than 0.1 s of CPU time"),
        (f"{ACCEPTED}if _ := input: pass\n", "AC", "accepted: 3 cases passed"),
        (CRASHES, "RTE", "example 1 (sample/1): ZeroDivisionError: integer division or modulo"),
        ("exit(3)", "RTE", "example 1 (sample/1): the program ended itself (exit status 3)"),
        ("print('x' * 2**24)", "OLE", "example 1 (sample/1): printed more than 8 MiB"),
        ("x = [0] * 2**30", "MLE", "example 1 (sample/1): needed more than 256 MiB of memory"),
        ("print(", "CE", "line 1: '(' was never closed"),
        ("open('1.ans')", "SV", "line 1: open(); files cannot be reached; read sys.stdin and"),
        ("import os\nos.system('id')", "SV", "line 1: import of `os`; files cannot be reached"),
    ],
)
def test_each_program_gets_its_verdict_and_one_reason(
    sums: Problem, zygotes: Zygotes, source: str, verdict: str, message: str
) -> None:
    report = judged(sums, source, zygotes)
    assert (report.verdict.value, report.message[: len(message)]) == (verdict, message)


def test_counterexample_shows_texts_as_they_are(sums: Problem, zygotes: Zygotes) -> None:
    found = judged(sums, WRONG, zygotes).counterexample
    assert found is not None
    assert (found.input, found.expected, found.got) == ({"input": "3\n4 -1 2\n"}, "5\n", "7\n")
    assert (found.call, found.expected_text, found.got_text) == ("3\n4 -1 2\n", "5\n", "7\n")
    assert found.own_case == "program('3\\n4 -1 2\\n') -> '5\\n'"
    silent = judged(sums, "", zygotes).counterexample
    assert silent is not None
    assert silent.got_text == "(no output)"


def test_long_output_is_cut_in_the_json_form(sums: Problem, zygotes: Zygotes) -> None:
    found = judged(sums, "print('x' * 10**6)", zygotes).counterexample
    assert found is not None
    assert str(found.got).endswith("x... (1,000,001 characters)")
    assert len(str(found.got)) < 21_000


def test_every_case_is_a_process_of_its_own(sums: Problem, zygotes: Zygotes) -> None:
    """What one run leaves behind in the process, in a library's class here, the next one lacks."""
    keeps = (
        "import random\n"
        "if hasattr(random.Random, 'been_here'):\n    print('again')\n"
        "random.Random.been_here = True\n"
    )
    assert judged(sums, keeps + ACCEPTED, zygotes).verdict is Verdict.AC


def test_memory_of_one_case_is_not_charged_to_the_next(sums: Problem, zygotes: Zygotes) -> None:
    hoards = "hoard = [bytes(150 << 20)]\nhoard.append(hoard)\n"
    assert judged(sums, hoards + ACCEPTED, zygotes).verdict is Verdict.AC


def test_validator_decides_and_tells_the_team_its_part(
    validated: Problem, zygotes: Zygotes
) -> None:
    assert judged(validated, ACCEPTED, zygotes).verdict is Verdict.AC
    report = judged(validated, WRONG, zygotes)
    assert report.message == (
        "secret/02-negative: the output validator does not accept the output: not a sum"
    )


def test_validator_that_crashes_is_no_verdict(validated: Problem, zygotes: Zygotes) -> None:
    with pytest.raises(JudgeFault, match=r"the output validator 'check\.py' failed by itself"):
        judged(validated, "print('crash')", zygotes)


def test_examples_and_own_cases_are_compared_as_outputs(sums: Problem) -> None:
    own = parse_cases("program('1\\n4\\n') -> '4'\nprogram('1\\n4\\n')", PROGRAM, name="cases.txt")
    cases = [(case, False) for case in load_examples(sums)] + [(case, True) for case in own]
    report = try_cases(sums, submission(ACCEPTED), cases)
    assert [result.verdict for result in report.results] == [Verdict.AC] * 3
    steps = [step for result in report.results for step in result.steps]
    assert [step.passed for step in steps] == [True, True, None]


def test_strength_holds_own_cases_to_the_rule_of_the_output(tmp_path: Path) -> None:
    loud = "input()\nprint('', sum(map(int, input().split())), '')\n"
    problem = imported(tmp_path, {"submissions/accepted/loud.py": loud})
    own = parse_cases(
        "program('1\\n-4\\n') -> '-4'\nprogram('1\\n4\\n') -> '5'", PROGRAM, name="cases.txt"
    )
    found = measure_strength(problem, own)
    assert found is not None
    assert [each.validity.value for each in found.cases] == ["valid", "contradicted"]
    assert (found.cases[0].catches, found.known_wrong) == (2, 2)


def test_verify_judges_the_references_of_the_package(tmp_path: Path) -> None:
    changes = {"submissions/accepted/adds.py": None, "submissions/wrong_answer/adds.py": ACCEPTED}
    found = verify_problem(imported(tmp_path, changes), seed=1, jobs=1)
    assert {each.name: each.verdict for each in found.references} == {
        "wrong_answer/absolute.py": Verdict.WA,
        "wrong_answer/adds.py": Verdict.AC,
        "run_time_error/divides.py": Verdict.RTE,
    }
    assert found.faults == (
        "0 accepted references; at least one is needed",
        "wrong_answer/adds.py: expected WA, got AC: accepted: 3 cases passed",
    )
