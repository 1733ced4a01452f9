from __future__ import annotations

from dataclasses import replace

from judge.model.calibration import Spent
from judge.model.green import Checked
from judge.model.mutation import Fate
from judge.model.verdict import Verdict
from judge.report.verify_json import verify_json
from tests.report.models import limit_check, verification
from tests.report.verify_models import GREEN, GREEN_MUTANTS, checked, mutation_score


def test_run_is_fit_only_if_every_problem_is() -> None:
    assert verify_json([checked()])["fit"] is True
    assert verify_json([checked(), checked("fault")])["fit"] is False


def test_survivor_makes_a_problem_unfit() -> None:
    assert verify_json([checked(mutants=mutation_score(Fate.KILLED))])["fit"] is True
    form = verify_json([checked(mutants=mutation_score(Fate.KILLED, Fate.SURVIVED))])
    assert form["fit"] is False
    mutants = form["problems"][0]["mutants"]
    assert [mutants[key] for key in ("made", "judged", "killed", "survived")] == [20, 2, 1, 1]
    assert mutants["results"][1]["counterexample"]["got"] == 2


def test_what_is_remembered_has_the_keys_of_what_was_judged() -> None:
    found = checked(mutants=mutation_score(Fate.KILLED))
    known = Checked(problem="two-sum", references=GREEN, mutants=GREEN_MUTANTS)
    judged, remembered = verify_json([found, known])["problems"]
    assert judged.keys() == remembered.keys()
    assert judged["mutants"].keys() == remembered["mutants"].keys()
    assert remembered["unchanged_since"] == "2026-05-04T10:12:00+00:00"
    assert remembered["references"] is None
    assert judged["unchanged_since"] is None


def test_reference_has_the_codes_of_what_is_permitted() -> None:
    first, other = verification().references
    permitted = replace(other, permitted=(Verdict.AC, Verdict.MLE))
    found = replace(verification(), references=(first, permitted))
    (problem,) = verify_json([Checked(problem="two-sum", references=found)])["problems"]
    assert [(each["expected"], each["permitted"]) for each in problem["references"]] == [
        ("AC", []),
        ("WA", ["AC", "MLE"]),
    ]


def test_verification_has_both_sides_of_each_time_limit() -> None:
    check = limit_check(2.0, Spent(cpu_seconds=1.5), Spent(cpu_seconds=6.0, finished=False))
    found = Checked(problem="two-sum", references=verification(limits=(check, limit_check(2.0))))
    (problem,) = verify_json([found])["problems"]
    assert problem["limits"] == [
        {
            "case": "many",
            "limit_seconds": 3.0,
            "author_limit_seconds": 2.0,
            "slowest_accepted": {"name": "accepted/plain.py", "cpu_seconds": 1.5, "at_least": 1.5},
            "fastest_slow": {
                "name": "time_limit_exceeded/pairs.py",
                "cpu_seconds": None,
                "at_least": 6.0,
            },
            "fits": True,
        },
        {
            "case": "many",
            "limit_seconds": 2.0,
            "author_limit_seconds": 2.0,
            "slowest_accepted": None,
            "fastest_slow": None,
            "fits": True,
        },
    ]
