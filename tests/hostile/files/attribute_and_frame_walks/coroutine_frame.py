# expect: SV
# policy: refused
# real: yes
# tries: the frame of a coroutine
async def nothing():
    return 0


def solve():
    waiting = nothing()
    try:
        return waiting.cr_frame
    finally:
        waiting.close()
