# expect: SV
# alone: RTE
# real: no (not every run has a terminal)
# tries: to write to the person's terminal past the judge
def solve():
    with open("/dev/tty", "w") as terminal:
        terminal.write("AC\n")
    return 41
