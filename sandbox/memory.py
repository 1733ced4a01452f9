"""The process's own peak memory, readable behind the wall.

Where Linux counts it (VmHWM), it is read through a descriptor opened before the wall: the other
counter, ``ru_maxrss``, starts at the size that the parent had when it started this process. Each
process opens its own, since ``/proc/self`` is resolved when it is opened.
"""

from __future__ import annotations

import os
import resource
import sys

_KIB = 1024
_RESET_PEAK = b"5"
_gauges: dict[str, int] = {}


def open_gauges() -> tuple[int, ...]:
    """Open what ``peak_bytes`` and ``reset_peak`` need; return the descriptors to keep."""
    _gauges.clear()
    for name, flags in (("status", os.O_RDONLY), ("clear_refs", os.O_WRONLY)):
        try:
            _gauges[name] = os.open(f"/proc/self/{name}", flags | os.O_CLOEXEC)
        except OSError:  # not Linux, or a kernel without it: peak_bytes has another way
            continue
    return tuple(_gauges.values())


def peak_bytes() -> int:
    """Return the most memory that this process ever occupied, or since the last reset."""
    line = _peak_line()
    if line is not None:
        return int(line.split()[1]) * _KIB
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * _KIB


def reset_peak() -> bool:
    """Start the peak again from what is occupied now; False where the kernel cannot."""
    try:
        return os.pwrite(_gauges["clear_refs"], _RESET_PEAK, 0) == len(_RESET_PEAK)
    except (KeyError, OSError):
        return False


def _peak_line() -> bytes | None:
    try:
        status = os.pread(_gauges["status"], 1 << 14, 0) if _gauges else _read_status()
    except (KeyError, OSError):
        return None
    return next((line for line in status.split(b"\n") if line.startswith(b"VmHWM:")), None)


def _read_status() -> bytes:
    with open("/proc/self/status", "rb") as status:
        return status.read()
