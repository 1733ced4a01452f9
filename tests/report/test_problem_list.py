from __future__ import annotations

from judge.model.attempt import ProblemState, Standing
from judge.model.problem import Difficulty
from judge.report.problem_list import in_order, problem_list
from tests.report.consoles import rendered
from tests.report.models import problem

PROBLEMS = (
    problem("palindromic-tree-paths", difficulty=Difficulty.HARD, tags=("trees", "bit masks")),
    problem("palindromic-tree-paths-in-order", follows="palindromic-tree-paths"),
    problem("two-sum"),
)

SHOWN = """\
problem                                     level min state
palindromic-tree-paths                      hard   20 solved
  Palindromic tree paths | trees, bit masks
  palindromic-tree-paths-in-order           easy   20 tried
    Palindromic tree paths in order |
    hashing
two-sum                                     easy   20 new
  Two sum | hashing

1 of 3 solved"""


def state(standing: Standing) -> ProblemState:
    return ProblemState(standing=standing, attempts=1, last_at=None)


def test_follow_ups_stand_below_their_first_problem() -> None:
    states = {
        "palindromic-tree-paths": state(Standing.SOLVED),
        "palindromic-tree-paths-in-order": state(Standing.TRIED),
    }
    assert rendered(problem_list(PROBLEMS, states)) == SHOWN


def test_progress_counts_all_even_when_some_are_shown() -> None:
    shown = rendered(problem_list(PROBLEMS, {}, shown=["two-sum"]))
    assert shown.endswith("0 of 3 solved; 1 shown")
    assert "palindromic" not in shown


def test_nothing_left_by_the_filters_is_said() -> None:
    assert rendered(problem_list(PROBLEMS, {}, shown=[])) == "0 of 3 solved; 0 shown"


def test_chains_of_follow_ups_indent_further_and_orphans_stand_alone() -> None:
    chain = (problem("c", follows="b"), problem("b", follows="a"), problem("a"))
    orphan = problem("d", follows="gone")
    assert [(depth, p.slug) for depth, p in in_order((*chain, orphan))] == [
        (0, "a"),
        (1, "b"),
        (2, "c"),
        (0, "d"),
    ]
