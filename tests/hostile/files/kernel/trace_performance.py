# expect: SV
# kernel: killed
# real: maybe
# tries: to count events of the processor, a side channel
import ctypes
import sys

PERF_EVENT_OPEN = {"x86_64-linux-gnu": 298, "aarch64-linux-gnu": 241}
libc = ctypes.CDLL(None, use_errno=True)


def solve():
    attributes = (ctypes.c_uint32 * 32)(1, 128)
    attributes[10] = 0x61  # disabled, without the kernel and the hypervisor
    number = PERF_EVENT_OPEN[sys.implementation._multiarch]
    words = [ctypes.c_long(word) for word in (0, -1, -1, 0)]
    if libc.syscall(number, attributes, *words) >= 0:
        return "LEAKED: counting"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
