"""How the solver stands with a problem, whether it was ever tried or not."""

from __future__ import annotations

from collections.abc import Mapping

from judge.model.attempt import UNTRIED, ProblemState, Standing
from judge.model.problem import Problem


def standing(states: Mapping[str, ProblemState], problem: Problem) -> Standing:
    """``states`` knows only the problems that were tried."""
    return states.get(problem.slug, UNTRIED).standing
