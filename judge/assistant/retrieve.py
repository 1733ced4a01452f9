"""Which card answers a prompt: by the words that both have, weighed by how few cards have them."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from judge.assistant.cards import all_cards
from judge.assistant.spelling import plain
from judge.model.assistant import Card
from sandbox.listing import words

GOOD = 0.5
"""From this score on a card answers."""
WORDY = 0.4
"""How much a word of the prompt that a way to ask lacks weighs, against one the other way round."""
UNSEEN = 0.6
"""What a word weighs that is on no card, against the rarest that is."""
PART = 0.9
OFFERED, NEAREST = 3, 8
_TOKEN = re.compile(r"__\w+__|:=|==|\*\*|//|\+\+|\w+")
_SUFFIXES = ("ings", "ing", "ies", "es", "ed", "s")
_EMPTY = words(
    """
    a about actually again an and any are as at be brain but by can code could do does example
    examples explain for freeze from get give good have hello help hey hi how i if in into is it
    just know let like make many may me my need not now of on one ones or out please proper python
    quick question really remember right should show so some sorry syntax tell that the them then
    there these they thing this to up use used using want was way we what when where which while
    will with without work would write written you your correct correctly best again does did look
    """
)
_SAME = {
    "dictionary": "dict", "hashmap": "dict", "map": "dict", "mapping": "dict", "array": "list",
    "arrays": "list", "arr": "list", "delete": "remove", "del": "remove", "drop": "remove",
    "front": "left", "beginning": "left", "start": "left", "head": "left", "back": "right",
    "end": "right", "tail": "right", "text": "string", "str": "string", "integer": "int",
    "loop": "iterate", "iteration": "iterate", "foreach": "iterate", "element": "item",
    "entry": "item", "value": "value", "memoise": "memoize", "memoization": "memoize",
    "argument": "parameter", "param": "parameter", "arg": "parameter", "args": "parameter",
    "backward": "reverse", "smallest": "min", "minimum": "min", "largest": "max", "biggest": "max",
    "maximum": "max", "highest": "max", "lowest": "min", "merge": "combine", "check": "test",
    "verify": "test", "whether": "test", "catch": "except", "throw": "raise", "exception": "error",
    "first": "first", "last": "last", "descend": "reverse", "frequency": "count",
    "occurrence": "count", "often": "count", "duplicate": "unique", "distinct": "unique",
    "letter": "character", "char": "character", "concatenate": "join", "glue": "join",
    "initialisation": "init", "initialise": "init", "initialize": "init", "initialization": "init",
    "create": "init", "position": "index", "convert": "to", "turn": "to", "insert": "add",
    "put": "add", "push": "add", "whitespace": "space", "differ": "difference", "vs": "difference",
    "versus": "difference", "decimals": "decimal", "print": "print", "pretty": "print",
}  # fmt: skip
"""Words that mean one thing here. In ``to`` and ``init`` most of the meaning is elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """``score`` is 0..1."""

    card: Card
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _Index:
    """``phrases`` are the ways to ask for each card, with their weight; ``all`` every word of each
    card; ``having`` the cards that have a word."""

    cards: tuple[Card, ...]
    phrases: tuple[tuple[tuple[frozenset[str], float], ...], ...]
    all: tuple[frozenset[str], ...]
    weights: dict[str, float]
    unseen: float
    having: dict[str, tuple[int, ...]]


def best(text: str, *, most: int = OFFERED) -> list[Match]:
    """The cards nearest to ``text``, best first; none that shares no word with it."""
    said = set(_TOKEN.findall(text.lower()))
    found = _best(stems(text))
    return sorted(found, key=lambda m: (-round(m.score, 2), -_literal(said, m.card)))[:most]


def _literal(said: set[str], card: Card) -> float:
    """How much of a way to ask stands in the prompt as it is: `for` and `while` are no stems."""
    ways = (set(_TOKEN.findall(way.lower())) for way in (card.title, *card.asked))
    return max(len(said & way) / len(said | way) for way in ways)


@lru_cache(maxsize=256)  # a prompt is looked up whole and in parts, by several rules
def _best(wanted: frozenset[str]) -> tuple[Match, ...]:
    index = _index()
    found = sorted({at for word in wanted for at in index.having.get(word, ())})
    scored = [Match(card=index.cards[at], score=_score(index, wanted, at)) for at in found]
    return tuple(sorted(scored, key=lambda match: -match.score)[:NEAREST])


def best_of(whole: Iterable[str], parts: Iterable[str]) -> Match | None:
    """The card that is nearest to any of the texts; a part speaks less surely than the whole."""
    found = [match for text in whole for match in best(text, most=1)]
    for text in parts:
        found += (replace(match, score=PART * match.score) for match in best(text, most=1))
    return max(found, key=lambda match: match.score, default=None)


def known_share(text: str) -> float:
    """How much of ``text`` are words that the cards have, by weight."""
    index, wanted = _index(), stems(text)
    known = _weight(index, [word for word in wanted if word in index.weights])
    return known / _weight(index, wanted) if wanted else 0.0


@cache
def vocabulary() -> frozenset[str]:
    """Every word of the cards as it is written: none of them is a slip."""
    texts = (" ".join((c.title, *c.asked, c.text, c.example)) for c in all_cards())
    return frozenset(word for text in texts for word in re.findall(r"[a-z0-9_']+", plain(text)))


def stems(text: str) -> frozenset[str]:
    """The words of ``text`` that carry meaning, in one form each."""
    words = (_stem(word) for word in _TOKEN.findall(text.lower()))
    return frozenset(word for word in words if word not in _EMPTY)


def _stem(word: str) -> str:
    if word in _SAME or word in _EMPTY:
        return _SAME.get(word, word)
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3 and not word.endswith("ss"):
            word = word.removesuffix(suffix)
            break
    word = word.removesuffix("e") if len(word) > 4 else word
    return _SAME.get(word, _SAME.get(f"{word}e", word))


def _score(index: _Index, wanted: frozenset[str], at: int) -> float:
    """Mostly how well one way to ask fits, both ways; a little how much of the prompt the whole
    card has."""
    asked = _weight(index, wanted)
    fit = max(
        _weight(index, wanted & phrase) / (WORDY * asked + (1 - WORDY) * weight)
        for phrase, weight in index.phrases[at]
    )
    return 0.75 * fit + 0.25 * _weight(index, wanted & index.all[at]) / asked


def _weight(index: _Index, words: Iterable[str]) -> float:
    return sum(index.weights.get(word, index.unseen) for word in words)


@cache
def _index() -> _Index:
    cards = all_cards()
    asked = [tuple(filter(None, map(stems, (card.title, *card.asked)))) for card in cards]
    every = [
        frozenset().union(*ways, stems(card.text)) for card, ways in zip(cards, asked, strict=True)
    ]
    having: dict[str, list[int]] = {}
    for at, found in enumerate(every):
        for word in found:
            having.setdefault(word, []).append(at)
    weights = {word: math.log(1 + len(cards) / len(at)) for word, at in having.items()}
    return _Index(
        cards=cards,
        phrases=tuple(
            tuple((phrase, sum(weights[word] for word in phrase)) for phrase in ways)
            for ways in asked
        ),
        all=tuple(every),
        weights=weights,
        unseen=UNSEEN * math.log(1 + len(cards)),
        having={word: tuple(at) for word, at in having.items()},
    )
