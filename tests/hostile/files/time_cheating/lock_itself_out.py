# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to take a lock twice
import threading


def solve():
    lock = threading.Lock()
    with lock, lock:
        return 42
