"""``judge round start``: makes a round and shows its rules; the statement comes with ``go``."""

from __future__ import annotations

import os
import shlex
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli.command import judge_command, version
from judge.cli.options import MOST_SEED, SlugType, new_seed
from judge.cli.settings import Settings
from judge.errors import RefusedByRound, UnknownProblem, UsageError

if TYPE_CHECKING:
    from judge.catalogue.sets import Catalogue
    from judge.model.round import Profile, RoundState
    from judge.rounds.store import RoundFolder, Rounds

PROFILES = ("ai", "ai-run", "screen", "coding", "free")
SWITCH = click.Choice(("on", "off"))
AS_FOLDER = "a DIR is written with a slash: ./{}"


@judge_command("start")
@click.argument("slugs", metavar="[SLUG]...", nargs=-1, type=SlugType())
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path())
@click.option(
    "--profile", type=click.Choice(PROFILES), default="ai", help="The rules; otherwise ai."
)
@click.option("--exec", "execution", type=SWITCH, help="Whether your code may be run.")
@click.option("--assistant", type=SWITCH, help="Whether an assistant is allowed.")
@click.option("--minutes", type=int, metavar="N", help="How long the round is.")
@click.option(
    "--seed",
    type=click.IntRange(0, MOST_SEED),
    metavar="N",
    help="Draw the same problems as the round that showed this seed.",
)
@click.pass_context
def command(
    ctx: click.Context,
    slugs: tuple[str, ...],
    folder: str | None,
    profile: str,
    execution: str | None,
    assistant: str | None,
    minutes: int | None,
    seed: int | None,
) -> int:
    """Make a round and show its rules.

    The problems are those named, or drawn: what you have not solved, or is due for review, comes
    first. The statement is shown by judge round go, which starts the clock. The round is played in
    DIR, a new folder, or in ./round-N; DIR is told from a SLUG by its slash, as in ./friday.

    \b
    profile  minutes  problems  execution  assistant
    ai       60       1         off        on
    ai-run   60       1         on         on
    screen   45       2         off        off        next is one-way
    coding   45       2         on         off
    free     no clock 1         on         on
    """
    settings = Settings.of(ctx)
    slugs, place = _told_apart(slugs, folder)
    rounds, catalogue = settings.rounds(), settings.catalogue()
    _refuse_a_second(rounds)
    if slugs and seed is not None:
        raise UsageError("--seed draws problems, and here they are named")
    rules = _profile(profile, execution, assistant, minutes, len(slugs) or None)
    if not slugs:
        seed = new_seed() if seed is None else seed
    chosen = _chosen(settings, catalogue, slugs, rules, seed)
    round, state = _make(rounds, catalogue, rules, chosen, seed, place)
    _show(settings, round, state)
    return 0


def _told_apart(slugs: Sequence[str], folder: str | None) -> tuple[tuple[str, ...], Path | None]:
    """Click gives the last argument to DIR only where it could not be a SLUG; here it is told by
    its slash."""
    words = [*slugs, *filter(None, [folder])]
    folders = [word for word in words if os.sep in word or word in (os.curdir, os.pardir)]
    if len(folders) > 1:
        raise UsageError(f"two folders: {folders[0]!r} and {folders[1]!r}")
    rest = tuple(word for word in words if word not in folders)
    return rest, Path(folders[0]) if folders else None


def _refuse_a_second(rounds: Rounds) -> None:
    from judge.cli.desk.clock import MachineClock
    from judge.model.round import Phase

    now = MachineClock().read()
    for round in rounds.unfinished():
        state = round.state(now)
        if state.phase is Phase.NEW or state.phase.running:
            done = "is made already" if state.phase is Phase.NEW else "is in progress"
            go = (
                "`judge round go` begins it" if state.phase is Phase.NEW else "`judge round status`"
            )
            raise RefusedByRound(
                f"round {state.id} {done}, in {state.workspace!r}",
                remedy=f"{go}; `judge round abandon` gives it up",
            )


def _profile(
    name: str,
    execution: str | None,
    assistant: str | None,
    minutes: int | None,
    problems: int | None,
) -> Profile:
    from judge.rounds.profiles import profile_named, switched

    return switched(
        profile_named(name),
        execution=None if execution is None else execution == "on",
        assistant=None if assistant is None else assistant == "on",
        minutes=minutes,
        problems=problems,
    )


def _chosen(
    settings: Settings,
    catalogue: Catalogue,
    slugs: Sequence[str],
    profile: Profile,
    seed: int | None,
) -> tuple[str, ...]:
    from judge.rounds.drawing import Candidate, drawn, named

    if seed is None:
        return named([_resolved(catalogue, slug) for slug in slugs])
    from judge.cli.practice import choices_of
    from judge.review.recommend import is_due

    now = datetime.now(UTC)
    candidates = [
        Candidate(
            slug=each.slug,
            standing=each.standing,
            due=is_due(each, now),
            follows=each.follows,
        )
        for each in choices_of(settings, catalogue.problems())
    ]
    return drawn(candidates, profile.problems, seed)


def _resolved(catalogue: Catalogue, slug: str) -> str:
    try:
        return catalogue.resolve(slug)
    except UnknownProblem as error:
        remedy = error.remedy if error.nearest else AS_FOLDER.format(slug)
        raise UsageError(error.message, remedy=remedy) from None


def _make(
    rounds: Rounds,
    catalogue: Catalogue,
    profile: Profile,
    slugs: Sequence[str],
    seed: int | None,
    folder: Path | None,
) -> tuple[RoundFolder, RoundState]:
    from judge.catalogue.examples import read_starter
    from judge.cli.desk.clock import MachineClock
    from judge.cli.desk.folder import RoundFolders, empty_folder

    if folder is None:
        folder = Path(f"round-{1 + max((int(each.id) for each in rounds.all()), default=0)}")
    clock = MachineClock()
    with empty_folder(folder):
        round = rounds.create(
            profile,
            {slug: read_starter(catalogue.get(slug)).encode("utf-8") for slug in slugs},
            seed=seed,
            draft_seed=new_seed() if seed is None else seed,
            workspace=os.path.abspath(folder),
            version=version(),
            clock=clock,
        )
    state = round.state(clock.read())
    RoundFolders(folder=folder.absolute()).make(state)
    return round, state


def _show(settings: Settings, round: RoundFolder, state: RoundState) -> None:
    from judge.cli.desk.screen import show
    from judge.report.round_lines import plain
    from judge.report.round_start import start_lines
    from judge.rounds.profiles import rules

    where = shlex.quote(os.path.relpath(state.workspace))
    show([*start_lines(state, rules(state.profile), where), plain()], settings.environment)
