"""The doctor: every layer of this system tried, plainly reported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from sandbox import doctor
from sandbox.layers import Layer, LayerStatus, State

ROOT = Path(__file__).resolve().parents[2]

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the layers of Linux")


@linux_only
def test_every_layer_is_tried() -> None:
    assert [status.layer for status in doctor.examine()] == [
        Layer.SECCOMP,
        Layer.LANDLOCK,
        Layer.RLIMITS,
        Layer.NO_NEW_PRIVS,
        Layer.PARENT_DEATH,
        Layer.PARENT_HIDDEN,
    ]


@linux_only
def test_what_is_not_on_has_a_reason_and_a_remedy() -> None:
    missing = [status for status in doctor.examine() if not status.active]
    assert all(status.detail and status.remedy for status in missing)


def test_the_report_names_state_remedy_and_grade() -> None:
    found = (
        LayerStatus(layer=Layer.SECCOMP, state=State.ON, detail="stopped: forking"),
        LayerStatus(layer=Layer.RLIMITS, state=State.ON, detail="stopped: 2 GiB of memory"),
        LayerStatus(
            layer=Layer.LANDLOCK, state=State.UNAVAILABLE, detail="not enabled", remedy="enable it"
        ),
    )
    assert doctor.report(found) == (
        "seccomp        on           stopped: forking\n"
        "rlimits        on           stopped: 2 GiB of memory\n"
        "landlock       unavailable  not enabled\n"
        "               remedy: enable it\n"
        "\n"
        "grade: strong - system calls and resources are closed off; "
        "files by the system-call filter only"
    )


def test_the_command_prints_the_report() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "sandbox.doctor"], capture_output=True, text=True, cwd=ROOT
    )
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1].startswith("grade: ")
