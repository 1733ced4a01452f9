"""Every hostile program against the kernel wall alone, and against no wall to show it is real."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from uuid import uuid4

import pytest

from tests.hostile import traces
from tests.hostile.attacks import Attack, kernel_attacks

ROOT = Path(__file__).resolve().parents[2]
RUNNER = Path(__file__).with_name("kernel_wall_runner.py")
ATTACKS = kernel_attacks()
USERS = ("root", "nobody") if os.geteuid() == 0 else ("ordinary user",)
REFUSALS = ("PermissionError", "OSError", "FileNotFoundError", "ValueError")
SHORTAGES = ("MemoryError", "Cannot allocate memory")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the kernel wall of Linux")
each_user = pytest.mark.parametrize("user", USERS)


@each_user
@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_the_kernel_wall_alone_stops(attack: Attack, user: str) -> None:
    ended = _run("wall", user).ended[str(attack.path)]
    assert "LEAKED" not in ended.output
    assert _as_stated(attack.kernel, ended), f"{attack.kernel} expected: {ended}"


@each_user
@pytest.mark.parametrize(
    "attack",
    [attack for attack in ATTACKS if not attack.real.startswith("no")],
    ids=lambda attack: attack.name,
)
def test_without_a_wall_it_would_succeed(attack: Attack, user: str) -> None:
    if attack.real == "root" and user != "root":
        pytest.skip("possible for root only")
    output = _run("no wall", user).ended[str(attack.path)].output
    if attack.real == "maybe" and "LEAKED" not in output:
        pytest.skip(f"not possible here: {attack.tries}")
    assert "LEAKED" in output


@each_user
def test_attacks_leave_the_machine_as_it_was(user: str) -> None:
    run = _run("wall", user)
    assert [line for line in traces.command_lines() if run.token in line] == []
    assert traces.left_by({ended.pid for ended in run.ended.values()}) == []


def test_there_are_attacks_of_every_family() -> None:
    assert len(ATTACKS) >= 40
    assert len({attack.name.split("/")[0] for attack in ATTACKS}) >= 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How one attack ended: the process it was, its exit status or signal, what it printed."""

    pid: int
    end: int | str
    output: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """How every attack of one run ended, by file, and the word by which its processes are known."""

    token: str
    ended: Mapping[str, Ended]


@cache
def _run(wall: str, user: str) -> Run:
    """Run all attacks in one go, since each costs a fork only once the runner is there."""
    token = uuid4().hex
    files = [
        str(attack.path) for attack in ATTACKS if wall == "wall" or not attack.real.startswith("no")
    ]
    command = [sys.executable, "-I", str(RUNNER), str(ROOT), wall, user, token, *files]
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, start_new_session=True
    ) as runner:
        printed, _ = runner.communicate(timeout=120)
    ended = {file: Ended(**fields) for file, fields in json.loads(printed).items()}
    return Run(token=token, ended=ended)


def _as_stated(stated: str, ended: Ended) -> bool:
    end, last = ended.end, (ended.output.strip().splitlines() or [""])[-1]
    match stated:
        case "killed":
            return end == "SIGSYS"
        case "refused":
            return end == 0 or (end == 1 and last.startswith(REFUSALS))
        case "memory":
            return end == 1 and any(shortage in last for shortage in SHORTAGES)
        case "ends":
            return end == 0
        case signal_name:
            return end == signal_name
