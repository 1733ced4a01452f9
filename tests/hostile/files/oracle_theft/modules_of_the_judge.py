# expect: SV
# alone: harmless
# real: no (the judge's process is not this one, walls or not)
# tries: to find the judge's own modules among those that are loaded
import sys


def solve():
    found = [name for name in sys.modules if name.split(".")[0] in ("judge", "hypothesis", "tests")]
    if found:
        return f"LEAKED: {found}"
