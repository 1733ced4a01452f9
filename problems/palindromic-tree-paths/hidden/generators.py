"""Trees in the shapes that the statement names, drawn with few letters so that paths match.

Most shapes come from one ``binary`` draw, a byte per node: it is cheap, and it shrinks to fewer
nodes, to the letter "a" and to the oldest free place.
"""

from __future__ import annotations

import random
import string

from hypothesis import strategies as st

from .trees import Tree, caterpillar, chain, forked, grown, spelled

Case = tuple[Tree]

BUSH_SEED = 5


def small_trees() -> st.SearchStrategy[Case]:
    """Any shape of up to 9 nodes, of two or three letters; the empty tree and one node too."""
    return st.tuples(st.binary(max_size=9), st.sampled_from(("ab", "abc"))).map(_from_bytes)


def chains() -> st.SearchStrategy[Case]:
    """One child each: all on the left, all on the right, or on changing sides."""
    letters = st.text("abc", min_size=1, max_size=12)
    sides = st.sampled_from(((0,), (1,), (0, 1), (1, 0, 0)))
    return st.tuples(letters, sides).map(_chain_of)


def forks() -> st.SearchStrategy[Case]:
    """Two arms below a stem. The letters of the stem, and those at the tips of the arms, pair with
    nothing, so that the best path may turn far from the root and end far from the leaves."""
    stems = st.sampled_from(("a", "b", "xa", "xyb", "xyza", "xxb"))
    arms = st.text("ab", max_size=6)
    tips = st.sampled_from(("", "", "p", "pq", "pqr"))
    other_tips = st.sampled_from(("", "", "u", "uv", "uvw"))
    return st.tuples(stems, arms, tips, arms, other_tips).map(_fork_of)


def side_branches() -> st.SearchStrategy[Case]:
    """A path that counts, folded at any of its nodes or going straight down from a fork; letters
    that occur nowhere else on the other arm of that fork and at other places beside the path."""
    half = st.text("ab", min_size=1, max_size=3)
    middle = st.sampled_from(("a", "b", "a", ""))
    fold = st.sampled_from((0, -1, 0, -1, 1, -2, 2, 3))
    stem = st.sampled_from(("", "", "x", "xy"))
    other_arm = st.sampled_from(("", "cd", "c", "cde", "cdef"))
    return st.tuples(half, middle, fold, stem, other_arm, st.binary(max_size=4)).map(_with_branches)


def letters_far_apart() -> st.SearchStrategy[Case]:
    """Small trees of two or four letters from anywhere in the alphabet, often from its ends."""
    first = st.sampled_from((0, 25) * 10 + tuple(range(26)))
    letters = st.tuples(first, st.integers(1, 25), st.sampled_from((2, 4)))
    return st.tuples(st.binary(min_size=1, max_size=9), letters).map(_from_any_letters)


def distinct_letters() -> st.SearchStrategy[Case]:
    """Up to 26 nodes, no letter twice: neighbouring nodes carry letters that are a step apart."""
    size = st.integers(2, 26)
    steps = st.sampled_from([step for step in range(1, 26, 2) if step != 13])
    return st.tuples(size, st.integers(0, 25), steps, st.binary(min_size=25, max_size=25)).map(
        _all_distinct
    )


def many_odd_letters() -> st.SearchStrategy[Case]:
    """A path of up to 26 different letters, and then the same ones in another order, folded
    anywhere: in its middle all of them are odd. Sometimes with one letter more."""
    count = st.sampled_from((26, 25, *range(2, 27)))
    turn, fold = st.sampled_from(range(26)), st.sampled_from((0, 1, 2, 3, 4))
    return st.tuples(count, turn, fold, st.sampled_from(("", "a", "z"))).map(_paired)


def caterpillars() -> st.SearchStrategy[Case]:
    """A spine of only children with a leaf here and there."""
    spine = st.text("ab", min_size=1, max_size=8)
    return st.tuples(spine, st.text(" abc", max_size=8)).map(_caterpillar_of)


def bushy_trees() -> st.SearchStrategy[Case]:
    """40 to 120 nodes; deep or flat, of two letters to all."""
    letters = st.sampled_from(("ab", "abc", "abcde", "abcdefgh", string.ascii_lowercase))
    depths = st.sampled_from((0, 3, 12))
    return st.tuples(st.binary(min_size=40, max_size=120), letters, depths).map(_bush_of)


def rare_pairs() -> st.SearchStrategy[Case]:
    """Trees of letters from the whole alphabet, of up to 16 nodes or of about 100: few paths are
    longer than one node, and they may end anywhere."""
    sizes = st.one_of(st.binary(min_size=4, max_size=16), st.binary(min_size=60, max_size=130))
    return st.tuples(sizes, st.binary(min_size=130, max_size=130)).map(_of_any_letters)


def pairs_of_trees() -> st.SearchStrategy[tuple[Tree, Tree]]:
    """Two small trees, to be judged one after the other; most often they differ in shape only, and
    carry the same letters if these are read off in one of the usual orders."""
    letters = st.text("ab", min_size=3, max_size=9)
    others = st.text("ab", max_size=9)
    orders = st.sampled_from(("pre", "level", "in", "post", "none"))
    picks = st.binary(min_size=8, max_size=8)
    return st.tuples(letters, others, orders, picks, picks).map(_two_trees)


def long_chain(n: int, rng: random.Random) -> Case:
    """A chain of all letters on random sides. At n = 1,200 no long path of it matches, so that
    nothing can be skipped by comparing lengths."""
    return _random_chain(string.ascii_lowercase, n, rng)


def deep_chain(n: int, rng: random.Random) -> Case:
    """A chain of ten letters, z among them: a thousand masks, however deep it is."""
    return _random_chain("acegikmoqz", n, rng)


def long_fork(n: int, rng: random.Random) -> Case:
    """Two long arms below the root, of all letters."""
    letters = "".join(rng.choices(string.ascii_lowercase, k=n))
    return (forked(letters[0], letters[1 : n // 2 + 1], letters[n // 2 + 1 :]),)


def uneven_fork(n: int, rng: random.Random) -> Case:
    """All nodes carry the same letter, on a short arm and a long one: the whole is the answer."""
    letter = rng.choice(string.ascii_lowercase)
    short = (n - 1) // 8
    return (forked(letter, letter * short, letter * (n - 1 - short)),)


def flat_bush(n: int, rng: random.Random) -> Case:
    """Each node takes the oldest free place or one of the next: about log n deep; all letters.
    The same tree for every seed: what it shows must not depend on luck."""
    del rng
    return _bush(n, range(4))


def deep_bush(n: int, rng: random.Random) -> Case:
    """Each node takes one of the newest free places; all letters. The same for every seed."""
    del rng
    return _bush(n, range(-1, -4, -1))


def _bush(n: int, picks: range) -> Case:
    rng = random.Random(BUSH_SEED)
    letters = rng.choices(string.ascii_lowercase, k=n)
    return (grown(letters, rng.choices(picks, k=n - 1)),)


def _random_chain(letters: str, n: int, rng: random.Random) -> Case:
    return (chain(rng.choices(letters, k=n), rng.choices((0, 1), k=n)),)


def _from_bytes(drawn: tuple[bytes, str]) -> Case:
    data, letters = drawn
    k = len(letters)
    return (grown([letters[byte % k] for byte in data], [byte // k for byte in data[1:]]),)


def _two_trees(drawn: tuple[str, str, str, bytes, bytes]) -> tuple[Tree, Tree]:
    letters, others, order, picks, other_picks = drawn
    if order == "none":
        return grown(letters, picks), grown(others, other_picks)
    return spelled(letters, picks, order), spelled(letters, other_picks, order)


def _from_any_letters(drawn: tuple[bytes, tuple[int, int, int]]) -> Case:
    data, (first, step, count) = drawn
    return _from_bytes((data, _spaced(first, step, count)))


def _all_distinct(drawn: tuple[int, int, int, bytes]) -> Case:
    size, first, step, picks = drawn
    return (grown(_spaced(first, step, size), picks),)


def _spaced(first: int, step: int, count: int) -> str:
    """``count`` letters of the alphabet, taken as a circle: all distinct where the step is odd and
    not 13."""
    return "".join(string.ascii_lowercase[(first + i * step) % 26] for i in range(count))


def _of_any_letters(drawn: tuple[bytes, bytes]) -> Case:
    picks, letters = drawn
    spelt = [string.ascii_lowercase[byte % 26] for byte in letters[: len(picks)]]
    return (grown(spelt, picks[1:]),)


def _paired(drawn: tuple[int, int, int, str]) -> Case:
    """Folded at a quarter of the path: 0 and 4 are its ends."""
    count, turn, quarter, more = drawn
    letters = string.ascii_lowercase[:count]
    turn %= count
    path = letters + more + letters[turn:] + letters[:turn]
    fold = (len(path) - 1) * quarter // 4
    return (forked(path[fold], path[:fold][::-1], path[fold + 1 :]),)


def _chain_of(drawn: tuple[str, tuple[int, ...]]) -> Case:
    letters, sides = drawn
    return (chain(letters, sides * len(letters)),)


def _fork_of(drawn: tuple[str, str, str, str, str]) -> Case:
    stem, left, left_tip, right, right_tip = drawn
    return (forked(stem, left + left_tip, right + right_tip),)


def _with_branches(drawn: tuple[str, str, int, str, str, bytes]) -> Case:
    half, middle, fold, stem, other_arm, picks = drawn
    path = half + middle + half
    fold %= len(path)
    left, right = path[:fold][::-1] or other_arm, path[fold + 1 :] or other_arm
    return (forked(stem + path[fold], left, right, "ghij"[: len(picks)], picks),)


def _caterpillar_of(drawn: tuple[str, str]) -> Case:
    return (caterpillar(*drawn),)


def _bush_of(drawn: tuple[bytes, str, int]) -> Case:
    """``newest`` 0 takes any free place; otherwise one of so many newest, which grows deep."""
    data, letters, newest = drawn
    k = len(letters)
    picks = [-1 - byte // k % newest if newest else byte // k for byte in data[1:]]
    return (grown([letters[byte % k] for byte in data], picks),)
