"""double-it with a large case whose solutions differ only in how long they count.

Machines differ and are busy, so times are made relative to each other: ``unit_seconds`` is what
one unit of counting takes here, and a limit is so many units.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from judge.authoring import LargeCase
from judge.catalogue.hidden import load_hidden
from judge.catalogue.sets import Catalogue, open_set
from judge.model.problem import Problem
from judge.pipeline.calibration import Timekeeper
from judge.pipeline.large import build
from sandbox.zygote import Zygotes
from tests.pipeline.problems import TINY

CASE = "many"
ITERATIONS = 2_000_000
LARGE = """

from judge.authoring import large

LARGE = (
    large({case!r}, "Quick.", n=20_000, build=lambda n, rng: (n,), oracle=twice, cpu_seconds={cpu}),
)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spinning:
    """A copy of the tiny set in ``root``, without the accepted references of double-it."""

    root: Path

    @classmethod
    def made(cls, folder: Path) -> Spinning:
        root = Path(shutil.copytree(TINY, folder / "set"))
        shutil.rmtree(root / "reference" / "double-it" / "accepted")
        made = cls(root=root)
        made.allow(60.0)
        return made

    @property
    def problem(self) -> Problem:
        return Catalogue(sets=(open_set(self.root),)).get("double-it")

    @property
    def large(self) -> LargeCase:
        return load_hidden(self.problem).large[0]

    @property
    def author_seconds(self) -> float:
        seconds = self.large.cpu_seconds
        assert seconds is not None
        return seconds

    def allow(self, cpu_seconds: float) -> None:
        """Let that be the author's limit of the large case."""
        properties = self.root / "problems" / "double-it" / "hidden" / "properties.py"
        before = properties.read_text().partition("\n\nfrom judge.authoring import large\n")[0]
        properties.write_text(before + LARGE.format(case=CASE, cpu=cpu_seconds))

    def add(self, name: str, units: float) -> None:
        """Put a reference that counts for so many units at ``name``, such as accepted/one.py."""
        path = self.root / "reference" / "double-it" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(counting(units))

    def unit_seconds(self) -> float:
        """What one unit takes in a worker, after ``add`` of an accepted reference of one unit."""
        large, problem = self.large, self.problem
        with Zygotes() as zygotes:
            keeper = Timekeeper(problem=problem, zygotes=zygotes, seed=1)
            slowest = keeper.slowest(large, build(large, large.n, 1))
        assert slowest is not None
        return slowest.spent.cpu_seconds


def counting(units: float) -> str:
    """A right solution that counts first, in the large case only."""
    return (
        "def double(n):\n"
        f"    for _ in range({int(units * ITERATIONS)} if n > 10_000 else 0):\n"
        "        pass\n"
        "    return n + n\n"
    )
