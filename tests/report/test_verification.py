from __future__ import annotations

from dataclasses import replace

from judge.model.bound import BoundReached
from judge.model.calibration import LimitCheck, Spent
from judge.model.verdict import Verdict
from judge.model.verification import CaseSurvey, JunkResult, ReferenceResult
from judge.report.verification import verification_report
from tests.report.consoles import rendered
from tests.report.models import limit_check, verification

SHOWN = """\
two-sum
reference              expected got    CPU
accepted/plain.py      AC       AC  250 ms
wrong_answer/closed.py WA       WA

which check catches which reference, alone:
   1  agrees
   2  boundaries
       1 2
closed . x
seed 7, 3.2 s"""


def test_references_matrix_and_seed_are_shown() -> None:
    assert rendered(verification_report(verification())) == SHOWN


def test_permitted_verdicts_stand_beside_the_expected_one() -> None:
    slow = ReferenceResult(
        name="time_limit_exceeded/list.py",
        expected=Verdict.TLE,
        verdict=Verdict.AC,
        message="",
        permitted=(Verdict.AC, Verdict.MLE),
    )
    shown = rendered(verification_report(replace(verification(), references=(slow,))))
    assert shown.split("\n")[1:3] == [
        "reference                   expected         got",
        "time_limit_exceeded/list.py TLE or AC or MLE AC",
    ]


def test_faults_are_sentences_of_their_own() -> None:
    shown = rendered(verification_report(verification("closed.py got AC, expected WA")))
    assert "fault: closed.py got AC, expected WA" in shown


def limits_shown(*limits: LimitCheck) -> list[str]:
    shown = rendered(verification_report(verification(limits=limits)), width=100)
    return shown.partition("at most the fastest slow one / 1.5\n")[2].split("\n")[:-1]


def test_time_limits_are_shown_with_who_binds_either_side() -> None:
    shown = limits_shown(
        limit_check(2.0, Spent(cpu_seconds=0.412), Spent(cpu_seconds=4.0, finished=False)),
        limit_check(2.0),
    )
    assert shown == [
        "large case  limit slowest accepted            fastest slow",
        "many       2.00 s 412 ms (limit / 4.9): plain over 4.00 s (limit x 2.0): pairs",
        "many       2.00 s none                        none",
    ]


def test_limit_that_is_too_short_here_is_said_with_the_one_that_is_used() -> None:
    check = limit_check(2.0, Spent(cpu_seconds=1.2), Spent(cpu_seconds=4.8, finished=False))
    assert limits_shown(check)[2:] == ["many: 2.00 s is too short on this machine; 2.40 s is used"]


def test_limit_that_is_too_long_here_is_said_with_one_that_would_do() -> None:
    check = limit_check(2.0, Spent(cpu_seconds=0.5), Spent(cpu_seconds=2.4))
    assert limits_shown(check)[2:] == ["many: 2.00 s is too long on this machine; 1.60 s would do"]


def test_limit_that_cannot_fit_is_no_remark_but_a_fault() -> None:
    check = limit_check(2.0, Spent(cpu_seconds=1.2), Spent(cpu_seconds=2.5))
    assert len(limits_shown(check)) == 2


def test_bounds_cases_and_junk_are_shown() -> None:
    found = replace(
        verification(),
        survey=CaseSurvey(
            cases=40,
            bounds=(
                BoundReached(name="no messages", cases=12),
                BoundReached(name="k = 0", cases=0),
            ),
            digests=(("agrees", "ab" * 32),),
        ),
        junk=(
            JunkResult(name="always 0", refused=True),
            JunkResult(name="always 1", refused=False),
        ),
    )
    shown = rendered(verification_report(found), width=100)
    assert "40 cases of the properties, digest " in shown
    assert "1 of 2 junk solutions refused by them" in shown
    assert "no messages                             12\n" in shown
    assert "k = 0                                    0\n" in shown
