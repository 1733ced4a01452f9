"""PR_SET_PDEATHSIG: no worker outlives its supervisor, however that ends.

The kernel sends the signal when the THREAD that started the worker ends, so a supervisor must
start workers from a thread that lives at least as long as they do.
"""

from __future__ import annotations

import os
import select
import signal
from typing import NoReturn

from sandbox.layers import Layer, LayerStatus, State
from sandbox.walls import kernel, probe
from sandbox.walls.probe import End

_PATIENCE_SECONDS = 1.0


def apply(parent_pid: int) -> LayerStatus:
    """Ask for SIGKILL at the parent's death; end at once if ``parent_pid`` is gone already.

    Checked after asking, so that no death falls between: what the kernel would have done is done.
    """
    try:
        kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
    except OSError as error:
        return LayerStatus(
            layer=Layer.PARENT_DEATH,
            state=State.UNAVAILABLE,
            detail=str(error),
            remedy="a container's profile must permit prctl(2)",
        )
    if os.getppid() != parent_pid:
        os.kill(os.getpid(), signal.SIGKILL)
    return LayerStatus(layer=Layer.PARENT_DEATH, state=State.ON, detail="SIGKILL with the parent")


def try_it() -> LayerStatus:
    """Try the layer by an orphan, in processes made for it."""
    return probe.try_layer(Layer.PARENT_DEATH, __name__)


def examine() -> LayerStatus:
    """Start a parent whose child waits for ever, end the parent, and see whether the child ends.

    Every process holds the writing end of one pipe, which closes when the last one is gone.
    """
    status = probe.status_in_fork(lambda: apply(os.getppid()))
    if not status.active:
        return status
    reading, writing = os.pipe()
    parent = os.fork()
    if parent == 0:
        _orphan_a_child()
    os.close(writing)
    os.waitpid(parent, 0)
    gone, _, _ = select.select([reading], [], [], _PATIENCE_SECONDS)
    return probe.judged(status, {"outliving the parent": End.KILLED if gone else End.SUCCEEDED})


def _orphan_a_child() -> NoReturn:
    """Start a child that puts the layer up, wait until it has, and end."""
    ready, report = os.pipe()
    parent = os.getpid()
    if os.fork() == 0:
        apply(parent)
        os.write(report, b"x")
        select.select([], [], [], 2 * _PATIENCE_SECONDS)
        os._exit(0)
    os.read(ready, 1)
    os._exit(0)
