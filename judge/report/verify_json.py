"""``judge verify --json``. What is remembered and was not judged again has null where a judged
problem has lists."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from judge.model.calibration import LimitCheck, ReferenceTime
from judge.model.green import Checked, GreenMutants, GreenReferences
from judge.model.mutation import Fate, MutantResult, MutationScore
from judge.model.verification import CaseSurvey, Verification


def verify_json(every: Iterable[Checked]) -> dict[str, Any]:
    checked = list(every)
    return {"fit": all(each.fit for each in checked), "problems": [_checked(e) for e in checked]}


def _checked(checked: Checked) -> dict[str, Any]:
    found = checked.references
    form = _unchanged(found) if isinstance(found, GreenReferences) else _verification(found)
    mutants = None if checked.mutants is None else _mutants(checked.mutants)
    return {"problem": checked.problem, "fit": checked.fit, **form, "mutants": mutants}


def _unchanged(found: GreenReferences) -> dict[str, Any]:
    judged = ("checks", "references", "drafts", "limits", "cases", "bounds", "junk")
    return {
        "seed": found.seed,
        "unchanged_since": found.at.isoformat(timespec="seconds"),
        **dict.fromkeys(judged),
        "faults": [],
        "elapsed_seconds": 0.0,
    }


def _mutants(found: MutationScore | GreenMutants) -> dict[str, Any]:
    if isinstance(found, GreenMutants):
        return {
            "seed": found.seed,
            "unchanged_since": found.at.isoformat(timespec="seconds"),
            "made": found.total,
            "judged": found.judged,
            "killed": found.killed,
            "survived": 0,
            "no_difference": found.judged - found.killed,
            "results": None,
            "faults": [],
            "elapsed_seconds": 0.0,
        }
    return {
        "seed": found.seed,
        "unchanged_since": None,
        "made": found.total,
        "judged": len(found.results),
        "killed": found.count(Fate.KILLED),
        "survived": found.count(Fate.SURVIVED),
        "no_difference": found.count(Fate.NO_DIFFERENCE),
        "results": [_mutant(each) for each in found.results],
        "faults": list(found.faults),
        "elapsed_seconds": found.elapsed_seconds,
    }


def _mutant(result: MutantResult) -> dict[str, Any]:
    shown = result.told_apart
    return {
        "reference": result.reference,
        "line": result.mutant.line,
        "operator": result.mutant.operator,
        "removed": list(result.mutant.removed),
        "added": list(result.mutant.added),
        "fate": result.fate.value,
        "cases": result.cases,
        "by": result.by or None,
        "counterexample": None
        if shown is None
        else {"input": shown.input, "expected": shown.expected, "got": shown.got},
    }


def _survey(found: CaseSurvey | None) -> dict[str, Any]:
    if found is None:
        return {"cases": None, "bounds": []}
    return {
        "cases": {"count": found.cases, "digest": found.digest},
        "bounds": [{"name": each.name, "cases": each.cases} for each in found.bounds],
    }


def _verification(found: Verification) -> dict[str, Any]:
    return {
        "seed": found.seed,
        "unchanged_since": None,
        "checks": list(found.checks),
        "references": [
            {
                "name": each.name,
                "expected": each.expected.value,
                "permitted": [verdict.value for verdict in each.permitted],
                "verdict": each.verdict.value,
                "message": each.message,
                "caught_by": list(each.caught_by),
                "slowest_cpu_seconds": each.slowest_cpu_seconds,
            }
            for each in found.references
        ],
        "drafts": [
            {
                "name": each.name,
                "expected": each.expected.value,
                "verdict": each.verdict.value,
                "message": each.message,
                "as_expected": each.as_expected,
            }
            for each in found.drafts
        ],
        "limits": [_limit_check(each) for each in found.limits],
        **_survey(found.survey),
        "junk": [{"name": each.name, "refused": each.refused} for each in found.junk],
        "faults": list(found.faults),
        "elapsed_seconds": found.elapsed_seconds,
    }


def _limit_check(check: LimitCheck) -> dict[str, Any]:
    return {
        "case": check.case,
        "limit_seconds": check.limit.seconds,
        "author_limit_seconds": check.limit.author_seconds,
        "slowest_accepted": _reference_time(check.slowest_accepted),
        "fastest_slow": _reference_time(check.fastest_slow),
        "fits": check.fits,
    }


def _reference_time(found: ReferenceTime | None) -> dict[str, Any] | None:
    """``cpu_seconds`` is null for one that was stopped; ``at_least`` is known in any case."""
    if found is None:
        return None
    spent = found.spent
    return {
        "name": found.name,
        "cpu_seconds": spent.cpu_seconds if spent.finished else None,
        "at_least": spent.cpu_seconds,
    }
