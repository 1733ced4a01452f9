from __future__ import annotations

from judge.model.mutation import Fate
from judge.report.mutants import mutants_report
from tests.report.consoles import rendered
from tests.report.verify_models import mutation_score


def shown(*fates: Fate, made: int = 20) -> str:
    return rendered(mutants_report(mutation_score(*fates, made=made)), width=100)


def test_score_counts_what_is_not_presumed_equivalent() -> None:
    text = shown(Fate.KILLED, Fate.KILLED, Fate.KILLED, Fate.SURVIVED, Fate.NO_DIFFERENCE)
    assert (
        "reference         judged killed survived no difference score cases a kill\n"
        "accepted/plain.py      5      3        1             1  75 %            3\n"
    ) in text


def test_survivor_has_its_diff_and_the_case_that_tells_it_apart() -> None:
    text = shown(Fate.SURVIVED)
    assert (
        "survived: accepted/plain.py:2: comparison boundary\n"
        "  -     if a < b:\n"
        "  +     if a <= b:\n"
        "  only case 3 of a longer comparison refuses it, of boundaries:\n"
        "    solve([0, 1000])\n"
        "    expected 1, got 2\n"
    ) in text


def test_sample_is_said_and_so_is_that_there_was_none() -> None:
    assert "1 of its 20 mutants were judged, drawn with the seed" in shown(Fate.KILLED)
    assert "1 mutant, all of them judged" in shown(Fate.KILLED, made=1)


def test_presumed_equivalents_are_shown_with_how_long_they_were_compared() -> None:
    text = shown(Fate.NO_DIFFERENCE)
    assert "no difference found in 3 cases each, so presumed to be equivalent (1 mutant):" in text
    assert "100 %" not in text
    many = shown(*[Fate.NO_DIFFERENCE] * 20)
    assert many.count("  +     if a <= b:") == 12
    assert "... 8 more; --json has all of them" in many
