# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to wait for an event that nobody sets
import threading


def solve():
    threading.Event().wait()
    return 42
