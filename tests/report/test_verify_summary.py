from __future__ import annotations

from judge.model.green import Checked
from judge.model.mutation import Fate
from judge.report.verify_summary import summary, unchanged
from tests.report.consoles import rendered
from tests.report.verify_models import GREEN, GREEN_MUTANTS, checked, mutation_score


def test_one_problem_is_a_sentence() -> None:
    assert rendered(summary([checked()])) == "1 problem, 2 references: all as expected"
    assert rendered(summary([checked("a", "b")])) == (
        "1 problem, 2 references: 2 faults in two-sum"
    )


def test_survivor_is_a_fault() -> None:
    score = mutation_score(Fate.KILLED, Fate.SURVIVED, Fate.NO_DIFFERENCE)
    assert rendered(summary([checked(mutants=score)])) == (
        "1 problem, 2 references, 3 mutants: 1 fault in two-sum"
    )


def test_several_problems_are_a_matrix() -> None:
    score = mutation_score(Fate.KILLED, Fate.KILLED, Fate.NO_DIFFERENCE)
    known = Checked(problem="known", references=GREEN, mutants=GREEN_MUTANTS)
    shown = rendered(summary([checked(mutants=score), checked("a"), known]), width=80)
    assert shown.split("\n") == [
        "problem references drafts bounds  mutants   seconds",
        "two-sum     2 of 2                 2 of 2       7.2",
        "two-sum     1 of 2                              3.2",
        "known     40 of 40 6 of 6 9 of 9 55 of 55 unchanged",
        "3 problems, 44 references, 6 drafts, 63 mutants: 1 fault in two-sum",
    ]


def test_what_is_remembered_says_since_when_and_how_it_is_judged_again() -> None:
    assert rendered(unchanged("two-sum", GREEN), width=200) == (
        "two-sum: unchanged since 2026-05-04 10:12 UTC, seed 7: not judged again; --again judges it"
    )
    assert "two-sum: mutants unchanged" in rendered(unchanged("two-sum", GREEN_MUTANTS), width=200)
