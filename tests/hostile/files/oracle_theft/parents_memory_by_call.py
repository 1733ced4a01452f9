# expect: SV
# kernel: killed
# real: maybe
# tries: to copy the supervisor's memory with process_vm_readv
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def solve():
    # Forked from the parent, this process has its objects at the same addresses.
    target = ctypes.create_string_buffer(b"secret")
    here = ctypes.create_string_buffer(6)
    local = (ctypes.c_void_p * 2)(ctypes.addressof(here), 6)
    remote = (ctypes.c_void_p * 2)(id(None), 6)
    copied = libc.process_vm_readv(os.getppid(), local, 1, remote, 1, 0)
    if copied > 0:
        return f"LEAKED: {copied} bytes of {len(target)}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
