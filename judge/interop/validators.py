"""The output validator that a package brings: which files it is, and which of them is run."""

from __future__ import annotations

from dataclasses import dataclass

from judge.errors import BadPackage
from judge.interop.metadata import LEGACY, VALIDATORS, Metadata
from judge.interop.package import METADATA, Package

MAINS = ("__main__.py", "main.py")
_SCRIPTS = ("build", "run")


@dataclass(frozen=True, slots=True, kw_only=True)
class Validator:
    """``files`` are paths within the package, all in one folder; ``main`` is the name of one."""

    files: tuple[str, ...]
    main: str


def find_validator(package: Package, metadata: Metadata) -> Validator | None:
    """The validator where the package has its own; None where tokens are compared. Raises
    BadPackage for one that is not in Python."""
    if not metadata.custom:
        return None
    folder = VALIDATORS[metadata.family]
    programs = package.names(folder)
    if not programs:
        raise BadPackage(
            f"{package.said(METADATA)}: 'validation' is custom, and {folder}/ holds no validator"
        )
    if package.is_folder(f"{folder}/{programs[0]}") and len(programs) == 1:
        return _of(package, f"{folder}/{programs[0]}")
    if len(programs) > 1 and metadata.family == LEGACY:
        named = ", ".join(programs)
        raise BadPackage(f"{package.said(folder)} holds several validators: {named}; one is taken")
    return _of(package, folder)


def _of(package: Package, folder: str) -> Validator:
    names = package.names(folder)
    for name in names:
        within = f"{folder}/{name}"
        if name in _SCRIPTS:
            raise BadPackage(f"{package.said(within)}: scripts are not run; {_ONLY_PYTHON}")
        if package.is_folder(within):
            raise BadPackage(f"{package.said(within)}: a validator is files in one folder")
    sources = [name for name in names if name.endswith(".py")]
    if not sources:
        first = names[0] if names else ""
        raise BadPackage(f"{package.said(f'{folder}/{first}')} is not Python; {_ONLY_PYTHON}")
    main = next((name for name in MAINS if name in sources), None)
    if main is None and len(sources) > 1:
        raise BadPackage(
            f"{package.said(folder)}: nothing says which of {', '.join(sources)} is run",
            remedy=f"name it {MAINS[0]}",
        )
    return Validator(files=tuple(f"{folder}/{name}" for name in names), main=main or sources[0])


_ONLY_PYTHON = "only validators in Python are taken"
