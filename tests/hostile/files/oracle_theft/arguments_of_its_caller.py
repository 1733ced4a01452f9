# expect: SV
# alone: harmless
# real: no (no answer was ever in this process, walls or not)
# tries: to find an expected answer among the local variables of its callers
import sys


def solve():
    frame = sys._getframe()
    while frame is not None:
        for value in frame.f_locals.values():
            if type(value) is str and value.startswith("hidden-" + "answer-"):
                return f"LEAKED: {value}"
        frame = frame.f_back
