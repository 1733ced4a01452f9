"""Trees in the shapes that the statement names, drawn with few letters so that paths match.

Most shapes come from one ``binary`` draw, a byte per node: it is cheap, and it shrinks to fewer
nodes, to the letter "a" and to the oldest free place.
"""

from __future__ import annotations

import random
import string

from hypothesis import strategies as st

from .trees import Tree, caterpillar, chain, forked, grown

Case = tuple[Tree]


def small_trees() -> st.SearchStrategy[Case]:
    """Any shape of up to 9 nodes, of two or three letters; the empty tree and one node too."""
    return st.tuples(st.binary(max_size=9), st.sampled_from(("ab", "abc"))).map(_from_bytes)


def chains() -> st.SearchStrategy[Case]:
    """One child each: all on the left, all on the right, or on changing sides."""
    letters = st.text("abc", min_size=1, max_size=12)
    sides = st.sampled_from(((0,), (1,), (0, 1), (1, 0, 0)))
    return st.tuples(letters, sides).map(_chain_of)


def forks() -> st.SearchStrategy[Case]:
    """Two arms below a stem whose letters pair with nothing, so that the best path may well turn
    at its foot, far from the root."""
    stems = st.sampled_from(("a", "b", "xa", "xyb", "xyza", "xxb"))
    arms = st.text("ab", max_size=6)
    return st.tuples(stems, arms, arms).map(_fork_of)


def letters_far_apart() -> st.SearchStrategy[Case]:
    """Small trees of up to four letters from anywhere in the alphabet."""
    first = st.integers(0, 25)
    step = st.integers(1, 25)
    return st.tuples(st.binary(min_size=1, max_size=9), first, step).map(_from_any_letters)


def caterpillars() -> st.SearchStrategy[Case]:
    """A spine of only children with a leaf here and there."""
    spine = st.text("ab", min_size=1, max_size=8)
    return st.tuples(spine, st.text(" abc", max_size=8)).map(_caterpillar_of)


def bushy_trees() -> st.SearchStrategy[Case]:
    """40 to 120 nodes; deep or flat, of two to eight letters."""
    letters = st.sampled_from(("ab", "abc", "abcde", "abcdefgh"))
    depths = st.sampled_from((0, 3, 12))
    return st.tuples(st.binary(min_size=40, max_size=120), letters, depths).map(_bush_of)


def pairs_of_trees() -> st.SearchStrategy[tuple[Tree, Tree]]:
    """Two small trees, to be judged one after the other."""
    return st.tuples(small_trees(), small_trees()).map(lambda pair: (pair[0][0], pair[1][0]))


def long_chain(n: int, rng: random.Random) -> Case:
    """A chain of all letters on random sides. At n = 1,000 no long path of it matches, so that
    nothing can be skipped by comparing lengths."""
    return _random_chain(string.ascii_lowercase, n, rng)


def deep_chain(n: int, rng: random.Random) -> Case:
    """A chain of ten letters, z among them: a thousand masks, however deep it is."""
    return _random_chain("acegikmoqz", n, rng)


def big_bush(n: int, rng: random.Random) -> Case:
    """Nodes at random places, of four letters."""
    return (grown(rng.choices("abcd", k=n), rng.choices(range(2 * n), k=n)),)


def _random_chain(letters: str, n: int, rng: random.Random) -> Case:
    return (chain(rng.choices(letters, k=n), rng.choices((0, 1), k=n)),)


def _from_bytes(drawn: tuple[bytes, str]) -> Case:
    data, letters = drawn
    k = len(letters)
    return (grown([letters[byte % k] for byte in data], [byte // k for byte in data[1:]]),)


def _from_any_letters(drawn: tuple[bytes, int, int]) -> Case:
    data, first, step = drawn
    letters = "".join(string.ascii_lowercase[(first + i * step) % 26] for i in range(4))
    return _from_bytes((data, letters))


def _chain_of(drawn: tuple[str, tuple[int, ...]]) -> Case:
    letters, sides = drawn
    return (chain(letters, sides * len(letters)),)


def _fork_of(drawn: tuple[str, str, str]) -> Case:
    return (forked(*drawn),)


def _caterpillar_of(drawn: tuple[str, str]) -> Case:
    return (caterpillar(*drawn),)


def _bush_of(drawn: tuple[bytes, str, int]) -> Case:
    """``depth`` 0 takes any free place; otherwise one of so many newest, which grows deep."""
    data, letters, newest = drawn
    k = len(letters)
    picks = [-1 - byte // k % newest if newest else byte // k for byte in data[1:]]
    return (grown([letters[byte % k] for byte in data], picks),)
