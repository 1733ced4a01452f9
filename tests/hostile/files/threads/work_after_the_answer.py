# expect: SV
# alone: RTE
# real: no (the answer comes either way)
# tries: to answer at once and have a thread compute on
import threading


def work():
    while True:
        pass


def solve():
    threading.Thread(target=work, daemon=True).start()
    return 42
