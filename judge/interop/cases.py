"""The test data of a package: its cases by name, and the flags that their output is held to."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from judge.catalogue.strict_toml import Table
from judge.errors import BadPackage
from judge.interop.package import Package
from judge.interop.strict_yaml import read_yaml
from judge.model.output_rule import Flags
from judge.outputs.tokens import BadFlags, TokenFlags

DATA, SAMPLE, SECRET = "data", "sample", "secret"
GROUP_FILES = ("testdata.yaml", "test_group.yaml")
_LEGACY_KEYS = (
    "on_reject", "grading", "grader_flags", "input_validator_flags", "output_validator_flags",
    "accept_score", "reject_score", "range",
)  # fmt: skip
_CASE_KEYS = (
    "args", "input_validator_args", "output_validator_args", "input_visualizer_args",
    "output_visualizer_args", "full_feedback", "hint", "description",
)  # fmt: skip
_GROUP_KEYS = (
    *_CASE_KEYS[:6], "max_score", "score_aggregation", "static_validation_score", "require_pass",
    "static_validator_args",
)  # fmt: skip
_REFUSED = {
    ".files": "programs cannot read files",
    ".interaction": "interactive problems are not taken",
    ".args": "programs get no arguments",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TestData:
    """The names of the cases, such as ``secret/group/01``: DATA/NAME.in and DATA/NAME.ans are
    there. ``unused`` are the files that this judge has no use for."""

    samples: tuple[str, ...]
    secret: tuple[str, ...]
    flags: Flags
    flags_of: tuple[tuple[str, Flags], ...]
    unused: tuple[str, ...]


def read_test_data(package: Package, flags: Flags, *, custom: bool) -> TestData:
    """``flags`` are those of problem.yaml; ``custom`` says that a validator of the package's own
    gets them. Raises BadPackage, or BadProblemSet naming a key."""
    walk = _Walk(package, custom, flags)
    walk.use(flags, package.said("problem.yaml"))
    root = walk.inherited(DATA, flags)
    samples = walk.cases(SAMPLE, root)
    secret = walk.cases(SECRET, root)
    if not secret:
        raise BadPackage(f"{package.said(f'{DATA}/{SECRET}')} holds no case", remedy=_made(package))
    if not samples:
        raise BadPackage(
            f"{package.said(f'{DATA}/{SAMPLE}')} holds no case",
            remedy="at least one example is shown with a problem",
        )
    given = dict(walk.flags)
    usual = given[SECRET]
    known = {(SECRET, usual), (SAMPLE, usual)}
    return TestData(
        samples=samples,
        secret=secret,
        flags=usual,
        flags_of=tuple(each for each in given.items() if each not in known),
        unused=tuple(walk.unused),
    )


def _made(package: Package) -> str | None:
    if package.has("generators"):
        return "generators/ are not run: make the data with them, and import it again"
    return None


@dataclass(slots=True)
class _Walk:
    package: Package
    custom: bool
    base: Flags
    flags: list[tuple[str, Flags]] = field(default_factory=list)
    unused: list[str] = field(default_factory=list)

    def cases(self, group: str, above: Flags) -> tuple[str, ...]:
        """The cases below ``group``; notes where other flags hold than ``above``."""
        folder = f"{DATA}/{group}"
        own = self.inherited(folder, above)
        if own != above or "/" not in group:
            self.flags.append((group, own))
        names = self.package.names(folder)
        found: list[str] = []
        for name in names:
            within = f"{folder}/{name}"
            self._refuse(within)
            if self.package.is_folder(within):
                found += self.cases(f"{group}/{name}", own)
            elif name.endswith(".in"):
                case = f"{group}/{name.removesuffix('.in')}"
                self._case(case, names, own)
                found.append(case)
            elif name not in GROUP_FILES:
                self._other(within, names)
        return tuple(found)

    def inherited(self, folder: str, above: Flags) -> Flags:
        """The flags of a folder: its own, or those from above."""
        legacy, latest = (f"{folder}/{name}" for name in GROUP_FILES)
        if self.package.has(legacy):
            return self._legacy(read_yaml(self.package, legacy), legacy)
        if self.package.has(latest):
            return self._latest(read_yaml(self.package, latest), latest, _GROUP_KEYS, above)
        return above

    def use(self, flags: Flags, where: str) -> Flags:
        """Raises BadPackage for flags that the default validator does not have."""
        if not self.custom:
            try:
                TokenFlags.read(flags)
            except BadFlags as fault:
                raise BadPackage(f"{where}: {fault}") from None
        return flags

    def _case(self, case: str, names: Sequence[str], above: Flags) -> None:
        stem = case.rpartition("/")[2]
        if f"{stem}.ans" not in names:
            raise BadPackage(
                f"{self.package.said(f'{DATA}/{case}.ans')} is missing: the case has no answer",
                remedy=_made(self.package),
            )
        if f"{stem}.yaml" in names:
            within = f"{DATA}/{case}.yaml"
            own = self._latest(read_yaml(self.package, within), within, _CASE_KEYS, above)
            if own != above:
                self.flags.append((case, own))

    def _refuse(self, within: str) -> None:
        why = _REFUSED.get(PurePosixPath(within).suffix)
        if why is not None:
            raise BadPackage(f"{self.package.said(within)}: {why}")

    def _other(self, within: str, names: Sequence[str]) -> None:
        path = PurePosixPath(within)
        is_of_case = path.suffix in (".ans", ".yaml")
        if is_of_case and f"{path.stem}.in" not in names:
            raise BadPackage(
                f"{self.package.said(str(path.with_suffix('.in')))} is missing",
                remedy=_made(self.package),
            )
        if not is_of_case:
            self.unused.append(within)

    def _legacy(self, table: Table, within: str) -> Flags:
        table.only(*_LEGACY_KEYS)
        if (table.values.get("grading") or "default") != "default":
            raise table.error("grading", "'grading': custom graders are not taken")
        if "accept_if_any_accepted" in str(table.values.get("grader_flags", "")):
            raise table.error(
                "grader_flags", "'grader_flags': every case must pass, not one of a group"
            )
        value = table.values.get("output_validator_flags") or ""
        if isinstance(value, dict):
            value = value.get("flags") or ""
        try:
            return self.use((*self.base, *shlex.split(str(value))), self.package.said(within))
        except ValueError as error:
            key = "output_validator_flags"
            raise table.error(key, f"{key!r} cannot be split into words: {error}") from None

    def _latest(self, table: Table, within: str, keys: Sequence[str], above: Flags) -> Flags:
        table.only(*keys)
        if table.values.get("args"):
            raise table.error("args", "'args': programs get no arguments")
        key = "output_validator_args"
        if table.values.get(key) is None:
            return above
        if isinstance(given := table.values[key], list):  # a tolerance is seldom quoted
            table.values[key] = [str(x) if type(x) in (int, float) else x for x in given]
        return self.use(table.texts(key), self.package.said(within))
