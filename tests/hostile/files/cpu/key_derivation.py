# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: a digest of a billion rounds, in C code that lets go of the interpreter
import hashlib


def solve():
    return hashlib.pbkdf2_hmac("sha256", b"x", b"y", 2_000_000_000)
