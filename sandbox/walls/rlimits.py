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
import sys
from collections.abc import Collection, Mapping
from itertools import pairwise

from sandbox.layers import Layer, LayerStatus, State
from sandbox.walls import attacks, probe

_HARD_CPU_GRACE_SECONDS = 1
_NO_CORE_BYTES = 1
"""Not 0: a crash handler behind a pipe in core_pattern ignores 0, and takes 1 as "do not start"."""

_MOST_DESCRIPTORS = 1 << 16
_PROBE_BYTES = 64 << 20
_MEMORY_IS_BOUNDED = sys.platform != "darwin"
"""RLIMIT_AS is accepted on macOS and does nothing."""

Plan = Mapping[str, tuple[int, int]]
"""Soft and hard limit by the resource's name, as in ``RLIMIT_<NAME>``."""


def plan(*, memory_bytes: int | None, cpu_seconds: float, output_bytes: int) -> Plan | OSError:
    """Return the limits of this process from now on, on top of what it has used so far.

    Where /proc cannot be read it returns the error, for ``apply`` to report.

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
    if memory_bytes is None:
        return limits
    try:
        return {**limits, "as": _same(_mapped_bytes() + memory_bytes)}
    except OSError as error:
        return error


def apply(limits: Plan | OSError) -> LayerStatus:
    """Set the limits, never above those that already hold; report a plan that failed."""
    if isinstance(limits, OSError):
        return LayerStatus(
            layer=Layer.RLIMITS,
            state=State.UNAVAILABLE,
            detail=f"the size of this process cannot be read: {limits}",
            remedy="mount /proc",
        )
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
    return probe.try_layer(Layer.RLIMITS, __name__)


def examine() -> LayerStatus:
    """Attack from forks of this process, which is to be one made for it."""
    binds_processes = os.getuid() != 0
    attempts = attacks.descriptors_and_sizes()
    attempts += attacks.memory() if _MEMORY_IS_BOUNDED else ()
    attempts += attacks.processes() if binds_processes else ()
    unstopped = "" if binds_processes else " (forking: does not bind root)"
    return probe.examine(_alone, attempts, unstopped=unstopped)


def _alone() -> LayerStatus:
    bound = _PROBE_BYTES if _MEMORY_IS_BOUNDED else None
    return apply(plan(memory_bytes=bound, cpu_seconds=1, output_bytes=0))


def close_descriptors(*, keep: Collection[int]) -> None:
    """Close every descriptor of this process except those to keep."""
    edges = [-1, *sorted(keep), min(os.sysconf("SC_OPEN_MAX"), _MOST_DESCRIPTORS)]
    for before, after in pairwise(edges):
        if before + 1 < after:  # closerange(0, 0) would close every descriptor (CPython 3.11)
            os.closerange(before + 1, after)


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
