"""``judge round predict``: files what the candidate expects the judge to find."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from judge.cli.command import judge_command
from judge.cli.settings import Settings
from judge.errors import UsageError

if TYPE_CHECKING:
    from judge.cli.desk.desk import Desk
    from judge.model.round import Prediction, RoundState

WITHOUT_EDITOR = "judge round predict --verdict AC --time 'O(n)', say"
VERDICTS = ("AC", "WA", "TLE", "MLE", "OLE", "RTE", "CE", "SV")


@judge_command("predict")
@click.option("--verdict", type=click.Choice(VERDICTS), help="The verdict.")
@click.option("--time", metavar="CLASS", help="The growth of time, as 'O(n log n)'.")
@click.option("--space", metavar="CLASS", help="The growth of extra memory.")
@click.option(
    "--sure",
    type=click.IntRange(0, 100),
    metavar="PERCENT",
    help="How sure you are of each; otherwise 100.",
)
@click.option("--passes", multiple=True, metavar="TEST", help="A hidden test that passes.")
@click.option("--fails", multiple=True, metavar="TEST", help="A hidden test that fails.")
@click.pass_context
def command(
    ctx: click.Context,
    verdict: str | None,
    time: str | None,
    space: str | None,
    sure: int | None,
    passes: tuple[str, ...],
    fails: tuple[str, ...],
) -> int:
    """File what you expect the judge to find.

    Without options a form is opened in your editor: the verdict, the growth of time and memory,
    and once the code is closed the names of the hidden tests, each to pass or to fail. The report
    shows it beside what was found. The last prediction counts.
    """
    from judge.cli.desk.desk import find_desk
    from judge.cli.desk.screen import show
    from judge.model.round import EventKind
    from judge.report.round_lines import plain
    from judge.report.round_status import prediction_words, time_line, told_lines
    from judge.rounds.permits import require

    desk = find_desk(Settings.of(ctx))
    with desk.turn("predict") as turn:
        require(turn.state, EventKind.PREDICT)
        state, slug = turn.state, desk.slug(turn.state)
    if any((verdict, time, space, sure is not None, passes, fails)):
        said = _from_options(desk, state, slug, verdict, time, space, sure, passes, fails)
    else:
        said = _from_form(desk, state, slug)
    with desk.turn("predict") as turn:
        turn.writer.predict(slug, said)
    lines = [plain(f"predicted: {prediction_words(said)}"), *told_lines(turn.told)]
    show([*lines, time_line(turn.state)], desk.settings.environment)
    return 0


def _from_options(
    desk: Desk,
    state: RoundState,
    slug: str,
    verdict: str | None,
    time: str | None,
    space: str | None,
    sure: int | None,
    passes: tuple[str, ...],
    fails: tuple[str, ...],
) -> Prediction:
    from judge.cli.desk.form import growth_of, test_named
    from judge.model.round import CERTAIN, Prediction
    from judge.model.verdict import Verdict

    if verdict is None:
        raise UsageError("--verdict is missing", remedy="one of " + ", ".join(VERDICTS))
    named = [*((name, True) for name in passes), *((name, False) for name in fails)]
    tests = _tests(desk, state, slug) if named else ()
    if named and not tests:
        raise UsageError(
            "the hidden tests are named once the code is closed", remedy="`judge round submit`"
        )
    return Prediction(
        verdict=Verdict(verdict),
        time=None if time is None else growth_of(time),
        space=None if space is None else growth_of(space),
        groups=tuple((test_named(name, tests), passed) for name, passed in named),
        sure=CERTAIN if sure is None else sure,
    )


def _from_form(desk: Desk, state: RoundState, slug: str) -> Prediction:
    """The form lies with the record: the workspace never holds the names of hidden tests. One
    that could not be read is opened again as it was left."""
    from judge.cli.desk.editor import edit
    from judge.cli.desk.folder import read_bytes
    from judge.cli.desk.form import blank_form, read_form

    tests = _tests(desk, state, slug)
    path = desk.round.folder / f"predict-{slug}{'-frozen' if tests else ''}.txt"
    if not path.exists():
        path.write_text(blank_form(tests, state.of(slug).prediction), "utf-8")
    edit(path, desk.settings.environment, remedy=WITHOUT_EDITOR)
    said = read_form((read_bytes(path) or b"").decode("utf-8", "replace"), tests)
    path.unlink(missing_ok=True)
    return said


def _tests(desk: Desk, state: RoundState, slug: str) -> tuple[str, ...]:
    """The names of the hidden tests, in their order; none while the code is open, where they
    would be hints."""
    from judge.catalogue.hidden import load_hidden
    from judge.model.round import Phase

    if state.phase is not Phase.FROZEN:
        return ()
    hidden = load_hidden(desk.settings.catalogue().get(slug))
    return (*(each.name for each in hidden.properties), *(each.name for each in hidden.large))
