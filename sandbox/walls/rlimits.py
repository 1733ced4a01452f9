"""rlimits: bounds on memory, CPU, files, descriptors and processes that every Unix has.

Planned before the other layers go up, because the plan reads /proc; applied after them, because
they need a descriptor. The stack limit is not touched: the supervisor sets it before exec, deep
recursion on the main thread being a supported style; a growing stack counts as memory.
"""

from __future__ import annotations

import math
import os
import resource
import stat
from collections.abc import Collection, Mapping

from sandbox.layers import Layer, LayerStatus, State
from sandbox.walls import attacks, probe

_HARD_CPU_GRACE_SECONDS = 1
_NO_CORE_BYTES = 1
"""Not 0: a crash handler behind a pipe in core_pattern ignores 0, and takes 1 as "do not start"."""

_PROBE_BYTES = 64 << 20

Plan = Mapping[str, tuple[int, int]]
"""Soft and hard limit by the resource's name, as in ``RLIMIT_<NAME>``."""


def plan(*, memory_bytes: int | None, cpu_seconds: float, output_bytes: int) -> Plan:
    """Return the limits of this process from now on, on top of what it has used so far.

    ``cpu_seconds`` is a backstop for the supervisor's clocks: SIGXCPU, then a second later
    SIGKILL. ``memory_bytes`` None leaves memory alone. ``output_bytes`` matters only if 1 or 2
    lead to a regular file: otherwise no byte may be written to one.
    """
    limits = {
        "cpu": _cpu_limit(cpu_seconds),
        "fsize": _same(output_bytes if _output_is_a_file() else 0),
        "nofile": _same(_lowest_free_descriptor()),
        "core": _same(_NO_CORE_BYTES),
        "nproc": _same(0),
        "memlock": _same(0),
    }
    if memory_bytes is not None:
        limits["as"] = _same(_mapped_bytes() + memory_bytes)
    return limits


def apply(limits: Plan) -> LayerStatus:
    """Set the limits, never above those that already hold."""
    failed = [name for name in limits if not _set(name, *limits[name])]
    if failed:
        return LayerStatus(
            layer=Layer.RLIMITS,
            state=State.OFF,
            detail=f"not accepted: {', '.join(failed)}",
            remedy="a container's profile must permit prlimit(2)",
        )
    exception = "; nproc does not bind root" if os.getuid() == 0 else ""
    return LayerStatus(
        layer=Layer.RLIMITS, state=State.ON, detail=f"{', '.join(limits)}{exception}"
    )


def try_it() -> LayerStatus:
    """Try the layer by attacks, in processes of their own."""
    return probe.in_fresh_process(Layer.RLIMITS, __name__)


def examine() -> LayerStatus:
    """Attack from forks of this process, which is to be one made for it."""
    binds_processes = os.getuid() != 0
    attempts = attacks.resources() + (attacks.processes() if binds_processes else ())
    unstopped = "" if binds_processes else " (forking: does not bind root)"
    return probe.examine(_alone, attempts, unstopped=unstopped)


def _alone() -> LayerStatus:
    return apply(plan(memory_bytes=_PROBE_BYTES, cpu_seconds=1, output_bytes=0))


def close_descriptors(*, keep: Collection[int]) -> None:
    """Close every descriptor of this process except those to keep."""
    folder = "/proc/self/fd" if os.path.isdir("/proc/self/fd") else "/dev/fd"
    for name in os.listdir(folder):
        if int(name) not in keep and _is_open(int(name)):
            os.close(int(name))


def _set(name: str, soft: int, hard: int) -> bool:
    """Set one limit and read it back."""
    number = getattr(resource, f"RLIMIT_{name.upper()}")
    _, allowed = resource.getrlimit(number)
    if allowed != resource.RLIM_INFINITY:
        soft, hard = min(soft, allowed), min(hard, allowed)
    try:
        resource.setrlimit(number, (soft, hard))
    except (OSError, ValueError):
        return False
    return resource.getrlimit(number) == (soft, hard)


def _cpu_limit(seconds: float) -> tuple[int, int]:
    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = math.ceil(used.ru_utime + used.ru_stime + seconds)
    return soft, soft + _HARD_CPU_GRACE_SECONDS


def _output_is_a_file() -> bool:
    return any(stat.S_ISREG(os.fstat(fd).st_mode) for fd in (1, 2) if _is_open(fd))


def _lowest_free_descriptor() -> int:
    """Return the number that the next new descriptor would get: the limit that allows none.

    ``poll`` refuses to watch more descriptors than this number.
    """
    number = 0
    while _is_open(number):
        number += 1
    return number


def _is_open(fd: int) -> bool:
    try:
        os.fstat(fd)
    except OSError:
        return False
    return True


def _mapped_bytes() -> int:
    with open("/proc/self/statm", "rb") as statm:
        return int(statm.read().split()[0]) * resource.getpagesize()


def _same(limit: int) -> tuple[int, int]:
    return limit, limit
