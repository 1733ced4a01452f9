# expect: SV
# alone: harmless
# real: no (it would stay in the log)
# tries: to write to the machine's log
import syslog


def solve():
    syslog.syslog("AC")
    return 41
