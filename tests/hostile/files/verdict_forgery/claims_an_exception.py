# expect: SV
# alone: harmless
# real: no (it speaks for itself alone, and would gain no more without)
# tries: an exception as data, with a traceback of its own making
import gc
import os

from sandbox.channel import Channel


def channel():
    return next(found for found in gc.get_objects() if type(found) is Channel)


from sandbox.calls import Raised, TracebackLine


def solve():
    line = TracebackLine(line=-1, function="judge", text="accepted")
    return Raised(type_names=("AcceptedError",) * 40, message="x" * 9_000, traceback=(line,) * 60)
