"""The attacks on the language wall: what they are after is real in plain Python, and is not to be
had under the policy.
"""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.hostile.attacks import Attack, language_attacks

ROOT = Path(__file__).resolve().parents[2]
ATTACKS = language_attacks()
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
    if attack.real == "maybe" and ended["spoil"] is None:
        pytest.skip("not in this Python")
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
