# expect: SV
# policy: refused
# real: yes
# tries: the object that an AttributeError keeps
def solve():
    try:
        solve.nothing
    except AttributeError as error:
        return error.obj.__globals__
