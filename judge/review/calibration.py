"""How well somebody knows what the judge will find. Pure.

The score is Brier's, the mean square of what was said minus what came: 0 is perfect, 0.25 what a
coin gets, 1 always wrong. A prediction without a probability was made with certainty, and there
the score is the share of the wrong ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from judge.model.review import Calibration
from judge.model.scorecard import Hit

FEWEST_DECIDED = 5
CERTAIN = 1.0


def brier(forecasts: Sequence[tuple[float, bool]]) -> float:
    """Of at least one forecast: the probability that was given to something, whether it came."""
    return sum((said - came) ** 2 for said, came in forecasts) / len(forecasts)


def calibration(hits: Iterable[Hit]) -> Calibration:
    """What was not decided does not count."""
    decided = [hit.right for hit in hits if hit.right is not None]
    enough = len(decided) >= FEWEST_DECIDED
    return Calibration(
        decided=len(decided),
        right=decided.count(True),
        brier=round(brier([(CERTAIN, right) for right in decided]), 3) if enough else None,
    )
