"""The example submissions of a package, as reference solutions: the Python ones."""

from __future__ import annotations

import re
from dataclasses import dataclass

from judge.interop.package import Package
from judge.model.verdict import VERDICT_OF_FOLDER

FOLDER = "submissions"
EXPECTATIONS = "submissions.yaml"
_PYTHON_2 = re.compile(r"#!.*python2")


@dataclass(frozen=True, slots=True, kw_only=True)
class Submissions:
    """``by_verdict`` has the paths of each folder; ``notes`` say what is left out, and why."""

    by_verdict: dict[str, tuple[str, ...]]
    notes: tuple[str, ...]


def find_submissions(package: Package) -> Submissions:
    """Raises BadPackage for one that cannot be read."""
    found: dict[str, tuple[str, ...]] = {}
    notes: list[str] = []
    for folder in package.names(FOLDER):
        within = f"{FOLDER}/{folder}"
        if folder == EXPECTATIONS:
            notes.append(f"{within} is not read: the folder of a submission says what it must get")
        elif folder not in VERDICT_OF_FOLDER:
            notes.append(f"{within} is not taken: no verdict has that name")
        else:
            every = [f"{within}/{name}" for name in package.names(within)]
            taken = [each for each in every if _is_taken(package, each)]
            found[folder] = tuple(taken)
            left = [each.rpartition("/")[2] for each in every if each not in taken]
            if left:
                notes.append(f"{within}: not single files of Python 3: {', '.join(left)}")
    if not found.get("accepted"):
        notes.append(
            f"{FOLDER}/accepted holds no solution in Python: nothing tells this machine's time "
            "limits, nor whether a right program is accepted"
        )
    return Submissions(by_verdict=found, notes=tuple(notes))


def _is_taken(package: Package, within: str) -> bool:
    if not within.endswith(".py") or package.is_folder(within):
        return False
    return not _PYTHON_2.match(package.text(within).partition("\n")[0])
