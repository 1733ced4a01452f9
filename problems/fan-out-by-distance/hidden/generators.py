"""Draws argument tuples ``(people, follows, blocks, author, d)`` around the statement's rules.

A network is drawn as numbers, 0 being the author: a spine, along which the post goes from 0 to 1
to 2 and so on, and further pairs. Names are put to the numbers, and people into an order, by two
permutations, so that neither numbers nor the alphabet nor the search give the order of a group.
"""

from __future__ import annotations

import random

from hypothesis import strategies as st

Pair = tuple[str, str]
Case = tuple[list[str], list[Pair], list[Pair], str, int]
Link = tuple[int, int]
"""Who follows and whom, or who blocks and whom."""

PEOPLE = 8
LETTERS = ("ann", "bob", "cat", "dan", "eve", "fay", "gus", "hal")
ALIKE = (
    ("ann", "Ann", "ann ", " ann", "ANN", "an", "n", "a nn"),
    ("", " ", "0", "None", "False", "00", "1", "01"),
    ("jos\u00e9", "jose\u0301", "jose", "\u00e9", "e", "stra\u00dfe", "strasse", "STRASSE"),
    ("a", "ab", "b", "a,b", "a:b", "a-b", "a|b", "aa"),
    ("a\0b", "a\0c", "a", "a\0", "10", "9", "2", "02"),
    tuple("a" * length for length in range(1, PEOPLE + 1)),
    tuple(",".join("a" * length) for length in range(1, PEOPLE + 1)),
)
"""Different names that careless code takes for one, for none, or sorts as numbers; of the last
two families many pairs are alike when they are joined."""

FAR = 10**9
VAST = (FAR, FAR - 1, 2**29, 10**6)
ORDERS = st.permutations(range(PEOPLE))
NUMBER = st.integers(0, PEOPLE - 1)
LINKS = st.tuples(NUMBER, NUMBER)


def spine(length: int) -> list[Link]:
    """``length`` follows, along which the post goes from 0 to ``length``."""
    return [(number + 1, number) for number in range(length)]


def named(
    links: list[Link],
    apart: list[Link],
    d: int,
    naming: list[int],
    order: list[int],
    names: tuple[str, ...] = LETTERS,
) -> Case:
    """The case of these follows and blocks; people are those up to the greatest number in them."""
    most = max((number for link in (*links, *apart) for number in link), default=0)
    name = [names[place] for place in naming]
    people = [name[number] for number in order if number <= most]
    return (
        people,
        [(name[a], name[b]) for a, b in links],
        [(name[a], name[b]) for a, b in apart],
        name[0],
        d,
    )


@st.composite
def networks(
    draw: st.DrawFn,
    *,
    spines: tuple[int, ...] = (0, 1, 2, 3, 4),
    follows: int = 8,
    stars: tuple[int, ...] = (0,),
    detours: tuple[int, ...] = (0,),
    author_blocks: tuple[int, ...] = (0,),
    pair_blocks: tuple[int, ...] = (0,),
    far_blocks: tuple[int, ...] = (0,),
    other_blocks: tuple[int, int] = (0, 0),
    distances: tuple[int, ...] = (2, 3, 4, 7, FAR),
    again: bool = False,
    names: tuple[tuple[str, ...], ...] = (LETTERS,),
) -> Case:
    """A network. ``stars``: how many follow the author or one of the spine at once. ``detours``:
    people between two of the spine. ``author_blocks``: blocks between the author and somebody;
    ``pair_blocks``: between two of whom one follows the other; ``far_blocks``: between two of the
    spine who are two steps apart; ``other_blocks``: from and to so many. ``again``: pairs twice,
    and people with themselves."""
    length = draw(st.sampled_from(spines))
    links = spine(length)
    star = draw(st.sampled_from(stars))
    if star:
        centre = draw(st.integers(0, length))
        links += [(number, centre) for number in range(length + 1, min(PEOPLE, length + 1 + star))]
    for number in range(length + 1, length + 1 + draw(st.sampled_from(detours))):
        before = draw(st.integers(0, length - 2))
        links += [(number, before), (draw(st.integers(before + 2, length)), number)]
    links += [(a, b) for a, b in draw(st.lists(LINKS, max_size=follows)) if a != b]
    apart = []
    for _ in range(draw(st.sampled_from(author_blocks))):
        other = draw(st.integers(1, PEOPLE - 1))
        apart.append(draw(st.sampled_from(((other, 0), (0, other)))))
    inner = [link for link in links if 0 not in link]
    if inner:
        for _ in range(draw(st.sampled_from(pair_blocks))):
            a, b = draw(st.sampled_from(inner))
            apart.append(draw(st.sampled_from(((a, b), (b, a)))))
    if length > 2:
        for _ in range(draw(st.sampled_from(far_blocks))):
            a = draw(st.integers(3, length))
            apart.append(draw(st.sampled_from(((a, a - 2), (a - 2, a)))))
    fewest, most = other_blocks
    drawn = draw(st.lists(LINKS, min_size=fewest, max_size=most))
    apart += [(a, b) for a, b in drawn if a != b]
    if again:
        links, apart = _again(draw, links), _again(draw, apart)
        apart += [(b, a) for a, b in apart if draw(st.booleans())]
    if draw(st.booleans()):
        links.reverse()
    naming, order = draw(ORDERS), draw(ORDERS)
    d = draw(st.sampled_from(distances))
    return named(links, apart, d, naming, order, draw(st.sampled_from(names)))


def _again(draw: st.DrawFn, links: list[Link]) -> list[Link]:
    """The pairs, some of them again, and people with themselves, the author foremost."""
    twice = [link for link in links if draw(st.booleans())]
    most = max((number for link in links for number in link), default=0)
    selves = draw(st.lists(st.sampled_from((0, 0, 1, 2, 3)), max_size=3))
    return twice + links + [(number, number) for number in selves if number <= most]


def shortest() -> st.SearchStrategy[Case]:
    """Follows in both directions, several ways to a person, of different length, and cycles."""
    loose = networks(spines=(1, 2, 3, 4, 5, 6), follows=6, distances=(2, 3, 5, 7, FAR))
    meeting = networks(spines=(2, 3, 4, 5), follows=2, detours=(1, 2), distances=(2, 3, 4, 5, FAR))
    return st.one_of(loose, meeting, meeting)


def how_far() -> st.SearchStrategy[Case]:
    """``d`` just below, at and just above the greatest distance, and far above; and nobody: no
    step, no follower, or all followers blocked."""
    alone = named([], [], 3, list(range(PEOPLE)), list(range(PEOPLE)))
    follows_only = named([(0, 1), (0, 2)], [], 3, list(range(PEOPLE)), list(range(PEOPLE)))
    few = networks(
        spines=(0, 1, 1), follows=2, author_blocks=(0, 0, 1), distances=(0, 0, 1, 2, FAR)
    )
    far = networks(
        spines=(2, 3, 4, 5, 6, 7),
        follows=1,
        stars=(0, 2),
        distances=(1, 2, 3, 4, 5, 6, 7, 8, *VAST),
    )
    return st.one_of(st.sampled_from((alone, follows_only)), few, far, far, far)


def in_order() -> st.SearchStrategy[Case]:
    """Groups of several people, found one after the other and by different people."""
    return networks(spines=(0, 1, 2), follows=6, stars=(2, 3, 4, 5), distances=(1, 2, 3, FAR))


def author_blocked() -> st.SearchStrategy[Case]:
    """People in a blocked pair with the author, who would get the post from others, or pass it."""
    return networks(
        spines=(2, 3, 4), follows=5, stars=(0, 2), author_blocks=(1, 1, 2), distances=(2, 3, FAR)
    )


def pairs_blocked() -> st.SearchStrategy[Case]:
    """Blocks between people of whom one follows the other, and perhaps a way round; and beside
    them blocks of all kinds, also of people who have nothing to do with each other."""
    around = networks(
        spines=(2, 3, 4),
        follows=3,
        detours=(0, 1, 2),
        pair_blocks=(1, 1, 2),
        far_blocks=(0, 0, 1),
        distances=(2, 3, 4, FAR),
    )
    together = networks(
        spines=(1, 2, 3, 4),
        follows=7,
        stars=(0, 2, 3),
        author_blocks=(0, 1),
        pair_blocks=(1, 2),
        other_blocks=(2, 6),
        distances=(2, 3, 4, FAR),
    )
    return st.one_of(around, together)


def pairs_again() -> st.SearchStrategy[Case]:
    """Pairs that stand there twice or in both directions, and people with themselves."""
    return networks(
        spines=(1, 2, 3),
        follows=4,
        stars=(0, 2),
        author_blocks=(0, 1),
        pair_blocks=(0, 1, 2),
        distances=(1, 2, 3, FAR),
        again=True,
    )


def names_alike() -> st.SearchStrategy[Case]:
    """Names that are easily taken for each other or for nothing."""
    return networks(
        spines=(1, 2, 3),
        follows=6,
        stars=(2, 3, 4),
        author_blocks=(0, 1),
        pair_blocks=(0, 1),
        other_blocks=(0, 2),
        distances=(2, 3, FAR),
        names=ALIKE,
    )


def _calls(drawn: tuple[Case, Case, int]) -> list[Case]:
    """A call, one that is like it but for one argument, or another, and the first once more."""
    first, other, way = drawn
    people, follows, blocks, author, d = first
    second = (
        other,
        (people, follows, [], author, d),
        (people, follows[1:], blocks, author, d),
        (people[::-1], follows, blocks, author, d),
        (people, follows, blocks, people[0], d),
        (people, follows, blocks, author, 1),
    )[way]
    return [first, second, first]


def several_calls() -> st.SearchStrategy[list[Case]]:
    """Three calls, of which the second differs in one argument, or in all."""
    one = networks(
        spines=(1, 2, 3),
        follows=4,
        stars=(0, 2),
        author_blocks=(0, 1),
        pair_blocks=(0, 1),
        distances=(2, 3, FAR),
    )
    return st.tuples(one, one, st.integers(0, 5)).map(_calls)


def _numbered(n: int, rng: random.Random) -> tuple[list[str], list[str]]:
    """Names by number, and people in an order that is neither."""
    names = [f"u{number}" for number in rng.sample(range(10 * n), n)]
    return names, rng.sample(names, n)


def chain(n: int, rng: random.Random) -> Case:
    """One way over all people, ``n`` - 1 steps long; now and then somebody follows one farther
    ahead too."""
    names, people = _numbered(n, rng)
    follows = [(names[i + 1], names[i]) for i in range(n - 1)]
    follows += [(names[i], names[min(n - 1, i + 2)]) for i in range(0, n, 2)]
    rng.shuffle(follows)
    return people, follows, [], names[0], n


def crowd(n: int, rng: random.Random) -> Case:
    """``n`` people, 3 ``n`` follows and ``n`` blocks. The second follows the author, all others
    follow the second, and half of those are in a blocked pair with them. The other follows are of
    people before one, the other blocks of the author and of who follows whom, but for the second
    and the author. ``d`` is less than the greatest distance, if ``n`` is large."""
    names, people = _numbered(n, rng)
    centre = names[min(1, n - 1)]
    fans = names[2:]
    follows = [(centre, names[0]), *((name, centre) for name in fans)]
    while len(follows) < 3 * n:
        i = 1 + len(follows) % max(1, n - 1)
        follows.append((names[min(i, n - 1)], names[rng.randrange(i)]))
    pairs = [(name, centre) for name in fans[::2]]
    pairs += [(name, names[0]) for name in names[2::16]]
    passes = [link for link in follows if link != follows[0]] or follows
    pairs += rng.choices(passes, k=n - len(pairs))
    blocks = [rng.choice(((a, b), (b, a))) for a, b in pairs]
    rng.shuffle(follows)
    rng.shuffle(blocks)
    return people, follows, blocks, names[0], 4
