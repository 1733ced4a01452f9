"""What the candidate predicted, held against what was found. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from judge.model.growth import CLASSES
from judge.model.round import Judged, Prediction
from judge.model.scorecard import Hit

PASS, FAIL = "pass", "fail"


def compare(prediction: Prediction, judged: Judged) -> tuple[Hit, ...]:
    """One entry for each thing that was predicted: the verdict, time and space, each group.

    What the judge did not decide (a group that never ran because an earlier one failed, a growth
    that is inconclusive) has no ``actual``, and is neither right nor wrong.
    """
    sure = prediction.sure / 100
    return tuple(replace(hit, sure=sure) for hit in _hits(prediction, judged))


def _hits(prediction: Prediction, judged: Judged) -> Iterator[Hit]:
    actual = None if judged.verdict is None else judged.verdict.value
    yield Hit(what="verdict", predicted=prediction.verdict.value, actual=actual)
    for what, said, found in (
        ("time", prediction.time, judged.time),
        ("space", prediction.space, judged.space),
    ):
        if said is not None:
            yield Hit(what=what, predicted=said, actual=found if found in CLASSES else None)
    groups = dict(judged.groups)
    for name, passes in prediction.groups:
        ran = groups.get(name)
        yield Hit(what=name, predicted=_word(passes), actual=None if ran is None else _word(ran))


def _word(passes: bool) -> str:
    return PASS if passes else FAIL
