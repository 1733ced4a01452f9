"""Where things are and how to show them: what the command line and the environment say."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from judge.cli.command import SETS
from judge.errors import UsageError

if TYPE_CHECKING:
    from rich.console import RenderableType

    from judge.catalogue.sets import Catalogue
    from judge.cli.kept_cases import KeptCases
    from judge.cli.limits_cache import LimitsCache
    from judge.cli.verified import Verified
    from judge.history.store import History
    from judge.model.endpoint import Endpoint
    from judge.report.progress import Reporter
    from judge.rounds.store import Rounds

APPLICATION = "coding-round-judge"
HISTORY = "history.sqlite3"
TIME_LIMITS = "time-limits.json"
CASES = "cases"
VERIFIED = "verified.json"
ROUNDS = "rounds"
IMPORTED = "imported"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """``sets`` are the paths given with ``--set``, in the order in which they were given."""

    sets: tuple[Path, ...]
    environment: Mapping[str, str]

    @classmethod
    def of(cls, context: click.Context) -> Settings:
        return cls(sets=tuple(context.meta.get(SETS, ())), environment=os.environ)

    def catalogue(self) -> Catalogue:
        """The problems of every set. Raises BadProblemSet."""
        from judge.catalogue.sets import Catalogue, find_sets, is_set

        imported, named = self.imported_set(), self.sets
        with suppress(OSError):  # of a data directory that cannot be read, the history tells
            named = (*self.sets, imported) if is_set(imported) else self.sets
        return Catalogue(find_sets(named, self.environment.get("JUDGE_SETS")))

    def imported_set(self) -> Path:
        """Where `judge import` puts problems unless told otherwise. Raises UsageError."""
        return self.data_directory() / IMPORTED

    def with_set(self, root: Path) -> Settings:
        """As if ``root`` was given with ``--set`` too."""
        return replace(self, sets=(*self.sets, root))

    def uses_set(self, root: Path) -> bool:
        """Whether ``root`` is a set of every command, without ``--set``. Raises BadProblemSet."""
        from judge.catalogue.sets import find_sets

        usual = find_sets((), self.environment.get("JUDGE_SETS"))
        return root.resolve() in [each.root.resolve() for each in usual]

    def data_directory(self) -> Path:
        """JUDGE_HOME, or the user's data directory as the platform has it. Raises UsageError."""
        if home := self.environment.get("JUDGE_HOME"):
            try:
                return Path(home).expanduser().absolute()
            except RuntimeError as error:  # ~name of nobody
                raise UsageError(f"JUDGE_HOME is no folder: {home!r}: {error}") from None
        import platformdirs

        return platformdirs.user_data_path(APPLICATION, appauthor=False)

    def history(self) -> History:
        """The history. Raises HistoryUnavailable."""
        from judge.history.store import History

        return History(self.data_directory() / HISTORY)

    def rounds(self) -> Rounds:
        """The rounds that were made. Raises UsageError."""
        from judge.rounds.store import Rounds

        return Rounds(self.data_directory() / ROUNDS)

    def endpoint(self) -> Endpoint | None:
        """The language model that is named, if one is. Raises UsageError."""
        from judge.endpoint.settings import FILE, endpoint_of

        path = self.data_directory() / FILE
        try:
            text = path.read_text("utf-8")
        except FileNotFoundError:
            text = None
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError(f"{str(path)!r} cannot be read: {error}") from None
        return endpoint_of(self.environment, text)

    def limits_cache(self) -> LimitsCache:
        """What is known of time on this machine. Raises UsageError."""
        from judge.cli.command import version
        from judge.cli.limits_cache import LimitsCache, this_machine

        return LimitsCache(
            path=self.data_directory() / TIME_LIMITS, machine=this_machine(version())
        )

    def kept_cases(self) -> KeptCases:
        """The cases that earlier submissions were given. Raises UsageError."""
        from judge.cli.command import version
        from judge.cli.kept_cases import KeptCases

        return KeptCases(folder=self.data_directory() / CASES, judge=version())

    def verified(self, *, allow_weak: bool) -> Verified:
        """Which problems were found fit to judge with. Raises UsageError."""
        from judge.cli.verified import Verified, this_judge

        machine = self.limits_cache().machine
        return Verified(
            path=self.data_directory() / VERIFIED, judge=this_judge(machine, allow_weak=allow_weak)
        )

    def print(self, *renderables: RenderableType, most_cells: int | None = None) -> None:
        """On standard output, as wide as the terminal but no wider than ``most_cells``."""
        from judge.report.console import make_console

        console = make_console(sys.stdout, environment=self.environment)
        width = None if most_cells is None else min(console.width, most_cells)
        for each in renderables:
            console.print(each, width=width)

    def reporter(self) -> Reporter:
        """Progress on standard error, where that is a terminal that can be drawn on."""
        from judge.report.console import make_console
        from judge.report.progress import Reporter

        console = make_console(sys.stderr, environment=self.environment)
        drawable = sys.stderr is not None and sys.stderr.isatty() and not console.is_dumb_terminal
        return Reporter(sys.stderr if drawable else None, width=lambda: console.width)
