# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to take from a queue that stays empty
import queue


def solve():
    return queue.Queue().get()
