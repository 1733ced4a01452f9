"""no_new_privs and capabilities: what the worker may do is never more than an ordinary user may.

Without it a set-user-ID program would run with its owner's rights, and an ordinary user could not
put up a seccomp filter. For root it gives up every capability: uid 0 alone then owns files, which
Landlock and seccomp close, but it can no longer read a hidden parent or change the machine.
"""

from __future__ import annotations

import ctypes
import os
import struct

from sandbox.layers import Layer, LayerStatus, State
from sandbox.walls import attacks, kernel, probe
from sandbox.walls.numbers import MACHINES

_CAPABILITY_VERSION_3 = 0x20080522


def apply() -> LayerStatus:
    """Give up capabilities and the way to gain any, for good."""
    try:
        _drop_capabilities()
        kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
        held = kernel.prctl(kernel.PR_GET_NO_NEW_PRIVS) == 1
    except OSError as error:
        return LayerStatus(
            layer=Layer.NO_NEW_PRIVS,
            state=State.UNAVAILABLE,
            detail=str(error),
            remedy="Linux 3.5 or later; a container's profile must permit prctl(2) and capset(2)",
        )
    return LayerStatus(
        layer=Layer.NO_NEW_PRIVS,
        state=State.ON if held else State.OFF,
        detail="no privileges to gain" + (", capabilities of root dropped" * (os.getuid() == 0)),
    )


def try_it() -> LayerStatus:
    """Try the layer by attacks, in processes of their own."""
    return probe.try_layer(Layer.NO_NEW_PRIVS, __name__)


def examine() -> LayerStatus:
    """Attack from forks of this process, which is to be one made for it."""
    return probe.examine(apply, attacks.privileges())


def _drop_capabilities() -> None:
    """Empty the three sets; for a user without capabilities this changes nothing."""
    machine = MACHINES.get(kernel.machine())
    if machine is None:
        return
    header = ctypes.create_string_buffer(struct.pack("=Ii", _CAPABILITY_VERSION_3, 0), 8)
    nothing = ctypes.create_string_buffer(24)
    kernel.syscall("capset", machine.numbers["capset"], header, nothing)
