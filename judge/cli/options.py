"""Options and arguments that several commands share."""

from __future__ import annotations

import secrets

import click
from click.shell_completion import CompletionItem

from judge.cli.settings import Settings

MOST_SEED = 2**32 - 1
LEVELS = ("easy", "medium", "hard")
"""Those of Difficulty in judge.model.problem, without importing it."""


class SlugType(click.types.StringParamType):
    """A problem's slug; completed from the sets that the command line names so far."""

    name = "slug"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        from judge.errors import JudgeError

        try:
            slugs = Settings.of(ctx).catalogue().slugs()
        except JudgeError:
            slugs = ()  # the shell is no place for an error; the command itself will name it
        found = [CompletionItem(slug) for slug in slugs if slug.startswith(incomplete)]
        return found or [CompletionItem(incomplete, type="file")]


slug_argument = click.argument("slug", required=False, type=SlugType())
file_argument = click.argument("file", required=False, type=click.Path(allow_dash=True))

json_option = click.option(
    "--json", "as_json", is_flag=True, help="Print one JSON object and nothing else."
)
seed_option = click.option(
    "--seed",
    type=click.IntRange(0, MOST_SEED),
    metavar="N",
    help="Draw the same hidden cases as the run that showed this seed.",
)
allow_weak_option = click.option(
    "--allow-weak",
    is_flag=True,
    help="Run even where the kernel does not hold a submission (see judge doctor).",
)


def new_seed() -> int:
    return secrets.randbelow(MOST_SEED + 1)
