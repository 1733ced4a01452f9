"""Prompts stand in the journal with their class, where the rules let the candidate ask."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from judge.errors import RefusedByRound
from judge.model.assistant import PromptClass, Reply, ReplyKind
from judge.model.round import EventKind, Profile, RoundState
from judge.rounds.profiles import PROFILES
from judge.rounds.replay import replay
from judge.rounds.scorecard import scorecard
from tests.rounds.playing import Player

CODE: dict[str, bytes | None] = {"p1": b"x = 1\n"}


def said(kind: PromptClass) -> Reply:
    return Reply(prompt_class=kind, kind=ReplyKind.CARD, lines=("a line",))


def ask(player: Player, kind: PromptClass, prompt: str = "how") -> RoundState:
    with player.folder.writing(player.clock, who="ask") as writer:
        return writer.ask("p1", prompt, said(kind))


@pytest.fixture
def player(tmp_path: Path) -> Player:
    player = Player.of(tmp_path)
    player.go()
    return player


def test_prompts_are_counted_by_class(player: Player) -> None:
    for kind in (PromptClass.SOLVE, PromptClass.SYNTAX, PromptClass.SOLVE):
        ask(player, kind)
    assert player.state.prompts == {PromptClass.SYNTAX: 1, PromptClass.SOLVE: 2}
    assert player.state.of("p1").prompts == ("solve", "syntax", "solve")
    assert scorecard(player.state, {}).problems[0].prompts == ("solve", "syntax", "solve")


def test_prompt_stands_in_the_journal_with_class_and_kind_of_reply(player: Player) -> None:
    ask(player, PromptClass.LIBRARY, "deque\nor list? \udc80")
    event = player.folder.read().events[-1]
    assert event.kind is EventKind.ASK
    assert event.data == {
        "slug": "p1",
        "prompt": "deque\nor list? \udc80",
        "prompt_class": "library",
        "reply": "card",
    }


def test_prompts_are_lines_of_the_replay(player: Player) -> None:
    ask(player, PromptClass.SYNTAX, "how  do\nI sort")
    ask(player, PromptClass.SOLVE, "x" * 100)
    texts = [line.text for line in replay(player.folder.read().events)]
    assert texts[-2:] == ["asked (syntax): how do I sort", f"asked (solve): {'x' * 59}…"]


def refusal(player: Player) -> str:
    with pytest.raises(RefusedByRound) as caught:
        ask(player, PromptClass.SYNTAX)
    assert EventKind.ASK not in {event.kind for event in player.folder.read().events}
    return caught.value.message


def test_nobody_asks_before_the_round_begins(tmp_path: Path) -> None:
    assert refusal(Player.of(tmp_path)) == "round 1 has not begun"


@pytest.mark.parametrize(
    "profile", [PROFILES["screen"], replace(PROFILES["ai"], assistant=False)], ids=lambda p: p.name
)
def test_nobody_asks_where_the_rules_have_no_assistant(tmp_path: Path, profile: Profile) -> None:
    player = Player.of(tmp_path, profile)
    player.go()
    assert refusal(player) == "round 1 has no assistant"


def test_nobody_asks_in_a_pause(player: Player) -> None:
    with player.folder.writing(player.clock, who="pause") as writer:
        writer.pause(CODE)
    assert refusal(player) == "round 1 is paused"


def test_nobody_asks_once_the_code_is_closed(player: Player) -> None:
    with player.folder.writing(player.clock, who="freeze") as writer:
        writer.freeze(CODE)
    assert refusal(player) == "round 1 is frozen: the code is closed"


def test_nobody_asks_when_the_time_is_over(player: Player) -> None:
    player.clock.go_on(3600)
    assert refusal(player) == "round 1 ran out of time at 60:00 and is locked"


def test_assistant_opens_again_with_the_code(player: Player) -> None:
    with player.folder.writing(player.clock, who="freeze") as writer:
        writer.freeze(CODE)
        writer.reopen()
    assert ask(player, PromptClass.SYNTAX).prompts == {PromptClass.SYNTAX: 1}
