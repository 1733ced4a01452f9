# expect: SV
# kernel: killed
# real: root
# tries: to open a file by its handle, which passes by every folder's permissions
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def solve():
    handle = (ctypes.c_uint32 * 34)(128)
    mount = ctypes.c_int()
    if libc.name_to_handle_at(-100, b"/etc/passwd", handle, ctypes.byref(mount), 0) != 0:
        return None
    folder = os.open("/", os.O_RDONLY)
    fd = libc.open_by_handle_at(folder, handle, 0)
    if fd >= 0:
        return f"LEAKED: descriptor {fd}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
