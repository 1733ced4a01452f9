# expect: SV
# policy: refused
# real: yes
# tries: eval under another name
def solve():
    run = eval
    return run("__import__('sys')")
