from __future__ import annotations

from judge.model.calibration import LimitCheck, Spent
from judge.report.verification import summary, verification_report
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


def test_faults_are_sentences_of_their_own() -> None:
    shown = rendered(verification_report(verification("closed.py got AC, expected WA")))
    assert "fault: closed.py got AC, expected WA" in shown


def test_summary_counts_and_names() -> None:
    assert rendered(summary([verification()])) == "1 problem, 2 references: all as expected"
    assert rendered(summary([verification("a", "b")])) == (
        "1 problem, 2 references: 2 faults in two-sum"
    )


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
