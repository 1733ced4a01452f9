# expect: SV
# alone: harmless
# real: no (as fork is, and slower)
# tries: to use every processor
import multiprocessing


def solve():
    with multiprocessing.Pool(2) as pool:
        return pool.map(abs, [1])
