"""The order in which the layers go up. Each module beside this one is one layer.

Files are closed before descriptors, descriptors before system calls: every layer needs something
that a later one takes away. A layer that is missing is reported with its remedy, never raised.
"""

from __future__ import annotations

import os
import sys

from sandbox import memory
from sandbox.layers import LayerStatus
from sandbox.walls import landlock, macos, parent_death, parent_hidden, privileges, rlimits, seccomp
from sandbox.walls.rules import Process


def put_up(
    *,
    memory_bytes: int | None,
    cpu_seconds: float,
    output_bytes: int,
    keep_fd: int,
    parent_pid: int,
) -> tuple[LayerStatus, ...]:
    """Put every layer on this process, for good, and return what became of each.

    To be called in the worker itself, in its only thread, with everything imported and no line
    of the submission received. Afterwards it can compute, and read and write ``keep_fd``; it can
    open nothing, start nothing and reach nobody. Every other descriptor except 0, 1 and 2 is
    closed. ``memory_bytes`` and ``cpu_seconds`` count from now. ``parent_pid`` is the process
    whose death ends this one; if it is dead already, this call does not return.
    """
    rlimits.close_descriptors(keep=(0, 1, 2, keep_fd))
    if sys.platform == "darwin":
        limits = rlimits.plan(memory_bytes=None, cpu_seconds=cpu_seconds, output_bytes=output_bytes)
        return (rlimits.apply(limits), macos.apply())
    gauges = memory.open_gauges()
    limits = rlimits.plan(
        memory_bytes=memory_bytes, cpu_seconds=cpu_seconds, output_bytes=output_bytes
    )
    return (
        privileges.apply(),
        parent_death.apply(parent_pid),
        landlock.apply(),
        rlimits.apply(limits),
        seccomp.apply(Process(pid=os.getpid(), channel=keep_fd, gauges=gauges)),
    )


def harden_parent() -> LayerStatus:
    """Hide the memory, environment and descriptors of the calling process from its children."""
    return parent_hidden.apply()
