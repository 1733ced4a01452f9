# expect: SV
# policy: refused
# real: yes
# tries: an import in something that only looks like the main block
if __name__ != "__main__":
    import os


def solve():
    return os
