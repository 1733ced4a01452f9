import collections
import collections.abc
import collections.abc as cabc
import heapq as hq, math
from collections import defaultdict, deque as dq, Counter, OrderedDict, ChainMap
from collections.abc import Iterable, Mapping
from heapq import *
from itertools import *
from math import inf, gcd as greatest
from typing import *
from bisect import *
from string import ascii_lowercase
from collections import abc


def main():
    import random as rnd
    from operator import itemgetter

    heap = [5, 1, 4]
    heapify(heap)
    heappush(heap, 0)
    counts = defaultdict(int)
    for c in "banana":
        counts[c] += 1
    od = OrderedDict(a=1, b=2)
    od.move_to_end("a")
    rnd.seed(3)
    return (
        heappop(heap), hq.nsmallest(2, heap), dict(counts), dq([1, 2, 3], maxlen=2)[0], Counter("abca").most_common(1), list(od),
        isinstance([], cabc.Sequence), isinstance({}, Mapping), abc.Iterable is collections.abc.Iterable, inf > 1, greatest(4, 6),
        list(accumulate([1, 2, 3])), list(permutations("ab")), bisect_left([1, 2, 3], 2), ascii_lowercase[:3], math.isqrt(17),
        itemgetter(1)([4, 5]), ChainMap({"a": 1}, {"b": 2})["b"], rnd.randint(1, 100), Optional[int] is not None,
    )
