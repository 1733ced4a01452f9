"""Routers with more and more routes, or versions of one prefix; requests alone are measured.

One request closes the preparation, so that what is put off until then is not charged to the others.
"""

from __future__ import annotations

import random

from judge.authoring import CallScript, Step, Sweep, each_call

from .generators import LATEST, request, script

Script = tuple[CallScript, list[Step]]

REQUESTS = 256


def beside(n: int, rng: random.Random) -> Script:
    """``n`` prefixes side by side below the same segment, and requests below any of them."""
    names = [f"/api/service-{number:06}" for number in rng.sample(range(10**6), n)]
    before: list[Step] = [("add", (name, 1, name)) for name in names]
    asked = [request(f"{name}/items", 1) for name in rng.choices(names, k=REQUESTS + 1)]
    return script([*before, asked[0]]), asked[1:]


def busy(k: int, rng: random.Random) -> Script:
    """One prefix with ``k`` versions, and requests for versions anywhere among them."""
    versions = rng.sample(range(LATEST), k)
    before: list[Step] = [("add", ("/api/users", version, "h")) for version in versions]
    asked = [request("/api/users/42", rng.randrange(LATEST)) for _ in range(REQUESTS + 1)]
    return script([*before, asked[0]]), asked[1:]


GROWTH = (
    Sweep(
        name="side by side",
        claim="A request must not cost more, on average, when there are more routes.",
        build=each_call(beside),
        most=8192,
    ),
    Sweep(
        name="busy prefix",
        claim="A request must not look at all versions of a prefix.",
        variable="k",
        build=each_call(busy),
        most=4096,
    ),
)
