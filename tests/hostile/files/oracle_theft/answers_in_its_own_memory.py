# expect: SV
# alone: harmless
# real: no (no answer was ever in this process, walls or not)
# tries: to search all objects of its process for a hidden answer
import gc


def solve():
    marker = "hidden-" + "answer-"
    for found in gc.get_objects():
        if type(found) is dict and any(type(v) is str and v.startswith(marker) for v in list(found.values())):
            return "LEAKED: a hidden answer"
