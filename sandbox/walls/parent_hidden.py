"""PR_SET_DUMPABLE=0 on the judge: its memory, environment and descriptors in /proc are closed.

Put up by the parent on itself, for every program of the same user. It does not bind root with its
capabilities (a worker of root drops them), and debuggers and core dumps of the judge end with it.
"""

from __future__ import annotations

from sandbox.layers import Layer, LayerStatus, State
from sandbox.walls import attacks, kernel, privileges, probe
from sandbox.walls.probe import End


def apply() -> LayerStatus:
    """Hide the calling process; it may have threads."""
    try:
        kernel.prctl(kernel.PR_SET_DUMPABLE, 0)
        hidden = kernel.prctl(kernel.PR_GET_DUMPABLE) == 0
    except OSError as error:
        return LayerStatus(
            layer=Layer.PARENT_HIDDEN,
            state=State.UNAVAILABLE,
            detail=str(error),
            remedy="a container's profile must permit prctl(2)",
        )
    return LayerStatus(
        layer=Layer.PARENT_HIDDEN,
        state=State.ON if hidden else State.OFF,
        detail="memory, environment and descriptors of the judge are closed to its children",
    )


def try_it() -> LayerStatus:
    """Try the layer by attacks, in processes of their own."""
    return probe.try_layer(Layer.PARENT_HIDDEN, __name__)


def examine() -> LayerStatus:
    """Attack from forks of this process, which is to be one made for it."""
    privileges.apply()  # of root, a worker has none, and without them the judge is like others
    secrets = attacks.parent_secrets()
    real = [attack for attack in secrets if probe.end_of(attack) is End.SUCCEEDED]
    status = apply()
    return probe.judged(status, {attack.name: probe.end_of(attack) for attack in real})
