"""The lines of a scorecard: what earns which band, and that nothing is said without its events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from judge.model.assistant import PromptClass, Reply, ReplyKind
from judge.model.critique import Critique
from judge.model.draft import Draft, Fault, FaultKind, Witness
from judge.model.draft_graded import DraftGraded, Marks
from judge.model.round import Event, EventKind, GradeFacts, Judged, Prediction
from judge.model.scorecard import Plan
from judge.model.scored import BANDS, Area, Known, Scored, band_of
from judge.model.strength import CaseWorth, Strength, Validity
from judge.model.verdict import Verdict
from judge.rounds.plan import read_plan
from judge.rounds.profiles import PROFILES
from judge.rounds.scoring import score
from judge.rounds.snapshots import PLAN, digest
from tests.rounds.playing import MINUTE, Player

FULL_PLAN = b"""\
## Clarifications
- may it be empty?
## Approach
Two pointers go over the sorted times, and the window between them never holds more.
## Complexity
time: O(n)
space: O(1)
"""
REJECTED = Critique(accept=False)
RIGHT_DRAFT = Draft(slot="first", name="n", promise="p", text="x", right_text="x")
FLAWED_DRAFT = replace(
    RIGHT_DRAFT,
    fault=Fault(
        kind=FaultKind.BOUNDARY,
        lines=(1,),
        why="",
        witness=Witness(call="first()", expected="1"),
        gives="2",
    ),
)
RIGHT = Judged(verdict=Verdict.AC, groups=(("agrees", True),), time="O(n)", space="O(n)")
STRENGTH = Strength(
    cases=tuple(
        CaseWorth(validity=Validity(each)) for each in ("valid", "valid", "open", "valid", "valid")
    ),
    accepted=5,
    known_wrong=40,
    caught=13,
)
WRONG = Judged(verdict=Verdict.WA, groups=(("a", True), ("b", True), ("c", False)))


def given(draft: Draft, **changes: Any) -> DraftGraded:
    """A draft that was accepted, never adopted."""
    graded = DraftGraded(
        name="D1",
        draft=draft,
        given_at=60.0,
        critique=Critique(accept=True),
        critiqued_at=90.0,
        witness=None,
        repaired=None,
        adopted_at=None,
        marks=Marks(),
    )
    return replace(graded, **changes)


def lines_of(player: Player, without: Sequence[int] = ()) -> dict[str, Scored]:
    """By name; ``without`` the events of these numbers."""
    events = tuple(e for e in player.folder.read().events if e.seq not in without)
    known = Known(
        plan=plan_in(player, events),
        strength=STRENGTH,
        drafts=(given(FLAWED_DRAFT, critique=REJECTED, repaired=True),),
        draft_score=75.0,
    )
    lines = score(events, {"p1": known})
    found = {line.name: line for line in lines}
    assert len(found) == len(lines)
    return found


def plan_in(player: Player, events: Sequence[Event]) -> Plan | None:
    filed = [e.data["sha256"] for e in events if e.kind is EventKind.PLAN]
    read = player.folder.snapshots.read
    return read_plan(read(filed[-1], PLAN).decode()) if filed else None


@pytest.fixture
def player(tmp_path: Path) -> Player:
    player = Player.of(tmp_path)
    player.go()
    return player


@pytest.fixture
def full(player: Player) -> Player:
    """A round in which there is something for every line: the code was right, a late edit broke
    it, and it was mended after it had been closed."""
    clock = player.clock
    clock.go_on(5 * MINUTE)
    player.writer().plan("p1", b"## Approach\nLater.")
    player.writer().plan("p1", FULL_PLAN)
    player.writer().note("p1", "I assume that times are sorted")
    player.writer().draft("p1", FLAWED_DRAFT)
    player.writer().critique("p1", "D1", REJECTED)
    for kind in (PromptClass.SYNTAX, PromptClass.SYNTAX, PromptClass.SOLVE):
        said = Reply(prompt_class=kind, kind=ReplyKind.CARD, lines=())
        player.writer().ask("p1", "how?", said)
    for minute, code in ((10, "half"), (20, "right"), (5, "broken")):
        clock.go_on(minute * MINUTE)
        player.save(code)
    player.writer().predict(
        "p1", Prediction(verdict=Verdict.AC, time="O(n)", space="O(1)", sure=60)
    )
    player.writer().freeze({"p1": b"broken"})
    player.writer().reopen()
    player.writer().freeze({"p1": b"mended"})
    player.writer().note("p1", "next I would test ties and the empty list")
    player.writer().sheet("p1", b"sheet", code_sha256=digest(b"mended"), by="trace")
    player.writer().submit({})
    player.writer().verdict("p1", RIGHT)
    player.writer().grade("p1", GradeFacts(score=87.5, quadrant="traced and right"))
    for code, verdict in (("half", "RTE"), ("right", "AC"), ("broken", "WA")):
        player.writer().tried("p1", digest(code.encode()), Verdict(verdict))
    player.writer().judged()
    return player


def test_every_line_of_a_full_round_has_its_band(full: Player) -> None:
    assert {name: (line.band, line.fact) for name, line in lines_of(full).items()} == {
        "plan before code": (4, "filed at 5:00, before the first code"),
        "own examples": (4, "4 of 4 are what the statement asks for"),
        "time claimed": (4, "O(n), measured O(n)"),
        "memory claimed": (1, "O(1), measured O(n)"),
        "hidden tests": (4, "AC, 1 of 1 that ran passed"),
        "first right": (3, "at 35:00, version 2 of 4"),
        "late edits": (3, "one at 40:00 broke the code (WA), and it was mended"),
        "hand trace": (3, "87.5 of 100, traced and right"),
        "own examples as tests": (3, "they catch 13 of 40 known-wrong solutions"),
        "own faults found": (4, "mended after the code was closed"),
        "faults in drafts": (3, "75 of 100, 1 fault caught"),
        "drafts read first": (4, "0 of 1 adopted word for word within 20 seconds"),
        "prompts": (2, "3 prompts: 2 syntax, 1 solve"),
        "plan": (3, "1 clarification, 15 words of approach"),
        "notes": (2, "1 note"),
        "wrap-up": (3, "9 words"),
        "predictions": (2, "2 of 3 right, a Brier score of 0.23"),
    }


def test_every_line_names_events_that_exist(full: Player) -> None:
    known = {event.seq for event in full.folder.read().events}
    for line in lines_of(full).values():
        assert line.events
        assert set(line.events) <= known


def test_line_without_its_events_is_not_observed(full: Player) -> None:
    for name, line in lines_of(full).items():
        left = lines_of(full, without=line.events)[name]
        assert (left.band, left.events) == (None, ())
        assert left.fact.startswith("not observed: ")


def test_round_in_which_nothing_was_done_has_no_number(player: Player) -> None:
    player.writer().submit({})
    player.writer().verdict("p1", Judged(verdict=None))
    lines = lines_of(player)
    assert len(lines) == 17
    assert {line.band for line in lines.values()} == {None}


def test_plan_after_the_code_is_worth_less(player: Player) -> None:
    player.save("x = 1")
    player.writer().plan("p1", FULL_PLAN)
    line = lines_of(player)["plan before code"]
    assert (line.band, line.fact) == (2, "filed at 0:00, after the first code")


@pytest.mark.parametrize(
    ("claimed", "measured", "band"),
    [
        ("O(n)", "O(n)", 4),
        ("O(n)", "O(n log n)", 3),
        ("O(n log n)", "O(n^2)", 2),
        ("O(n)", "O(n^2)", 1),
        ("O(n)", "inconclusive", None),
        ("O(mn)", "O(n)", None),
    ],
)
def test_claim_is_held_against_what_was_measured(
    player: Player, claimed: str, measured: str, band: int | None
) -> None:
    player.writer().plan("p1", f"## Complexity\ntime: {claimed}".encode())
    player.writer().submit({"p1": b"x = 1"})
    player.writer().verdict("p1", Judged(verdict=Verdict.AC, time=measured))
    assert lines_of(player)["time claimed"].band == band


@pytest.mark.parametrize(
    ("judged", "band"),
    [
        (RIGHT, 4),
        (Judged(verdict=Verdict.TLE, groups=(("a", True), ("b", True))), 3),
        (WRONG, 2),
        (Judged(verdict=Verdict.WA, groups=(("a", True), ("b", False), ("c", False))), 1),
        (Judged(verdict=Verdict.CE), 1),
    ],
)
def test_hidden_tests_that_passed_make_the_band(player: Player, judged: Judged, band: int) -> None:
    player.writer().submit({"p1": b"x = 1"})
    player.writer().verdict("p1", judged)
    assert lines_of(player)["hidden tests"].band == band


@pytest.mark.parametrize(
    ("valid", "contradicted", "band"),
    [(3, 0, 4), (2, 0, 3), (4, 1, 3), (3, 2, 2), (1, 1, 1), (0, 2, 1), (0, 0, None)],
)
def test_own_examples_are_worth_what_the_statement_says(
    player: Player, valid: int, contradicted: int, band: int | None
) -> None:
    player.writer().cases("p1", b"f(1) -> 1")
    every = [Validity.VALID] * valid + [Validity.CONTRADICTED] * contradicted + [Validity.OPEN]
    cases = tuple(CaseWorth(validity=each) for each in every)
    strength = Strength(cases=cases, accepted=5, known_wrong=10, caught=0)
    lines = score(player.folder.read().events, {"p1": Known(strength=strength)})
    assert [line.band for line in lines if line.name == "own examples"] == [band]


ALARM = "0 faults caught, 1 right draft rejected"


@pytest.mark.parametrize(
    ("draft", "changes", "facts", "bands"),
    [
        (FLAWED_DRAFT, {"critique": REJECTED, "repaired": True}, "1 fault caught", (4, 4)),
        (FLAWED_DRAFT, {"repaired": False}, "0 faults caught, 1 fault handed in", (4, 4)),
        (RIGHT_DRAFT, {"critique": REJECTED}, ALARM, (4, 4)),
        (RIGHT_DRAFT, {"critique": REJECTED, "adopted_at": 80.0}, ALARM, (4, 2)),
        (RIGHT_DRAFT, {"critique": REJECTED, "adopted_at": 81.0}, ALARM, (4, 4)),
        (FLAWED_DRAFT, {"adopted_at": 61.0, "repaired": True}, "0 faults caught", (4, 1)),
    ],
)
def test_drafts_are_scored_by_what_became_of_them(
    player: Player,
    draft: Draft,
    changes: dict[str, Any],
    facts: str,
    bands: tuple[int, int],
) -> None:
    player.writer().plan("p1", FULL_PLAN)
    player.writer().draft("p1", draft)
    known = Known(drafts=(given(draft, **changes),), draft_score=90.0)
    lines = [x for x in score(player.folder.read().events, {"p1": known}) if "draft" in x.name]
    assert lines[0].fact == f"90 of 100, {facts}"
    assert tuple(line.band for line in lines) == bands


def test_right_drafts_alone_show_nothing_of_who_accepts_them(player: Player) -> None:
    player.writer().plan("p1", FULL_PLAN)
    player.writer().draft("p1", RIGHT_DRAFT)
    known = Known(drafts=(given(RIGHT_DRAFT),), draft_score=100.0)
    lines = score(player.folder.read().events, {"p1": known})
    (line,) = (line for line in lines if line.name == "faults in drafts")
    assert line.band is None


def test_round_without_an_assistant_has_no_lines_about_it(tmp_path: Path) -> None:
    player = Player.of(tmp_path, PROFILES["coding"])
    player.go()
    assert all(x.area is not Area.ASSISTANT for x in score(player.folder.read().events, {}))


def test_late_edit_that_broke_right_code_is_told(player: Player) -> None:
    player.save("right")
    player.writer().submit({"p1": b"broken"})
    player.writer().verdict("p1", WRONG)
    player.writer().tried("p1", digest(b"right"), Verdict.AC)
    line = lines_of(player)["late edits"]
    assert (line.band, line.fact) == (1, "one at 0:00 broke right code (WA)")


def test_version_that_was_never_right_is_told(player: Player) -> None:
    player.save("one")
    player.writer().submit({"p1": b"two"})
    player.writer().verdict("p1", WRONG)
    player.writer().tried("p1", digest(b"one"), Verdict.CE)
    line = lines_of(player)["first right"]
    assert (line.band, line.fact) == (1, "none of 2 versions was right")


@pytest.mark.parametrize(("found_bug", "band"), [(True, 3), (False, 1)])
def test_fault_that_the_sheet_names_is_credited(player: Player, found_bug: bool, band: int) -> None:
    player.save("wrong")
    player.writer().sheet("p1", b"sheet", code_sha256=digest(b"wrong"), by="trace")
    player.writer().submit({"p1": b"wrong"})
    player.writer().verdict("p1", WRONG)
    player.writer().grade("p1", GradeFacts(score=90, quadrant="q", found_bug=found_bug))
    assert lines_of(player)["own faults found"].band == band


def test_versions_that_were_not_judged_are_counted(player: Player) -> None:
    for code in ("one", "two", "three", "four"):
        player.save(code)
    player.writer().submit({})
    player.writer().verdict("p1", RIGHT)
    player.writer().tried("p1", digest(b"three"), Verdict.WA)
    fact = lines_of(player)["first right"].fact
    assert fact.endswith(", version 2 of 2; 2 earlier ones not judged")


def test_verdict_of_a_version_stands_as_it_was_first_found(player: Player) -> None:
    player.save("one")
    player.writer().submit({"p1": b"two"})
    player.writer().verdict("p1", RIGHT)
    player.writer().tried("p1", digest(b"one"), Verdict.WA)
    before = player.folder.events.read_bytes()
    player.writer().tried("p1", digest(b"one"), Verdict.AC)
    assert player.folder.events.read_bytes() == before
    assert player.state.of("p1").tried == ((digest(b"one"), Verdict.WA),)


def test_problems_reached_are_told_where_there_are_several(tmp_path: Path) -> None:
    player = Player.of(tmp_path, PROFILES["screen"])
    player.go()
    player.save("x = 1")
    events = player.folder.read().events
    (line,) = (line for line in score(events, {}) if line.name == "problems reached")
    assert (line.band, line.fact, line.slug) == (2, "code for 1 of 2", None)


def test_event_that_came_too_late_earns_nothing(player: Player) -> None:
    player.writer().submit({"p1": b"x = 1"})
    events = player.folder.read().events
    late = Event(
        seq=len(events) + 1,
        at=events[-1].at,
        elapsed_seconds=events[-1].elapsed_seconds,
        kind=EventKind.NOTE,
        data={"slug": "p1", "text": "said after the lock"},
    )
    assert {line.band for line in score((*events, late), {}) if line.name == "wrap-up"} == {None}


def test_band_of_an_area_is_the_mean_of_what_was_observed() -> None:
    def of(*bands: int | None) -> int | None:
        return band_of(
            Scored(area=Area.CODE, name="x", fact="", band=b, events=() if b is None else (1,))
            for b in bands
        )

    assert [of(), of(None), of(4, None), of(4, 3), of(1, 2), of(4, 3, 3), of(*BANDS)] == [
        None, None, 4, 3, 1, 3, 2,
    ]  # fmt: skip


def test_band_without_events_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="needs events"):
        Scored(area=Area.CODE, name="x", fact="", band=3)
