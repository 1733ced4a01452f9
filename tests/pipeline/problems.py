"""The problems of tests/sets/tiny, and judging a source in one line."""

from __future__ import annotations

from pathlib import Path

from judge.catalogue.sets import Catalogue, open_set
from judge.model.problem import Problem
from judge.model.submission import Submission
from judge.model.verdict import Report
from judge.pipeline.judge import Judgement, judge_submission

TINY = Path(__file__).parents[1] / "sets" / "tiny"


def problem(slug: str) -> Problem:
    return Catalogue(sets=(open_set(TINY),)).get(slug)


def submission(source: str) -> Submission:
    return Submission(name="solution.py", source=source)


def judgement(slug: str, source: str, *, seed: int = 1) -> Judgement:
    return judge_submission(problem(slug), submission(source), seed=seed)


def report(slug: str, source: str, *, seed: int = 1) -> Report:
    return judgement(slug, source, seed=seed).report
