"""The attacks on the language wall: what they are after is real in plain Python, and is not to be
had under the policy.

Each file defines ``solve``, which returns what it got hold of.

    # expect: the verdict with both walls
    # policy: refused (PolicyViolation), the name of another exception, or harmless
    # real:   yes, or no and why
    # tries:  what it is after
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.hostile.attacks import FILES

ROOT = Path(__file__).resolve().parents[2]
KEYS = ("expect", "policy", "real", "tries")


@dataclass(frozen=True, slots=True, kw_only=True)
class Attack:
    path: Path
    expect: str
    policy: str
    real: str
    tries: str

    @property
    def name(self) -> str:
        return self.path.relative_to(FILES).with_suffix("").as_posix()


def _read(path: Path) -> Attack:
    lines = path.read_text(encoding="utf-8").splitlines()[: len(KEYS)]
    fields = dict(line.removeprefix("# ").split(": ", 1) for line in lines)
    assert tuple(fields) == KEYS, path
    return Attack(path=path, **fields)


ATTACKS = [
    _read(path)
    for path in sorted(FILES.glob("*/*.py"))
    if "\n# policy: " in path.read_text(encoding="utf-8")
]
each = pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)


@each
def test_the_policy_stops(attack: Attack) -> None:
    ended = _endings("policy")[str(attack.path)]
    assert ended["spoil"] is None
    wanted = {"refused": "PolicyViolation", "harmless": None}.get(attack.policy, attack.policy)
    assert ended["raised"] == wanted, ended


@each
def test_a_violation_says_where_and_what_instead(attack: Attack) -> None:
    ended = _endings("policy")[str(attack.path)]
    if attack.policy != "refused":
        pytest.skip(f"ends as {attack.policy}")
    assert ended["what"]
    assert ended["instead"]
    assert 1 <= ended["line"] <= attack.path.read_text(encoding="utf-8").count("\n")


@each
def test_in_plain_python_it_would_succeed(attack: Attack) -> None:
    if attack.real.startswith("no"):
        pytest.skip(attack.real)
    ended = _endings("plain")[str(attack.path)]
    assert ended["spoil"] is not None, ended


def test_there_are_many_attacks_in_every_family() -> None:
    families = {attack.path.parent.name for attack in ATTACKS}
    assert len(ATTACKS) >= 100
    assert len(families) >= 9


@cache
def _endings(mode: str) -> dict[str, dict[str, Any]]:
    command = [sys.executable, "-m", "tests.hostile.language_wall_runner", mode]
    ended = subprocess.run(
        [*command, *(str(attack.path) for attack in ATTACKS)],
        cwd=ROOT,
        capture_output=True,
        check=True,
        timeout=120,
    )
    return dict(json.loads(ended.stdout))
