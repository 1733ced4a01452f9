"""Finds problem sets and the problems in them, by slug. Listing reads folders, not files."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from judge.catalogue import layout
from judge.catalogue.load import load_problem
from judge.catalogue.nearest import nearest
from judge.catalogue.text_file import shown
from judge.errors import BadProblemSet, UnknownProblem, UsageError
from judge.model.problem import Problem

_PACKAGE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemSet:
    """A root folder of problems; ``reference_dir`` is None where the set brings no references."""

    name: str
    root: Path
    problems_dir: Path
    reference_dir: Path | None

    def problem_folders(self) -> tuple[Path, ...]:
        """The folder of each problem, sorted."""
        return tuple(
            folder
            for folder in map(self.problems_dir.joinpath, layout.names_in(self.problems_dir))
            if folder.is_dir() and layout.holds_anything(folder)
        )

    def reference_folder(self, slug: str) -> Path | None:
        folder = None if self.reference_dir is None else self.reference_dir / slug
        return folder if folder is not None and folder.is_dir() else None


def find_sets(explicit: Sequence[Path], environment: str | None) -> tuple[ProblemSet, ...]:
    """The bundle, the folders in ``explicit`` and those in ``environment`` (the value of
    JUDGE_SETS: paths joined by ``os.pathsep``), each once. Raises BadProblemSet."""
    listed = [Path(part) for part in (environment or "").split(os.pathsep) if part.strip()]
    sets = [_bundle()]
    for path in (*explicit, *listed):
        found = open_set(path)
        if all(found.root.resolve() != known.root.resolve() for known in sets):
            sets.append(found)
    return tuple(sets)


def open_set(path: Path) -> ProblemSet:
    """The set in the folder ``path``. Raises BadProblemSet where it is none."""
    try:
        root = path.absolute()
        found, is_problem = is_set(root), (root / layout.SETTINGS).is_file()
    except (OSError, ValueError) as error:
        raise BadProblemSet(f"not a problem set: {shown(path)}: {error}") from None
    if found:
        return _set_at(root, root.name)
    reason = "it is a single problem" if is_problem else _why_no_set(root)
    raise BadProblemSet(f"not a problem set: {shown(path)}: {reason}", remedy=layout.SET_SHAPE)


def is_set(root: Path) -> bool:
    """Whether a folder has the shape of a set."""
    return (root / layout.PROBLEMS).is_dir()


def _why_no_set(root: Path) -> str:
    if not root.exists():
        return "there is no such folder"
    if not root.is_dir():
        return "it is not a folder"
    return f"it holds no folder {layout.PROBLEMS}/"


def _bundle() -> ProblemSet:
    """The problems that came with the judge: in the package when it was installed from a wheel,
    else next to it in the checkout."""
    for root in (_PACKAGE / layout.BUNDLE, _PACKAGE.parent):
        if (root / layout.PROBLEMS).is_dir():
            return _set_at(root, "bundle")
    raise BadProblemSet(
        f"the judge's own problems are missing from {shown(_PACKAGE)}", remedy="install it again"
    )


def _set_at(root: Path, name: str) -> ProblemSet:
    reference = root / layout.REFERENCE
    return ProblemSet(
        name=name,
        root=root,
        problems_dir=root / layout.PROBLEMS,
        reference_dir=reference if reference.is_dir() else None,
    )


@dataclass(frozen=True)
class Catalogue:
    """The problems of several sets. Making one lists folders and refuses a slug in two sets."""

    sets: tuple[ProblemSet, ...]

    def __post_init__(self) -> None:
        _ = self._home

    @cached_property
    def _home(self) -> Mapping[str, ProblemSet]:
        home: dict[str, ProblemSet] = {}
        for found in self.sets:
            for folder in found.problem_folders():
                if (other := home.get(folder.name)) is not None:
                    raise _in_two_sets(other.problems_dir / folder.name, folder)
                home[folder.name] = found
        return MappingProxyType(home)

    def slugs(self) -> tuple[str, ...]:
        """Every slug, in the order of the sets and then of the alphabet."""
        return tuple(self._home)

    def folders(self) -> Mapping[str, Path]:
        """The folder of each slug, whatever is in it."""
        return {slug: home.problems_dir / slug for slug, home in self._home.items()}

    def problems(self) -> tuple[Problem, ...]:
        """Every problem. Raises BadProblemSet for the first that cannot be loaded."""
        problems = tuple(self._load(slug) for slug in self.slugs())
        for found in self.sets:
            _check_references(found)
        _refuse_circles(problems)
        return problems

    def get(self, text: str) -> Problem:
        """The problem that ``text`` means (see ``resolve``). Loads no other."""
        return self._load(self.resolve(text))

    def resolve(self, text: str) -> str:
        """The slug that ``text`` is, or is the beginning of. Raises UnknownProblem with the
        nearest slug, or UsageError naming the slugs that begin so."""
        wanted = text.strip().lower()
        if wanted in self._home:
            return wanted
        matches = [slug for slug in self.slugs() if wanted and slug.startswith(wanted)]
        if len(matches) > 1:
            raise UsageError(f"{text!r} begins several problems", remedy=" or ".join(matches) + "?")
        if not matches:
            raise UnknownProblem(text, nearest=nearest(text, self.slugs()))
        return matches[0]

    def _load(self, slug: str) -> Problem:
        home = self._home[slug]
        problem = load_problem(home.problems_dir / slug, home.reference_folder(slug))
        if problem.follows is not None and problem.follows not in self._home:
            raise _follows_nothing(problem, nearest(problem.follows, self.slugs()))
        return problem


def _in_two_sets(first: Path, second: Path) -> BadProblemSet:
    return BadProblemSet(
        f"{first.name!r} is in two sets: {shown(first)} and {shown(second)}",
        remedy="rename one of the folders",
    )


def _follows_nothing(problem: Problem, close: str | None) -> BadProblemSet:
    return BadProblemSet(
        f"{shown(problem.folder / layout.SETTINGS)}: 'follows' names no problem: "
        f"{problem.follows!r}",
        remedy=f"did you mean {close!r}?" if close else "leave the key out",
    )


def _check_references(found: ProblemSet) -> None:
    """Each folder of references belongs to a problem of the same set."""
    if found.reference_dir is None:
        return
    slugs = tuple(folder.name for folder in found.problem_folders())
    for name in layout.names_in(found.reference_dir):
        if (found.reference_dir / name).is_dir() and name not in slugs:
            raise layout.unknown_name(found.reference_dir / name, slugs)


def _refuse_circles(problems: Sequence[Problem]) -> None:
    follows = {problem.slug: problem.follows for problem in problems}
    for problem in problems:
        chain = list(_chain(follows, problem.slug))
        if problem.slug in chain:
            way = " -> ".join([problem.slug, *chain])
            path = shown(problem.folder / layout.SETTINGS)
            raise BadProblemSet(f"{path}: 'follows' runs in a circle: {way}")


def _chain(follows: Mapping[str, str | None], slug: str) -> Iterator[str]:
    """What ``slug`` follows, and what that follows, at most once around a circle."""
    current = follows.get(slug)
    for _ in range(len(follows)):
        if current is None:
            return
        yield current
        if current == slug:
            return
        current = follows.get(current)
