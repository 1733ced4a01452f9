"""A report as JSON: enough to judge the same submission again under the same settings."""

from __future__ import annotations

import json
from dataclasses import asdict

from judge.model.verdict import Report

LONGEST = 200_000
"""Characters; a counterexample that makes the record longer is left out of it."""


def report_json(report: Report) -> str:
    """The report without what the solver's program printed."""
    record = {
        "properties": [asdict(result) for result in report.properties],
        "limits": asdict(report.limits),
        "enforcement": list(report.enforcement),
        "traceback": list(report.traceback),
        "counterexample": None,
    }
    plain = json.dumps(record)
    if report.counterexample is None:
        return plain
    try:
        full = json.dumps(record | {"counterexample": asdict(report.counterexample)}, default=repr)
    except (TypeError, ValueError, RecursionError):  # huge numbers, keys that JSON does not have
        return plain
    return full if len(full) <= LONGEST else plain
