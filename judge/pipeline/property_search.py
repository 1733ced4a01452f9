"""One property, tried on many cases: the first failure is diagnosed, shrunk and confirmed."""

from __future__ import annotations

from typing import Any

from judge.authoring import Property
from judge.model.progress import Listener, Progress, nobody
from judge.model.verdict import Verdict
from judge.pipeline.drawing import seed_of
from judge.pipeline.drawn import Drawn, DrawnCase, DrawnCases
from judge.pipeline.refusal import Refusal, refusal_of
from judge.pipeline.search import Abandon, Found, NothingFound, search
from judge.pipeline.trying import (
    Diagnosis,
    Earlier,
    Failure,
    Passed,
    attempt,
    diagnose,
    foresee,
    guarded,
    hidden_test,
)
from judge.pipeline.workers import Workers

SLOW_TO_SHRINK = frozenset({Verdict.MLE, Verdict.OLE, Verdict.SV})


class PropertySearch:
    """Tries the cases of one property; on the first failure diagnoses, shrinks and confirms."""

    def __init__(
        self,
        prop: Property,
        workers: Workers,
        earlier: Earlier,
        drawn: DrawnCases,
        listen: Listener = nobody,
        *,
        known_slow: bool = False,
    ) -> None:
        """Of what is ``known_slow`` one run that is out of time is enough."""
        self._prop = prop
        self._test = hidden_test(prop)
        self._workers = workers
        self._earlier = earlier
        self._known = drawn
        self._listen = listen
        self._known_slow = known_slow
        self._first: Failure | None = None
        self._diagnosis: Diagnosis = None
        self._shrink = True
        self.drawn = 0
        self.failed: DrawnCase | None = None
        """The case that failed, as it was drawn."""

    def run(self, seed: int, *, shrink: bool = True, cases: int | None = None) -> Refusal | None:
        """The refusal, if one of ``cases`` drawn cases fails, or of as many as the property has;
        without ``shrink`` as it was drawn, after all that was run before it."""
        known = self._known.of(self._prop.name, seed)
        return self._search(seed, known, cases or self._prop.cases, shrink=shrink)

    def replay(self, seed: int, drawn: Drawn, *, shrink: bool = True) -> Refusal | None:
        """The refusal, if one of the cases fails that this seed drew before."""
        return self._search(seed, drawn, len(drawn.cases), shrink=shrink)

    def _search(self, seed: int, drawn: Drawn, cases: int, *, shrink: bool) -> Refusal | None:
        self._shrink = shrink
        foresee(((self._test, each.case) for each in drawn.cases[:cases]), self._workers)

        def searched() -> Found | NothingFound:
            return search(
                self._prop.given(),
                self._fails,
                cases=cases,
                seed=seed_of(self._prop, seed),
                drawn=drawn,
                shrink=shrink,
                shrink_seconds=self._shrink_seconds,
            )

        try:
            found = guarded(self._prop.name, searched)
        except Abandon:
            return self._refusal(self._first)
        if not isinstance(found, Found):
            return None
        self.failed = found.first
        return self._refusal(self._confirmed(found.case), shrunk=shrink)

    def _fails(self, case: Any) -> bool:
        tried = attempt(self._test, case, self._workers)
        if self._first is None:
            self._count()
        if isinstance(tried, Passed):
            self._earlier.add(tried.runs)
            return False
        if self._first is not None:
            return tried.verdict is self._first.verdict
        return self._first_failure(tried)

    def _count(self) -> None:
        self.drawn += 1
        if self.drawn % 16 == 0:
            stage, total = self._prop.name, self._prop.cases
            self._listen(Progress(stage=stage, done=self.drawn, total=total))

    def _first_failure(self, tried: Failure) -> bool:
        failure, diagnosis = diagnose(
            self._test,
            tried,
            self._workers,
            self._earlier.all(),
            shorten=self._shrink,
            known_slow=self._known_slow,
        )
        if tried.verdict is Verdict.TLE and diagnosis is not None:
            return False  # it passed alone, in time: the machine was slow, not the submission
        self._first, self._diagnosis = failure, diagnosis
        if diagnosis is not None or failure.verdict is Verdict.TLE:
            raise Abandon
        return True

    def _shrink_seconds(self) -> float:
        slow = self._first is not None and self._first.verdict in SLOW_TO_SHRINK
        return 1.0 if slow else 3.0

    def _confirmed(self, case: Any) -> Failure | None:
        """The shrunk case, if it fails alone in fresh processes too; else the first one."""
        assert self._first is not None
        if repr(case) == repr(self._first.case):
            return self._first
        with self._workers.fresh() as fresh:
            alone = attempt(self._test, case, fresh)
        return alone if isinstance(alone, Failure) else self._first

    def _refusal(self, failure: Failure | None, *, shrunk: bool = False) -> Refusal:
        assert failure is not None
        return refusal_of(
            self._test, failure, self._diagnosis, shrunk=shrunk, claim=self._prop.claim
        )
