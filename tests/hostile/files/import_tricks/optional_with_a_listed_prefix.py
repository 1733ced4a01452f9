# expect: RTE
# policy: ModuleNotFoundError
# real: no, there is no such module
# tries: a submodule that does not exist, of a listed module
def solve():
    try:
        import collections.os
    except ImportError:
        raise
    return collections.os
