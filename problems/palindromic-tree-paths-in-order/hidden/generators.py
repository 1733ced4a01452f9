"""Trees in the shapes that the statement names, with palindromes laid into them.

Most shapes come from one ``binary`` draw, a byte per node: it is cheap, and it shrinks to fewer
nodes, to the letter "a" and to the oldest free place.
"""

from __future__ import annotations

import random
import string

from hypothesis import strategies as st

from .trees import Tree, caterpillar, chain, forked, grown, spelled

Case = tuple[Tree]


def small_trees() -> st.SearchStrategy[Case]:
    """Any shape of up to 9 nodes, of two or three letters; the empty tree and one node too."""
    return st.tuples(st.binary(max_size=9), st.sampled_from(("ab", "abc"))).map(_from_bytes)


def chains() -> st.SearchStrategy[Case]:
    """One child each, on the left, on the right or on changing sides; some are a palindrome
    between other letters, with a middle letter or without."""
    half = st.text("abc", max_size=5)
    middle = st.sampled_from(("", "a", "b", "ab"))
    ends = st.sampled_from(("", "x", "xy", "a"))
    other_ends = st.sampled_from(("", "u", "uv", "b"))
    sides = st.sampled_from(((0,), (1,), (0, 1), (1, 0, 0)))
    return st.tuples(half, middle, ends, other_ends, sides).map(_chain_of)


def folded_palindromes() -> st.SearchStrategy[Case]:
    """A palindrome hung up at any of its nodes below a stem, so that its middle may lie in either
    arm or at the fork; with letters beyond its ends that may spoil a longer one, and with others
    hung up beside it."""
    half = st.text("ab", min_size=1, max_size=5)
    stem = st.sampled_from(("", "", "x", "a", "xy", "ab"))
    tips = st.sampled_from(("", "", "p", "a", "pq"))
    other_tips = st.sampled_from(("", "", "u", "b", "uv"))
    return st.tuples(
        half,
        st.sampled_from(("", "a", "c")),
        st.integers(0, 9),
        stem,
        tips,
        other_tips,
        st.binary(max_size=4),
    ).map(_folded)


def one_letter() -> st.SearchStrategy[Case]:
    """Up to 14 nodes of one letter, in any shape: every path counts."""
    return st.tuples(st.binary(max_size=14), st.sampled_from("az")).map(_from_bytes)


def letters_far_apart() -> st.SearchStrategy[Case]:
    """Small trees of two or four letters from anywhere in the alphabet, often from its ends."""
    first = st.sampled_from((0, 25) * 5 + tuple(range(26)))
    letters = st.tuples(first, st.integers(1, 25), st.sampled_from((2, 4)))
    return st.tuples(st.binary(min_size=1, max_size=9), letters).map(_from_any_letters)


def distinct_letters() -> st.SearchStrategy[Case]:
    """Up to 26 nodes, no letter twice, in alphabetical or a shuffled order: whoever takes two
    letters for one finds a path, if they are near each other. So most trees have all letters."""
    alphabet = string.ascii_lowercase
    order = st.one_of(st.just(alphabet), *[st.permutations(alphabet)] * 3)
    count = st.sampled_from((26,) * 40 + tuple(range(2, 26)))
    return st.tuples(order, count, st.binary(min_size=25, max_size=25)).map(
        lambda drawn: (grown(drawn[0][: drawn[1]], drawn[2]),)
    )


def caterpillars() -> st.SearchStrategy[Case]:
    """A spine of only children with a leaf here and there."""
    spine = st.text("ab", min_size=1, max_size=8)
    return st.tuples(spine, st.text(" abc", max_size=8)).map(_caterpillar_of)


def bushy_trees() -> st.SearchStrategy[Case]:
    """40 to 120 nodes; deep or flat, of two to five letters."""
    letters = st.sampled_from(("ab", "aaab", "abc", "abcde"))
    depths = st.sampled_from((0, 2, 6))
    return st.tuples(st.binary(min_size=40, max_size=120), letters, depths).map(_bush_of)


def pairs_of_trees() -> st.SearchStrategy[tuple[Tree, Tree]]:
    """Two small trees, to be judged one after the other; most often they differ in shape only, and
    carry the same letters if these are read off in one of the usual orders."""
    letters = st.text("ab", min_size=3, max_size=9)
    others = st.text("ab", max_size=9)
    orders = st.sampled_from(("pre", "level", "in", "post", "none"))
    picks = st.binary(min_size=8, max_size=8)
    return st.tuples(letters, others, orders, picks, picks).map(_two_trees)


def long_chain(n: int, rng: random.Random) -> Case:
    """A chain of one letter on random sides: every path counts."""
    return (chain("a" * n, rng.choices((0, 1), k=n)),)


def long_fork(n: int, rng: random.Random) -> Case:
    """Two long arms of one letter below the root; the last letter of the right arm is another one
    every second time, so that the whole is not always a palindrome."""
    letters = "a" * (n - 1) + rng.choice("ab")
    return (forked(letters[0], letters[1 : n // 2 + 1], letters[n // 2 + 1 :]),)


def flat_bush(n: int, rng: random.Random) -> Case:
    """A full tree of one letter, so that very many pairs of nodes are equally far from its root,
    with a tail below one leaf on either side: the longest path is reached by one pair alone. It is
    neither among the first pairs nor among the last, from whichever end either side is walked."""
    full = max(1, 2 ** (2 * n // 3 + 1).bit_length() // 2 - 1)
    left = (n - full) // 2
    right = n - full - left
    half = (full + 1) // 2
    inner = half // 4 + rng.randrange(max(1, half // 4))
    outer = half // 2 + rng.randrange(max(1, half // 2))
    below = [inner, outer]
    rng.shuffle(below)
    picks = [0] * (full - 1)
    if right:
        picks += [half + below[0], *[-1] * (right - 1)]
    if left:
        picks += [below[1], *[-1] * (left - 1)]
    return (grown("a" * n, picks),)


def deep_bush(n: int, rng: random.Random) -> Case:
    """Each node takes one of the newest free places; nearly all carry the same letter."""
    return (grown(rng.choices("aaaab", k=n), rng.choices(range(-1, -4, -1), k=n - 1)),)


def spoilt_chain(n: int, rng: random.Random) -> Case:
    """A long palindrome but for one letter, which is not in its middle."""
    spoilt = n // 2 - 1 - rng.randrange(1 + n // 20)
    letters = ["b"] * n
    letters[0] = letters[-1] = "a"
    letters[max(0, spoilt)] = "c"
    return (chain(letters, [0] * n),)


def self_similar_chain(n: int, rng: random.Random) -> Case:
    """The Thue-Morse word and its complement read backwards: no palindrome, but any polynomial
    hash modulo a power of two takes it for one (Pachocki and Radoszewski, 2012)."""
    half = ["ab"[index.bit_count() % 2] for index in range(n // 2)]
    rest = ["ba"[index.bit_count() % 2] for index in reversed(range(n - n // 2))]
    return (chain(half + rest, [rng.randrange(2)] * n),)


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
    letters = (string.ascii_lowercase[(first + i * step) % 26] for i in range(count))
    return _from_bytes((data, "".join(letters)))


def _chain_of(drawn: tuple[str, str, str, str, tuple[int, ...]]) -> Case:
    half, middle, before, after, sides = drawn
    letters = before + half + middle + half[::-1] + after
    return (chain(letters, sides * len(letters)),)


def _folded(drawn: tuple[str, str, int, str, str, str, bytes]) -> Case:
    half, middle, fold, stem, tip, other_tip, picks = drawn
    word = half + middle + half[::-1]
    fold %= len(word)
    left = word[:fold][::-1] + tip
    right = word[fold + 1 :] + other_tip
    return (forked(stem + word[fold], left, right, "efgh"[: len(picks)], picks),)


def _caterpillar_of(drawn: tuple[str, str]) -> Case:
    return (caterpillar(*drawn),)


def _bush_of(drawn: tuple[bytes, str, int]) -> Case:
    """``newest`` 0 takes any free place; otherwise one of so many newest, which grows deep."""
    data, letters, newest = drawn
    k = len(letters)
    picks = [-1 - byte // k % newest if newest else byte // k for byte in data[1:]]
    return (grown([letters[byte % k] for byte in data], picks),)
