"""How well somebody knows what the judge will find: Brier's score of the predictions. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from judge.model.review import Calibration
from judge.model.scorecard import Hit, brier

FEWEST_DECIDED = 5


def calibration(hits: Iterable[Hit]) -> Calibration:
    """What was not decided does not count."""
    decided = [hit for hit in hits if hit.right is not None]
    return Calibration(
        decided=len(decided),
        right=sum(hit.right is True for hit in decided),
        brier=round(brier(decided), 3) if len(decided) >= FEWEST_DECIDED else None,
    )
