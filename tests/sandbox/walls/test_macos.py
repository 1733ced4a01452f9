"""What of the macOS layers can be decided elsewhere."""

from __future__ import annotations

import sys

import pytest

from sandbox.layers import Layer, State
from sandbox.walls import macos
from sandbox.walls.macos import ResidentMemoryWatch

MIB = 1 << 20
WATCH = ResidentMemoryWatch(baseline_bytes=40 * MIB, limit_bytes=100 * MIB)


@pytest.mark.parametrize(
    ("resident", "exceeded"), [(0, False), (140 * MIB, False), (140 * MIB + 1, True)]
)
def test_the_limit_counts_on_top_of_the_baseline(resident: int, exceeded: bool) -> None:
    assert WATCH.exceeded(resident) is exceeded


def test_the_watch_looks_more_often_near_the_limit() -> None:
    pauses = [WATCH.pause_seconds(resident * MIB) for resident in (40, 100, 130, 139, 140, 200)]
    assert pauses == sorted(pauses, reverse=True)
    assert min(pauses) == 0.001
    assert max(pauses) <= 0.05


def test_nothing_but_the_process_itself_is_allowed() -> None:
    rules = [line for line in macos.PROFILE.splitlines() if line.startswith("(")]
    assert rules[:2] == ["(version 1)", "(deny default)"]
    assert all(rule.endswith("(target self))") for rule in rules[2:])
    assert macos.PROFILE.count("(") == macos.PROFILE.count(")")


def test_usage_is_read_as_the_header_lays_it_out() -> None:
    fields = macos._USAGE_V0.unpack(
        b"u" * 16 + b"".join(n.to_bytes(8, "little") for n in range(10))
    )
    assert (fields[macos._USER_TIME], fields[macos._SYSTEM_TIME]) == (0, 1)
    assert fields[macos._RESIDENT_SIZE] == 6


@pytest.mark.skipif(sys.platform == "darwin", reason="there the profile exists")
def test_elsewhere_the_layers_are_reported_as_unavailable() -> None:
    found = [macos.apply(), macos.try_watch()]
    assert [(s.layer, s.state) for s in found] == [
        (Layer.PROFILE, State.UNAVAILABLE),
        (Layer.RSS_WATCH, State.UNAVAILABLE),
    ]
    assert all(status.detail and status.remedy for status in found)
