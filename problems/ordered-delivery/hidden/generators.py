"""Draws scripts of an inbox's life around the edges that the statement names.

A move names a number by its distance from what is expected of the sender at that moment, so that
messages fall just before and at both ends of the window however the script went until then. What is
expected is taken from the model while a script is put together.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from hypothesis import strategies as st

from judge.authoring import CallScript, Step

from .model import InOnePass

HUGE = 10**9
"""The greatest window, and the greatest number, that the statement allows."""

Distance = tuple[int, int]
"""Windows, and messages on top (fewer, if negative), beyond what is expected."""

OLDER, LAST, DUE = (0, -2), (0, -1), (0, 0)
NEXT, SECOND, THIRD, FOURTH = (0, 1), (0, 2), (0, 3), (0, 4)
INSIDE, EDGE, OUTSIDE, FAR = (1, -1), (1, 0), (1, 1), (3, 0)

Move = tuple[str, int, Distance, str]
"""What is called, which of the senders is meant, and the number and text of a message."""

Senders = tuple[str, ...]
ALIKE: tuple[Senders, ...] = (
    ("ann", "bob"),
    ("ann", "Ann"),
    ("bob", "Bob"),
    ("ann", "ann "),
    ("", "1"),
    ("", "1"),
    ("1", "01"),
    ("", "None"),
    ("a:1", "a"),
    ("jos\u00e9", "jose\u0301"),
    ("n" * 99 + "1", "n" * 99 + "2"),
)
"""Pairs of different senders whom careless code takes for one, or for none."""

TEXTS = ("*", "*", "*", "", "same", "same", "x" * 100, "0")
"""A star stands for a text that no other message of the script has."""

ANYWHERE = (DUE, DUE, NEXT, NEXT, SECOND, THIRD, FOURTH)


def script(window: int, senders: Sequence[str], moves: Sequence[Move]) -> CallScript:
    """An inbox and its calls."""
    inbox = InOnePass(window)
    steps: list[Step] = []
    for place, (method, which, (windows, extra), text) in enumerate(moves):
        sender = senders[which % len(senders)]
        if method == "held":
            steps.append(("held", ()))
            continue
        if method != "receive":
            steps.append((method, (sender,)))
            getattr(inbox, method)(sender)
            continue
        number = min(HUGE, max(0, inbox.expected(sender) + windows * window + extra))
        words = f"t{place}" if text == "*" else text
        inbox.receive(sender, number, words)
        steps.append(("receive", (sender, number, words)))
    return CallScript(arguments=(window,), steps=tuple(steps))


def _scripts(
    *,
    distances: tuple[Distance, ...],
    windows: tuple[int, ...] = (20,),
    methods: tuple[str, ...] = ("receive",),
    senders: tuple[Senders, ...] = (("ann",),),
    texts: tuple[str, ...] = ("*",),
    ends: Callable[[int], tuple[Move, ...]] = lambda members: (),
    most: int = 12,
) -> st.SearchStrategy[CallScript]:
    move = st.tuples(
        st.sampled_from(methods),
        st.integers(0, 1),
        st.sampled_from(distances),
        st.sampled_from(texts),
    )
    return st.builds(
        lambda window, names, moves: script(window, names, (*moves, *ends(len(names)))),
        st.sampled_from(windows),
        st.sampled_from(senders),
        st.lists(move, min_size=1, max_size=most),
    )


def _asked(members: int) -> tuple[Move, ...]:
    """At the end each sender is asked for, and the number of messages held."""
    of_each: tuple[Move, ...] = tuple(("expected", which, DUE, "") for which in range(members))
    return (*of_each, ("held", 0, DUE, ""))


def gaps() -> st.SearchStrategy[CallScript]:
    """One sender whose messages come out of order, with texts of every kind."""
    return _scripts(distances=ANYWHERE, texts=TEXTS, windows=(20, HUGE), most=14)


def copies() -> st.SearchStrategy[CallScript]:
    """One sender who repeats what is delivered and what is held."""
    distances = (OLDER, LAST, LAST, DUE, DUE, NEXT, NEXT, NEXT, SECOND)
    return _scripts(distances=distances, texts=("*", "*", "same"), ends=_asked, most=14)


def at_the_edge() -> st.SearchStrategy[CallScript]:
    """One sender; messages just inside and just outside of the window."""
    distances = (DUE, DUE, DUE, NEXT, SECOND, INSIDE, INSIDE, EDGE, EDGE, OUTSIDE, FAR)
    windows = (1, 2, 3, 3, 4, HUGE)
    return _scripts(distances=distances, windows=windows, ends=_asked, most=14)


def two_senders() -> st.SearchStrategy[CallScript]:
    """Two senders in turn whose names look alike; some numbers have two digits."""
    distances = (*ANYWHERE, (0, 10), (0, 10), (0, 11))
    return _scripts(distances=distances, senders=ALIKE, ends=_asked)


def counted() -> st.SearchStrategy[CallScript]:
    """After nearly every message it is asked what is held and expected."""
    methods = ("receive", "receive", "held", "expected")
    distances = (LAST, *ANYWHERE, EDGE)
    senders = (("ann",), ("ann", "bob"))
    return _scripts(
        distances=distances,
        windows=(1, 3, 20),
        methods=methods,
        senders=senders,
        ends=_asked,
        most=16,
    )


def forgotten() -> st.SearchStrategy[CallScript]:
    """Senders are forgotten, some of them unknown or with nothing held, and come back."""
    methods = ("receive", "receive", "receive", "receive", "forget", "held")
    distances = (DUE, DUE, NEXT, NEXT, SECOND, LAST)
    senders = (("ann", "bob"), ("", "ann"))
    return _scripts(
        distances=distances, windows=(3, 20), methods=methods, senders=senders, ends=_asked, most=16
    )  # fmt: skip


def _rounds(drawn: list[tuple[int, int, int]]) -> CallScript:
    """In each round some senders get so many messages out of order, and then the one before."""
    steps: list[Step] = []
    inbox = InOnePass(2000)
    for first, senders, messages in drawn:
        names = [f"s{number}" for number in range(first, first + senders)]
        for back in (*range(messages, 0, -1), 0):
            for name in names:
                number = inbox.expected(name) + back
                steps.append(("receive", (name, number, f"{name}.{number}")))
        for name in names:
            start = inbox.expected(name)
            for number in range(start, start + messages + 1):
                inbox.receive(name, number, "")
        steps.append(("held", ()))
    return CallScript(arguments=(2000,), steps=tuple(steps))


def many() -> st.SearchStrategy[CallScript]:
    """Hundreds of messages of one sender are held, or one or two of hundreds of senders."""
    long_gap = st.tuples(st.just(0), st.just(1), st.sampled_from((11, 12, 101, 130, 400)))
    crowd = st.tuples(st.sampled_from((0, 1)), st.sampled_from((130, 140)), st.sampled_from((1, 2)))
    one_round = st.one_of(long_gap, crowd)
    return st.lists(one_round, min_size=1, max_size=2).map(_rounds)


def inboxes_in_turn() -> st.SearchStrategy[tuple[CallScript, CallScript, list[int]]]:
    """Two inboxes with the same senders, and whose turn it is."""
    methods = ("receive", "receive", "receive", "held")
    one = _scripts(distances=(DUE, NEXT, NEXT, SECOND), methods=methods, ends=_asked, most=5)
    return st.tuples(one, one, st.lists(st.integers(0, 1), max_size=12))


def one_sender(n: int, rng: random.Random) -> CallScript:
    """``n`` calls; twice nearly half of them are held in random order, one in ten of these comes
    twice, and then the gap is filled."""
    held = max(0, (n - 2) * 5 // 11)
    first, second = list(range(1, held + 1)), list(range(held + 2, 2 * held + 2))
    copies = n - 2 - 2 * held if n > 1 else 0
    first += rng.choices(first or [0], k=copies)
    rng.shuffle(first)
    rng.shuffle(second)
    numbers = [*first, 0, *second, held + 1][-n:]
    steps = tuple(("receive", ("ann", number, str(number))) for number in numbers)
    return CallScript(arguments=(HUGE,), steps=steps)


def crowd(n: int, rng: random.Random) -> CallScript:
    """``n`` calls of a third as many senders. One message of each is held, and at each it is asked
    how many are; then most of the gaps are filled, and every fifth sender is forgotten."""
    names = [f"sender-{number}" for number in range(-(-n // 3))]
    rng.shuffle(names)
    steps: list[Step] = []
    for name in names:
        steps += [("receive", (name, 1, "late")), ("held", ())]
    rng.shuffle(names)
    for place, name in enumerate(names):
        steps.append(("receive", (name, 0, "due")) if place % 5 else ("forget", (name,)))
    return CallScript(arguments=(8,), steps=tuple(steps[:n]))
