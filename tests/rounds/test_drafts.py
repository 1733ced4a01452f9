"""Drafts in a round: when one is given, which one, and what the record tells of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from judge.errors import RefusedByRound, UsageError
from judge.model.critique import Critique
from judge.model.draft import Draft, Slot, Witness
from judge.rounds.drafts import drawn_draft, from_record, given_draft, to_record
from judge.rounds.profiles import PROFILES
from judge.rounds.replay import replay
from judge.rounds.snapshots import CODE, DRAFT
from tests.drafting import draft_named, set_with_drafts, slot_of
from tests.rounds.playing import MINUTE, Player

CODE_1 = {"p1": b"x = 1"}


@pytest.fixture
def slot(tmp_path: Path) -> Slot:
    return slot_of(set_with_drafts(tmp_path))


@pytest.fixture
def flawed(slot: Slot) -> Draft:
    return draft_named(slot, "to a hundred")


@pytest.fixture
def player(tmp_path: Path) -> Player:
    """Somebody with a plan, in a round with an assistant."""
    player = Player.of(tmp_path / "rounds")
    player.go()
    player.writer().plan("p1", b"a plan")
    return player


def test_a_draft_has_a_name_and_the_time_it_was_given(player: Player, flawed: Draft) -> None:
    player.clock.go_on(2 * MINUTE)
    player.writer().draft("p1", flawed)
    (given,) = player.state.problem.drafts
    assert (given.name, given.slot, given.used_seconds) == ("D1", "plus", 2 * MINUTE)
    assert given.critique is None


def test_a_slot_is_given_once(player: Player, slot: Slot) -> None:
    player.writer().draft("p1", slot.drafts[0])
    player.writer().draft("p1", slot.drafts[1])
    assert len(player.state.problem.drafts) == 1


def test_names_go_on_over_the_slots(player: Player, flawed: Draft) -> None:
    player.writer().draft("p1", flawed)
    player.writer().draft("p1", replace(flawed, slot="minus"))
    assert [each.name for each in player.state.problem.drafts] == ["D1", "D2"]


def test_no_draft_without_a_plan(tmp_path: Path, flawed: Draft) -> None:
    player = Player.of(tmp_path / "rounds")
    player.go()
    with pytest.raises(RefusedByRound, match="before a plan"):
        player.writer().draft("p1", flawed)
    assert player.state.problem.drafts == ()


def test_no_draft_without_an_assistant(tmp_path: Path, flawed: Draft) -> None:
    player = Player.of(tmp_path / "rounds", profile=replace(PROFILES["ai"], assistant=False))
    player.go()
    player.writer().plan("p1", b"a plan")
    with pytest.raises(RefusedByRound, match="has no assistant"):
        player.writer().draft("p1", flawed)


def test_a_frozen_round_takes_critiques_and_gives_no_draft(player: Player, flawed: Draft) -> None:
    player.writer().draft("p1", flawed)
    player.writer().freeze(CODE_1)
    with pytest.raises(RefusedByRound, match="is frozen"):
        player.writer().draft("p1", replace(flawed, slot="minus"))
    state = player.writer().critique("p1", "D1", Critique(accept=True))
    assert state.problem.drafts[0].critique == Critique(accept=True)


def test_the_last_critique_counts(player: Player, flawed: Draft) -> None:
    player.writer().draft("p1", flawed)
    player.writer().critique("p1", "D1", Critique(accept=True))
    player.clock.go_on(MINUTE)
    witness = Witness(call="plus(100, 0)", expected="100")
    last = Critique(accept=False, lines=(3, 4), witness=witness, note="most")
    player.writer().critique("p1", "D1", last)
    (given,) = player.state.problem.drafts
    assert (given.critique, given.critiqued_at) == (last, MINUTE)


def test_a_locked_round_takes_no_critique(player: Player, flawed: Draft) -> None:
    player.writer().draft("p1", flawed)
    player.writer().submit(CODE_1)
    with pytest.raises(RefusedByRound, match="is locked"):
        player.writer().critique("p1", "D1", Critique(accept=True))


def test_the_record_of_a_draft_stands_by_itself(player: Player, slot: Slot) -> None:
    for draft in slot.drafts:
        assert from_record(to_record(draft)) == draft
    player.writer().draft("p1", slot.flawed[0])
    (given,) = player.state.problem.drafts
    snapshots = player.folder.snapshots
    assert from_record(snapshots.read(given.record_sha256, DRAFT)) == slot.flawed[0]
    assert snapshots.read(given.sha256, CODE).decode() == slot.flawed[0].text


def test_nothing_that_is_shown_tells_whether_a_draft_is_right(player: Player, slot: Slot) -> None:
    player.writer().draft("p1", slot.flawed[0])
    player.writer().draft("p1", replace(slot.right[0], slot="minus"))
    player.writer().critique("p1", "D1", Critique(accept=False, note="hm"))
    shown = [line.text for line in replay(player.folder.read().events)]
    assert shown[-3:] == ["draft D1 given: plus", "draft D2 given: minus", "draft D1 rejected"]
    one, two = [e.data for e in player.folder.read().events if e.kind.value == "draft"]
    assert set(one) == set(two) == {"slug", "slot", "name", "sha256", "record_sha256"}


def test_a_seed_draws_the_same_draft_and_seeds_draw_all(slot: Slot) -> None:
    drawn = [drawn_draft([slot], "plus", seed=seed, slug="p1") for seed in range(200)]
    assert drawn == [drawn_draft([slot], "plus", seed=seed, slug="p1") for seed in range(200)]
    assert {draft.name for draft in drawn} == {draft.name for draft in slot.drafts}
    assert 70 < sum(draft.right for draft in drawn) < 130
    other = [drawn_draft([slot], "plus", seed=seed, slug="p2") for seed in range(200)]
    assert other != drawn


@pytest.mark.parametrize("count", [2, 3])
def test_of_several_slots_one_is_right_and_one_flawed(slot: Slot, count: int) -> None:
    names = ["plus", "minus", "times"][:count]
    slots = [replace(slot, name=name) for name in names]
    kinds = [
        tuple(drawn_draft(slots, name, seed=seed, slug="p1").right for name in names)
        for seed in range(200)
    ]
    assert all(set(each) == {True, False} for each in kinds)
    assert len(set(kinds)) == 2**count - 2


def test_an_unknown_draft_names_those_that_were_given(player: Player, flawed: Draft) -> None:
    with pytest.raises(UsageError, match="none was given yet"):
        given_draft(player.state, "D1")
    player.writer().draft("p1", flawed)
    assert given_draft(player.state, " d1 ")[1].slot == "plus"
    with pytest.raises(UsageError) as caught:
        given_draft(player.state, "D2")
    assert caught.value.remedy == "there is D1 (plus)"


def test_a_problem_that_was_left_takes_no_critique(tmp_path: Path, flawed: Draft) -> None:
    profile = replace(PROFILES["screen"], assistant=True)
    player = Player.of(tmp_path / "rounds", profile=profile)
    player.go()
    player.writer().plan("p1", b"a plan")
    player.writer().draft("p1", flawed)
    player.writer().next({})
    with pytest.raises(RefusedByRound, match="has left 'p1', so D1 is closed"):
        given_draft(player.state, "D1")


def test_each_code_has_the_time_when_it_was_saved(player: Player) -> None:
    player.save("x = 1")
    player.clock.go_on(MINUTE)
    player.save("x = 1")
    player.save("x = 2")
    problem = player.state.problem
    assert problem.codes_at[-2:] == (0.0, MINUTE)
    assert len(problem.codes_at) == len(problem.codes)
