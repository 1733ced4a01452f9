"""Draws scripts of a router's life around the edges that the statement names.

A script is drawn as parts: a change, and a request after it. Prefixes, paths and versions come from
few, so that routes meet each other all the time. Handlers are numbered by their part, so that an
answer tells which ``add`` it comes from.

What should vary between cases is derived from the numbers that their parts draw.
"""

from __future__ import annotations

import random

from hypothesis import strategies as st

from judge.authoring import CallScript, Step

LATEST = 10**9
"""The greatest version that the statement allows."""

DEEPEST = ("/" + "s" * 19) * 50
"""A path of 50 segments and 1,000 characters: the statement allows no more of either."""

ADD, REMOVE = "add", "remove"

Part = tuple[str, str, int, str, int | None, int]
"""What is done to which prefix and version; the path and version asked for (None: left out); and a
number from which the rest is derived."""

CHAIN = ("/", "/a", "/a/b", "/a/b/c")
NESTED = ("/", "/a", "/a/b", "/a/c", "/a/b/c")
PIECES = ("/a", "/ab", "/b", "/a/b", "/ab/c", "/a/bc", "/b/a", "/a/a")


def request(path: str, version: int | None) -> Step:
    return ("route", (path,) if version is None else (path, version))


def script(steps: list[Step]) -> CallScript:
    return CallScript(arguments=(), steps=tuple(steps))


def _slashed(path: str, wanted: bool) -> str:
    return f"{path}/" if wanted and path != "/" else path


def _plain(parts: list[Part], slashes: bool = False) -> CallScript:
    steps: list[Step] = []
    for place, (change, prefix, version, path, asked, number) in enumerate(parts):
        prefix = _slashed(prefix, slashes and number % 2 == 1)
        handler = (f"h{place}",) if change == ADD else ()
        steps.append((change, (prefix, version, *handler)))
        steps.append(request(_slashed(path, slashes and number // 2 == 1), asked))
    return script(steps)


def _with_slashes(parts: list[Part]) -> CallScript:
    return _plain(parts, slashes=True)


def _parts(
    *,
    changes: tuple[str, ...] = (ADD,),
    prefixes: tuple[str, ...],
    paths: tuple[str, ...],
    versions: tuple[int, ...] = (1,),
    asked: tuple[int | None, ...] = (1, None),
    least: int = 1,
    most: int = 7,
) -> st.SearchStrategy[list[Part]]:
    part = st.tuples(
        st.sampled_from(changes),
        st.sampled_from(prefixes),
        st.sampled_from(versions),
        st.sampled_from(paths),
        st.sampled_from(asked),
        st.integers(0, 3),
    )
    return st.lists(part, min_size=least, max_size=most)


def segments() -> st.SearchStrategy[CallScript]:
    """Segments that begin alike, or come to the same text when they are joined."""
    return _parts(prefixes=PIECES, paths=(*PIECES, "/ab/c/d", "/abc", "/", "/c/a")).map(_plain)


def _all_asked_for(chosen: list[str]) -> CallScript:
    """These routes, and requests for all that are there, passed through or not there."""
    steps: list[Step] = [(ADD, (prefix, 1, f"h{prefix}")) for prefix in chosen]
    return script([*steps, *(request(path, 1) for path in (*NESTED, "/a/b/c/d"))])


def prefixes() -> st.SearchStrategy[CallScript]:
    """Prefixes inside each other, in any order, some of them only passed through."""
    paths = (*NESTED, "/b", "/a/b/c/d", "/a/c/b")
    mixed = _parts(prefixes=NESTED, paths=paths, versions=(1, 1, 2), asked=(2, None)).map(_plain)
    chosen = st.lists(st.sampled_from(NESTED), min_size=1, max_size=3, unique=True)
    return st.one_of(mixed, chosen.map(_all_asked_for))


def versions() -> st.SearchStrategy[CallScript]:
    """One or two prefixes with many versions, asked for just before, at and after each."""
    return _parts(
        prefixes=("/a", "/a", "/a", "/"),
        paths=("/a", "/a/b"),
        versions=(0, 1, 2, 4, 9, 10, LATEST),
        asked=(0, 1, 2, 3, 4, 8, 9, 10, 11, LATEST - 1, LATEST, None),
        most=8,
    ).map(_plain)


def _layers(drawn: tuple[list[int | None], list[int | None]]) -> CallScript:
    """Each prefix of the chain with its one version, if any, and requests for the deepest path."""
    since, asked = drawn
    routes = [(prefix, each) for prefix, each in zip(CHAIN, since, strict=True) if each is not None]
    steps: list[Step] = [(ADD, (prefix, each, f"h{prefix}")) for prefix, each in routes]
    return script([*steps, *(request("/a/b/c/d", version) for version in asked)])


def too_new() -> st.SearchStrategy[CallScript]:
    """Prefixes inside each other, of which the longer ones often serve later versions only: one
    after the other, or two and more of them at once."""
    mixed = _parts(
        prefixes=CHAIN,
        paths=CHAIN,
        versions=(0, 1, 2, 3),
        asked=(0, 1, 2, 3, None),
        least=2,
        most=8,
    )
    since = st.sampled_from((None, 0, 1, 2, 3, 3))
    asked = st.lists(st.sampled_from((0, 1, 2, None)), min_size=1, max_size=3)
    layers = st.tuples(st.lists(since, min_size=len(CHAIN), max_size=len(CHAIN)), asked)
    return st.one_of(mixed.map(_plain), layers.map(_layers))


def slashes() -> st.SearchStrategy[CallScript]:
    """The same prefixes and paths with a slash at the end and without."""
    return _parts(
        changes=(ADD, ADD, REMOVE),
        prefixes=("/", "/a", "/a", "/a/b"),
        paths=("/", "/a", "/a/b", "/b"),
        versions=(0, 1),
        asked=(0, 1, None),
    ).map(_with_slashes)


def _taken_away(chosen: list[str]) -> CallScript:
    """Routes inside each other; the first goes, comes back and goes, with a request each time."""
    first, paths = chosen[0], (chosen[0], "/a/b/c/d")
    steps: list[Step] = [(ADD, (prefix, 1, f"h{prefix}")) for prefix in chosen]
    for change in (None, (REMOVE, (first, 1)), (ADD, (first, 1, "back")), (REMOVE, (first, 1))):
        steps += [] if change is None else [change]
        steps += [request(path, None) for path in paths]
    return script(steps)


def changes() -> st.SearchStrategy[CallScript]:
    """Routes come and go among their neighbours: shorter, longer, beside them, other versions; or
    the same few again and again."""
    among_others = _parts(
        changes=(ADD, ADD, ADD, REMOVE, REMOVE),
        prefixes=("/a", "/a", "/a/b", "/a/b", "/a/c", "/"),
        paths=("/a", "/a/b", "/a/b/c", "/a/c", "/"),
        versions=(1, 2),
        asked=(1, 2, None, None),
        least=3,
        most=12,
    )
    again = _parts(
        changes=(ADD, ADD, ADD, REMOVE),
        prefixes=("/a", "/a", "/"),
        paths=("/a", "/a/b", "/"),
        versions=(1, 2),
        asked=(1, 2, None),
        least=2,
    )
    taken = st.lists(st.sampled_from(CHAIN), min_size=1, max_size=3, unique=True)
    return st.one_of(among_others.map(_plain), again.map(_plain), taken.map(_taken_away))


COMPANIES: tuple[tuple[str, ...], ...] = (
    ("/a", "/A"),
    ("/a", "/a ", "/ a"),
    ("/a", "/a/*", "/*", "/a/b"),
    ("/u", "/u/:id", "/u/{id}", "/u/7"),
    ("/a", "/a?x=1"),
    ("/a", "/a#x"),
    ("/a.b", "/axb", "/a+b"),
    ("/a/..", "/a", "/"),
    ("/a/../b", "/b", "/a/b"),
    ("/a/./b", "/a/b", "/."),
    ("/%61", "/a"),
    ("/jos\u00e9", "/jose\u0301"),
    ("/stra\u00dfe", "/strasse"),
    ("/1", "/01"),
    ("/None", "/", "/0"),
    ("/a\n", "/a"),
    ("/a\0b", "/a\0c", "/a"),
    ("/Aa", "/BB"),
    ("/$", "/", "/$/$"),
    ("/handler", "/versions", "/handler/versions"),
    (DEEPEST, DEEPEST.rpartition("/")[0], "/", DEEPEST[:-1] + "t"),
)
"""Among them different prefixes that careless code takes for one, or for a pattern of the other;
Aa and BB have the same well-known hash; and the deepest and longest path."""

HANDLERS = ("", "h", "0", "None", "~~", "\u00e9", "\U0010ffff\U0010ffff")


def _in_company(drawn: list[tuple[tuple[str, ...], int, int, str]]) -> CallScript:
    steps: list[Step] = []
    for company, first, second, handler in drawn:
        prefix, path = company[first % len(company)], company[second % len(company)]
        steps.append((ADD, (prefix, 1 + first % 2, handler)))
        is_longer = second % 4 == 3 and path.count("/") < 50
        below = _slashed(path, True) + "z" if is_longer else path
        steps.append(request(below, None if second % 3 == 0 else 2))
        if first >= 3:
            steps.append((REMOVE, (path if second % 3 == 1 else prefix, 1 + first % 2)))
            steps.append(request(prefix, None))
    return script(steps)


def any_text() -> st.SearchStrategy[CallScript]:
    """Prefixes and paths that look alike, or like patterns; handlers of any text."""
    number = st.integers(0, 5)
    drawn = st.tuples(st.sampled_from(COMPANIES), number, number, st.sampled_from(HANDLERS))
    return st.lists(drawn, min_size=2, max_size=8).map(_in_company)


def routers_in_turn() -> st.SearchStrategy[tuple[CallScript, CallScript, list[int]]]:
    """Two routers, with calls of their own or the very same, and whose turn it is."""
    one = _parts(
        changes=(ADD, ADD, REMOVE),
        prefixes=("/a", "/a/b"),
        paths=("/a", "/a/b"),
        versions=(1, 2),
        most=4,
    ).map(_plain)
    asks_first = one.map(lambda drawn: script([request("/a/b", None), *drawn.steps]))
    turns = st.lists(st.sampled_from((0, 1)), max_size=12)
    return st.tuples(asks_first, st.none() | asks_first, turns).map(
        lambda drawn: (drawn[0], drawn[1] or drawn[0], drawn[2])
    )


def _service(number: int) -> str:
    """Every second service lies directly below the root, every other one below ``/api``."""
    return f"/svc{number}" if number % 2 else f"/api/v/{number}/items"


def many_prefixes(n: int, rng: random.Random) -> CallScript:
    """``n / 2`` routes, one of them for ``/``, and as many requests; some find only that one."""
    half = (n + 1) // 2
    numbers = list(range(half - 1))
    rng.shuffle(numbers)
    steps: list[Step] = [(ADD, ("/", 0, "root"))]
    steps += [(ADD, (_service(number), number % 7, f"h{number}")) for number in numbers]
    for _ in range(n - half):
        number = rng.randrange(half + half // 10 + 1)
        steps.append(request(f"{_service(number)}/{rng.randrange(1000)}", rng.choice((3, 7, None))))
    return script(steps)


def many_versions(n: int, rng: random.Random) -> CallScript:
    """One prefix with a quarter of ``n`` as versions, and requests for all kinds of versions."""
    count = max(1, n // 4)
    gap = LATEST // (count + 1)
    numbers = list(range(1, count + 1))
    rng.shuffle(numbers)
    steps: list[Step] = [(ADD, ("/api/users", gap * number, f"h{number}")) for number in numbers]
    while len(steps) < n:
        steps.append(request("/api/users/42", rng.randrange(LATEST)))
    return script(steps)


def coming_and_going(n: int, rng: random.Random) -> CallScript:
    """A quarter of ``n`` routes that stay; then routes that are added, used and removed in turn."""
    stay = n // 4
    steps: list[Step] = [(ADD, (_service(number), 1, f"h{number}")) for number in range(stay)]
    number = stay
    while len(steps) < n:
        number += 1
        prefix = _service(number)
        one: list[Step] = [
            (ADD, (prefix, 2, f"h{number}")),
            request(f"{prefix}/7", 2),
            (REMOVE, (prefix, 2)),
            request(_service(rng.randrange(max(1, stay))), None),
        ]
        steps += one[: n - len(steps)]
    return script(steps)
