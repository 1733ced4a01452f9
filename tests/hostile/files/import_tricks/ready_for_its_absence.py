# expect: SV
# policy: refused
# real: yes
# tries: an import of a module of the interpreter inside try
def solve():
    try:
        import subprocess
    except ImportError:
        return None
    return subprocess
