"""``judge ask``: the assistant. It helps with the language, and does not solve."""

from __future__ import annotations

import sys

import click

from judge.cli.command import judge_command
from judge.cli.options import json_option
from judge.cli.settings import Settings
from judge.cli.target import STANDARD_INPUT
from judge.errors import UsageError

EXAMPLE = 'judge ask "how do I sort a dict by value"'


@judge_command("ask")
@click.argument("prompt", nargs=-1)
@click.option(
    "--draft",
    "slot",
    is_flag=False,
    flag_value="",
    metavar="SLOT",
    help="Give a draft of this helper, in a round.",
)
@json_option
@click.pass_context
def command(ctx: click.Context, prompt: tuple[str, ...], slot: str | None, as_json: bool) -> int:
    """Ask the assistant, which helps and does not solve.

    \b
      judge ask "how do I sort a dict by value"
      judge ask "signature of heapq.heappushpop"
      judge ask "skeleton of the class"          or of a dataclass, a table of cases
      judge ask "describe allow"                 what it reads, writes, loops over, calls

    It says in one line what to do next where you ask for a solution, an algorithm, a bug, a trace,
    a run, a complexity or an expected answer. PROMPT - reads standard input. In a round each prompt
    is in the record, and the rules of the round say whether you may ask.

    With --draft it gives a helper of a few lines, right or wrong, once a plan is filed; read it and
    say with judge round critique what you think of it. It is shown, and never written into your
    files. Without a SLOT it names those that there are.
    """
    settings = Settings.of(ctx)
    if slot is None:
        return _answered(settings, _text(prompt), as_json=as_json)
    if prompt:
        raise UsageError(
            f"--draft takes no PROMPT: {prompt[0]!r}", remedy=f"judge ask --draft {slot}"
        )
    return _given(settings, slot, as_json=as_json)


def _answered(settings: Settings, text: str, *, as_json: bool) -> int:
    from judge.cli.desk.asking import ask
    from judge.cli.desk.screen import show
    from judge.report.as_json import dump
    from judge.report.reply import reply_json, reply_lines
    from judge.report.round_lines import plain

    def shown(line: str) -> None:
        show([plain(line)], settings.environment)

    asked = ask(settings, text, (lambda line: None) if as_json else shown)
    round = None if asked.turn is None else asked.turn.state.id
    if as_json:
        click.echo(dump(reply_json(asked.reply, problem=asked.problem, round=round)))
        return 0
    if not asked.shown:
        show(reply_lines(asked.reply), settings.environment)
    if asked.turn is not None:
        click.echo()
        asked.turn.desk.say_time(asked.turn)
    return 0


def _given(settings: Settings, slot: str, *, as_json: bool) -> int:
    from judge.cli.desk.giving import give
    from judge.cli.desk.screen import show
    from judge.report.as_json import dump
    from judge.report.round_draft import draft_given_json, draft_lines

    found = give(settings, slot)
    draft = found.draft
    if as_json:
        click.echo(dump(draft_given_json(found.given.name, draft, problem=found.problem)))
        return 0
    show(draft_lines(found.given.name, draft.slot, draft.promise, draft.text), settings.environment)
    found.turn.desk.say_time(found.turn)
    return 0


def _text(prompt: tuple[str, ...]) -> str:
    """Raises UsageError where there is nothing in it, or too much."""
    from judge.assistant.prompt import MOST_CHARACTERS

    text = " ".join(prompt)
    if text == STANDARD_INPUT:
        text = sys.stdin.buffer.read(4 * MOST_CHARACTERS + 1).decode("utf-8", "replace")
    if not text.strip():
        raise UsageError("the prompt is empty", remedy=EXAMPLE)
    if len(text) > MOST_CHARACTERS:
        size = "" if STANDARD_INPUT in prompt else f"{len(text):,} characters, "
        raise UsageError(
            f"the prompt is too long: {size}more than {MOST_CHARACTERS:,}",
            remedy="ask about one step at a time",
        )
    return text.strip()
