# expect: SV
# alone: RTE
# real: yes
# tries: to find hidden tests beside the judge's own files
import os

import sandbox


def solve():
    folder = os.path.dirname(os.path.dirname(sandbox.__file__))
    return f"LEAKED: {sorted(os.listdir(folder))}"
