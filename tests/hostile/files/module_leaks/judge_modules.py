# expect: RTE
# policy: ModuleNotFoundError
# real: yes
# tries: the judge's own modules
def solve():
    try:
        import sandbox
    except ImportError:
        raise
    return sandbox
