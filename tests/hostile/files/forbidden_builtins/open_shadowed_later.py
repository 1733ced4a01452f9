# expect: SV
# policy: refused
# real: yes
# tries: a refused function hidden behind a name that is bound elsewhere
def other(open):
    return open


def solve():
    open("/etc/passwd").close()
    return open
