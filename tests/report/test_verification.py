from __future__ import annotations

from judge.report.verification import summary, verification_report
from tests.report.consoles import rendered
from tests.report.models import verification

SHOWN = """\
two-sum
reference              expected got    CPU
accepted/plain.py      AC       AC  250 ms
wrong_answer/closed.py WA       WA

which check catches which wrong answer:
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
