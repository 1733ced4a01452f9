"""Cases that are kept: tried first, drawn again by their seed, replaced by newer ones."""

from __future__ import annotations

from judge.authoring import Property
from judge.catalogue.hidden import load_hidden
from judge.model.verdict import Report, Verdict
from judge.pipeline.bank import CaseBank, KeptCase, by_seed
from judge.pipeline.drawn import DrawnCase
from judge.pipeline.judge import judge_submission
from tests.pipeline.problems import problem, report, submission

DOUBLE = "double-it"
RIGHT = "def double(n):\n    return n + n\n"
WRONG_FROM_100 = "def double(n):\n    return n * 2 if n < 100 else 0\n"
WRONG_WITH_7 = "def double(n):\n    return n * 2 if '7' not in str(n) else 0\n"


def judged(source: str, bank: CaseBank, seed: int) -> Report:
    found = judge_submission(problem(DOUBLE), submission(source), seed=seed, bank=bank)
    return found.report


def big() -> Property:
    return load_hidden(problem(DOUBLE)).properties[1]


def drawn(*values: int) -> list[DrawnCase]:
    return [DrawnCase(round=1, key=value, case=(value,)) for value in values]


def texts(kept: list[KeptCase]) -> list[str]:
    return [each.text for each in kept]


def test_first_submission_is_given_new_cases_only_and_the_next_mostly_kept_ones() -> None:
    bank = CaseBank()
    first = judged(RIGHT, bank, 1)
    assert first.properties == report(DOUBLE, RIGHT, seed=1).properties
    assert len(bank.kept["big"]) == big().cases
    second = judged(RIGHT, bank, 2)
    cases = {result.name: result.cases for result in second.properties}
    assert big().cases < cases["big"] < 1.5 * big().cases
    assert {each.seed for each in bank.kept["big"]} == {1, 2}
    assert len(bank.kept["big"]) == big().cases


def test_kept_case_that_fails_is_shrunk_and_its_seed_alone_shows_it_too() -> None:
    bank = CaseBank()
    judged(RIGHT, bank, 1)
    refused = judged(WRONG_FROM_100, bank, 2)
    assert refused.verdict is Verdict.WA
    assert refused.seed == 1
    assert refused.counterexample is not None
    assert refused.counterexample.own_case == "double(100) -> 200"
    again = report(DOUBLE, WRONG_FROM_100, seed=refused.seed)
    assert again.counterexample == refused.counterexample


def test_what_refused_a_submission_is_tried_before_all_else() -> None:
    bank = CaseBank()
    judged(RIGHT, bank, 1)
    judged(WRONG_FROM_100, bank, 2)
    killer = bank.killers(big())
    assert len(killer) == 1
    refused = judged(WRONG_FROM_100, bank, 3)
    tried = {result.name: result.cases for result in refused.properties}
    assert tried == {"examples": 2, "big": 1}
    assert [result.passed for result in refused.properties] == [True, False]
    assert bank.killers(big()) == killer


def test_a_killer_of_another_fault_does_not_accuse_a_right_solution() -> None:
    bank = CaseBank()
    for seed, source in enumerate((WRONG_FROM_100, WRONG_WITH_7, RIGHT)):
        verdict = judged(source, bank, seed).verdict
        assert (verdict is Verdict.AC) == (source is RIGHT)


def test_the_oldest_go_and_killers_stay() -> None:
    bank, prop = CaseBank(), big()
    bank.kill(prop, 1, drawn(7)[0])
    bank.add(prop, 2, drawn(*range(1000, 1000 + prop.cases)))
    bank.add(prop, 3, drawn(5, 1000))
    others = bank.others(prop)
    assert [each.seed for each in others] == [3] + [2] * (prop.cases - 1)
    assert len(set(texts(others))) == prop.cases
    assert [each.seed for each in bank.killers(prop)] == [1]
    assert bank.new_cases(prop) < prop.cases


def test_cases_that_have_no_text_are_not_kept() -> None:
    bank, prop = CaseBank(), big()
    bank.add(prop, 1, [DrawnCase(round=1, key=1, case=(object(),))])
    bank.kill(prop, 1, DrawnCase(round=1, key=1, case=(object(),)))
    assert (bank.kept, bank.changed) == ({}, False)


def test_text_without_meaning_is_left_out() -> None:
    kept = [KeptCase(1, 1, "a"), KeptCase(1, 2, "b"), KeptCase(2, 1, "a")]
    found = list(by_seed(kept, {"a": (1,)}.get))
    assert [(seed, [each.case for each in cases.cases]) for seed, cases in found] == [
        (1, [(1,)]),
        (2, [(1,)]),
    ]
