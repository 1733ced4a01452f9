"""Reads every file of a problem, so that a fault in any of them is told before anything is run."""

from __future__ import annotations

from judge.catalogue.drafts import load_slots
from judge.catalogue.examples import load_examples, read_starter, read_statement
from judge.catalogue.hidden import load_hidden
from judge.catalogue.references import load_references
from judge.catalogue.trace_cases import load_trace_cases
from judge.model.problem import Problem


def read_whole(problem: Problem) -> None:
    """Raises BadProblemSet, or BadCase, for the first file that is not what it should be."""
    for read in (
        read_statement, read_starter, load_examples, load_trace_cases, load_hidden,
        load_references, load_slots,
    ):  # fmt: skip
        read(problem)
