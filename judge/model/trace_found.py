"""What became of a filled-in sheet or card: the grade, and what it was graded against. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from judge.model.trace import Grade, Truth
from judge.model.verdict import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class CardAnswer:
    """One line of a prediction card. ``true`` is what the code answers, ``expected`` what is right;
    None where that is not known. ``claimed`` is None where the line is blank."""

    case: str
    text: str
    claimed: str | None
    true: str
    right: bool
    expected: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CardGrade:
    answers: tuple[CardAnswer, ...]

    @property
    def score(self) -> float:
        """0..100: the share of the right ones."""
        return round(100 * sum(each.right for each in self.answers) / len(self.answers), 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceFound:
    """One of ``grade``, ``card`` and ``ungraded`` is given; ``ungraded`` is one sentence that says
    why nothing can be graded. ``why`` is what the author says of the case; ``expected`` the right
    answer. Of a drill, ``reference`` names what was traced, and ``verdict`` what it is."""

    problem: str
    case: str
    why: str = ""
    grade: Grade | None = None
    card: CardGrade | None = None
    ungraded: str | None = None
    truth: Truth | None = None
    expected: str | None = None
    reference: str | None = None
    verdict: Verdict | None = None
