# expect: SV
# policy: refused
# real: yes
# tries: redirect_stdout turned to another attribute of sys
from contextlib import redirect_stdout


class Any(redirect_stdout):
    _stream = "modules"


def solve():
    import sys

    redirect = Any(None)
    redirect._stream = "path_hooks"
    redirect._old_targets = []
    redirect._old_targets.append(sys.modules)
    return redirect._old_targets[0]["os"]
