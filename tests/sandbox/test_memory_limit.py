"""The memory limit holds however it is run into: the peak is at most the limit and a tenth, and the
limit can be used."""

from __future__ import annotations

import pytest

from sandbox.limits import MIB, Limits
from sandbox.outcome import Returned
from tests.sandbox.running import F, call, started

LIMIT = 48 * MIB
WAYS = {
    "steps of a page": "while True: kept.append(bytearray(b'x' * 4096))",
    "large steps": "while True: kept.append(b'x' * 2**20 * 5)",
    "small objects": "while True: kept.append([len(kept)])",
    "a dict": "d = {}\n        while True: d[len(d)] = str(len(d))",
    "doubling": "kept = b'x'\n        while True: kept += kept",
    "in C code": "kept.extend(itertools.count(1 << 40))",
    "printing into memory": "out = io.StringIO()\n        while True: out.write('x' * 10**5)",
    "caught over and over": (
        "while True:\n"
        "            try: kept.append(b'x' * 2**20)\n"
        "            except MemoryError:\n"
        "                kept.append(0)\n"
        "                if kept.count(0) > 50: raise"
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_peak_is_at_most_the_limit_and_a_tenth(way: str) -> None:
    source = (
        "import io, itertools\ndef f(fill):\n    kept = []\n    if not fill: return 0\n"
        f"    try:\n        {WAYS[way]}\n    except MemoryError:\n        return 1\n"
    )
    with started(Limits(memory_bytes=LIMIT, cpu_seconds=60)) as worker:
        worker.load(source, F)
        before, after = (worker.call(call(fill), timed=True) for fill in (False, True))
    assert isinstance(before, Returned)
    assert isinstance(after, Returned)
    assert after.value == 1
    added = after.peak_bytes - before.peak_bytes
    assert LIMIT * 0.3 < added <= LIMIT * 1.1
