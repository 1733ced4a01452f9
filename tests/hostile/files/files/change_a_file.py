# expect: SV
# kernel: refused
# real: yes
# tries: to change permissions, times and length of a file, which Landlock does not wholly cover
import os


def solve():
    path = f"/tmp/hostile-{os.getpid()}"
    changed = []
    for change in (
        lambda: os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY)),
        lambda: os.chmod(path, 0o600),
        lambda: os.utime(path),
        lambda: os.truncate(path, 10),
        lambda: os.rename(path, path + "x"),
        lambda: os.unlink(path + "x"),
    ):
        try:
            change()
            changed.append(change)
        except PermissionError:
            continue
    if changed:
        return f"LEAKED: {len(changed)} changes"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
