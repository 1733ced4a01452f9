"""A submission that runs out of time is refused by this machine's limit, not by the author's."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from judge.model.calibration import Calibration, ReferenceTime, Spent
from judge.model.progress import Progress
from judge.model.verdict import Verdict
from judge.model.verification import Verification
from judge.pipeline.judge import Judgement, judge_submission
from judge.verification.expectations import verify_problem
from tests.pipeline.problems import submission
from tests.pipeline.spinning import CASE, Spinning, counting

pytestmark = pytest.mark.slow


@pytest.fixture
def spinning(tmp_path: Path) -> Spinning:
    """One accepted reference, of one unit."""
    made = Spinning.made(tmp_path)
    made.add("accepted/one.py", 1)
    return made


@pytest.fixture
def slow_machine(spinning: Spinning) -> Spinning:
    """The author's limit is too short for the accepted reference."""
    spinning.allow(spinning.unit_seconds() / 2)
    return spinning


def judged(spinning: Spinning, units: float, calibrations: Sequence[Calibration] = ()) -> Judgement:
    return judge_submission(
        spinning.problem, submission(counting(units)), seed=1, calibrations=calibrations
    )


def calibration(seconds: float, name: str = "accepted/one.py") -> Calibration:
    slowest = ReferenceTime(name=name, spent=Spent(cpu_seconds=seconds))
    return Calibration(case=CASE, slowest=slowest)


def test_slow_machine_accuses_no_right_solution(slow_machine: Spinning) -> None:
    found = judged(slow_machine, 1)
    assert found.report.verdict is Verdict.AC, found.report.message
    assert [each.case for each in found.calibrations] == [CASE]
    limit = found.report.limits.cpu_seconds
    assert limit == 2 * found.calibrations[0].slowest.spent.cpu_seconds


def test_slow_solution_is_refused_and_told_what_the_limit_rests_on(slow_machine: Spinning) -> None:
    found = judged(slow_machine, 20)
    assert found.report.verdict is Verdict.TLE
    assert found.report.message.startswith(f"{CASE}: used more than ")
    assert "(2 x the slowest accepted reference here, " in found.report.message
    limit = found.report.limits.cpu_seconds
    assert limit == 2 * found.calibrations[0].slowest.spent.cpu_seconds
    assert f"the limit is {limit:.3g} s" in found.report.message


def test_quick_solution_costs_no_calibration(spinning: Spinning) -> None:
    found = judged(spinning, 1)
    assert found.report.verdict is Verdict.AC
    assert found.calibrations == ()


def test_known_calibration_is_used_at_once(slow_machine: Spinning) -> None:
    """Nothing is timed again, so the reference need not even be there."""
    unit = 2 * slow_machine.author_seconds
    (slow_machine.root / "reference/double-it/accepted/one.py").unlink()
    found = judged(slow_machine, 1, [calibration(unit)])
    assert found.report.verdict is Verdict.AC
    assert found.calibrations == ()
    assert found.report.limits.cpu_seconds == 2 * unit


def test_calibration_from_a_quicker_time_accuses_nobody(slow_machine: Spinning) -> None:
    outdated = calibration(slow_machine.author_seconds / 2)
    found = judged(slow_machine, 1, [outdated])
    assert found.report.verdict is Verdict.AC, found.report.message
    assert found.calibrations[0].slowest.spent.cpu_seconds > outdated.slowest.spent.cpu_seconds


def test_calibration_by_a_reference_that_is_gone_is_made_anew(slow_machine: Spinning) -> None:
    gone = calibration(slow_machine.author_seconds / 100, "accepted/gone.py")
    found = judged(slow_machine, 1, [gone])
    assert found.report.verdict is Verdict.AC, found.report.message
    assert found.calibrations[0].slowest.name == "accepted/one.py"


def test_slowest_of_several_references_decides(slow_machine: Spinning) -> None:
    slow_machine.add("accepted/little.py", 0.1)
    found = judged(slow_machine, 1)
    assert found.report.verdict is Verdict.AC, found.report.message
    assert found.calibrations[0].slowest.name == "accepted/one.py"


def test_reference_is_stopped_at_a_multiple_of_the_authors_limit(spinning: Spinning) -> None:
    spinning.allow(spinning.unit_seconds() / 20)
    slowest = judged(spinning, 20).calibrations[0].slowest
    assert not slowest.spent.finished
    assert slowest.spent.cpu_seconds == 4 * spinning.author_seconds


def test_without_references_the_authors_limit_stands(slow_machine: Spinning) -> None:
    (slow_machine.root / "reference/double-it/accepted/one.py").unlink()
    found = judged(slow_machine, 10)
    assert found.report.verdict is Verdict.TLE
    assert found.report.message.endswith(f"; the limit is {slow_machine.author_seconds:.3g} s")
    assert found.report.limits.cpu_seconds == slow_machine.author_seconds


def test_references_that_cannot_be_read_spoil_no_verdict(slow_machine: Spinning) -> None:
    (slow_machine.root / "reference/double-it/accepted/notes.txt").write_text("no reference")
    assert judged(slow_machine, 10).report.verdict is Verdict.TLE


def test_whoever_watches_is_told_of_calibrating(slow_machine: Spinning) -> None:
    heard: list[Progress] = []
    problem, source = slow_machine.problem, submission(counting(1))
    judge_submission(problem, source, seed=1, listen=heard.append)
    stage = f"{CASE}: timing the accepted references"
    assert [(each.done, each.total) for each in heard if each.stage == stage] == [(0, 1), (1, 1)]


@pytest.mark.parametrize(
    ("work", "verdict", "says"),
    [
        ("time.sleep(1000)", Verdict.TLE, "though it hardly computed"),
        ("x = [n] * 10**10", Verdict.MLE, "MiB of memory"),
    ],
)
def test_what_is_no_question_of_cpu_time_keeps_its_reason(
    spinning: Spinning, work: str, verdict: Verdict, says: str
) -> None:
    spinning.allow(0.1)
    source = f"import time\ndef double(n):\n    if n > 10_000: {work}\n    return n + n\n"
    found = judge_submission(spinning.problem, submission(source), seed=1)
    assert found.report.verdict is verdict
    assert says in found.report.message
    assert found.calibrations == ()


def verified(spinning: Spinning) -> Verification:
    return verify_problem(spinning.problem, seed=1, jobs=1)


def test_verify_shows_who_binds_each_side(spinning: Spinning) -> None:
    spinning.add("accepted/little.py", 0.1)
    spinning.add("time_limit_exceeded/fifty.py", 50)
    spinning.add("time_limit_exceeded/hundred.py", 100)
    spinning.allow(10 * spinning.unit_seconds())
    found = verified(spinning)
    assert found.faults == ()
    (check,) = found.limits
    assert check.limit.seconds == spinning.author_seconds
    assert check.slowest_accepted is not None
    assert check.slowest_accepted.name == "accepted/one.py"
    assert check.fastest_slow is not None
    assert check.fastest_slow.spent == Spent(
        cpu_seconds=1.5 * spinning.author_seconds, finished=False
    )
    assert check.fits
    assert [each.case for each in found.calibrations] == [CASE]


def test_verify_accuses_no_reference_of_a_slow_machine(slow_machine: Spinning) -> None:
    slow_machine.add("accepted/little.py", 0.1)
    slow_machine.add("time_limit_exceeded/fifty.py", 50)
    found = verified(slow_machine)
    assert found.faults == ()
    (check,) = found.limits
    assert check.limit.raised
    assert check.fits


def test_verify_gives_time_to_each_accepted_reference_that_ran_out_of_it(
    spinning: Spinning,
) -> None:
    spinning.allow(0.8 * spinning.unit_seconds())
    spinning.add("accepted/a_bit_more.py", 1.3)
    spinning.add("accepted/much_more.py", 3)
    spinning.add("time_limit_exceeded/fifty.py", 50)
    found = verified(spinning)
    assert found.faults == ()
    assert [each.slowest.name for each in found.calibrations] == ["accepted/much_more.py"]


def test_verify_accepts_a_slow_reference_within_the_limit_where_that_is_permitted(
    spinning: Spinning,
) -> None:
    spinning.add("accepted/little.py", 0.1)
    spinning.add("time_limit_exceeded/fifty.py", 50)
    spinning.add("time_limit_exceeded/two.py", 2)
    path = spinning.root / "reference/double-it/time_limit_exceeded/two.py"
    path.write_text(f'"""Permitted: AC"""\n{path.read_text()}')
    spinning.allow(10 * spinning.unit_seconds())
    found = verified(spinning)
    assert found.faults == ()
    (two,) = [each for each in found.references if each.name.endswith("two.py")]
    assert two.verdict is Verdict.AC
    spent = two.time_in(CASE)
    assert spent is not None
    assert spent.finished
    (check,) = found.limits
    assert check.fastest_slow is not None
    assert check.fastest_slow.name == "time_limit_exceeded/fifty.py"


def test_verify_leaves_out_slow_references_that_another_test_refuses(spinning: Spinning) -> None:
    spinning.add("accepted/little.py", 0.1)
    endless = "def double(n):\n    while n > 100:\n        pass\n    return n + n\n"
    slow = spinning.root / "reference/double-it/time_limit_exceeded"
    slow.mkdir()
    (slow / "endless.py").write_text(endless)
    found = verified(spinning)
    assert [each.verdict for each in found.references if each.expected is Verdict.TLE] == [
        Verdict.TLE
    ]
    (check,) = found.limits
    assert check.fastest_slow is None
    assert check.fits
