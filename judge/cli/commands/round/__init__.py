"""``judge round``: rounds with a clock, one file a command; judge.cli.desk is what they share."""

from __future__ import annotations

import click

from judge.cli.group import judge_group, needs_a_command

SUMMARIES = {
    "start": "Make a round and show its rules.",
    "go": "Show the statement; the clock starts.",
    "status": "Show how the round stands.",
    "plan": "Open PLAN.md, and file it.",
    "predict": "File what you expect the judge to find.",
    "note": "Keep a sentence that you would say aloud.",
    "critique": "Accept or reject a draft.",
    "next": "Go on to the next problem.",
    "submit": "Close the code; a second time, hand in for good.",
    "reopen": "Open the code again.",
    "pause": "Stop the clock; the record shows it.",
    "resume": "Start the clock again.",
    "abandon": "Give the round up.",
    "watch": "Show the clock, and save what changes.",
    "report": "Show what was found; judge the round before if need be.",
    "replay": "Show what happened when.",
    "list": "List your rounds.",
}
"""Each command and its short help, in the order in which a round meets them."""


@judge_group("round", package=__name__, summaries=SUMMARIES)
@click.pass_context
def command(ctx: click.Context) -> int | None:
    """Play a round: a clock, and a judge that comes at the end.

    \b
      judge round start        the rules; a folder
      cd round-1
      judge round go           the statement; the clock starts
      judge round plan         what you ask, how you go about it
      judge round submit       closes the code
      judge trace sheet        trace it by hand
      judge round submit       hands in for good: verdict and report

    A round is found by the folder you are in, or as the only one that is not over. Every command
    saves your files as they are, and says how much time is left.
    """
    return needs_a_command(ctx)
