import sys


def main():
    sys.set_int_max_str_digits(10000)
    return len(str(2**10000)), sys.maxsize == 2**63 - 1, sys.version_info >= (3, 11), sys.float_info.max > 1e300, sys.getsizeof([]) > 0, sys.byteorder in ("little", "big"), sys.intern("a"), int("1" * 4300) > 0
