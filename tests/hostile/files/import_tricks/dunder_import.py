# expect: SV
# policy: refused
# real: yes
# tries: the function behind the statement
def solve():
    return __import__("os")
