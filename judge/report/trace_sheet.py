"""Lines about a sheet that was made or checked. Plain text: these commands start at once."""

from __future__ import annotations

from collections.abc import Sequence

from judge.model.trace import PredictionCard, Sheet, SheetFault
from judge.model.trace_cases import AuthoredCase
from judge.report.escape import one_line


def sheet_lines(
    sheet: Sheet | PredictionCard, case: AuthoredCase, path: str, *, kept: bool
) -> list[str]:
    """What was made, and what to do with it."""
    what = "prediction card" if isinstance(sheet, PredictionCard) else "sheet"
    made = "is there already" if kept else "is ready"
    lines = [f"the {what} {made}: {one_line(path)}"]
    if isinstance(sheet, PredictionCard):
        lines.append(f"a card and no trace, for {one_line(sheet.reason)}")
    else:
        lines.append(f"case: {one_line(case.case.name)}")
    return [*lines, f"check its form: judge trace check {one_line(path)}"]


def check_lines(path: str, faults: Sequence[SheetFault]) -> list[str]:
    if not faults:
        return [f"{one_line(path)} is well formed"]
    lines = []
    for fault in faults:
        lines.append(f"{one_line(path)}:{fault.line}: {one_line(fault.message)}")
        lines.append(f"  {one_line(fault.remedy)}")
    return lines


def drill_lines(slug: str, case: AuthoredCase, path: str, *, seed: int) -> list[str]:
    """What there is to trace, and how it is graded."""
    return [
        f"{slug}, case: {one_line(case.case.name)}",
        f"the code and the sheet: {one_line(path)}",
        "when it is filled in: judge trace drill --grade",
        f"seed {seed}",
    ]
