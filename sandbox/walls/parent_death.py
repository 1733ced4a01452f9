"""PR_SET_PDEATHSIG: no worker outlives its supervisor, however that ends.

The kernel sends the signal when the THREAD that started the worker ends, so a supervisor must
start workers from a thread that lives at least as long as they do.
"""

from __future__ import annotations

import os
import signal

from sandbox.layers import Layer, LayerStatus, State
from sandbox.walls import kernel


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
