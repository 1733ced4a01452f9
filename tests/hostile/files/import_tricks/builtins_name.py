# expect: SV
# policy: refused
# real: yes
# tries: the built-ins by their name
def solve():
    return __builtins__["__import__"]("os") if isinstance(__builtins__, dict) else __builtins__
