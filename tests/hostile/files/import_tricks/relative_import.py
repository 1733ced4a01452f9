# expect: RTE
# policy: ImportError
# real: no, the program is in no package
# tries: a module beside the program
def solve():
    from . import sandbox

    return sandbox
