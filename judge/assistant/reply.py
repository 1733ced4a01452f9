"""The gate: what a prompt gets. Classified first; then refused, or answered and screened.

An answer is a function of prompt and matter. Whatever answers stands behind this gate, so what is
refused never reaches it, and what it says is screened.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from judge.assistant.classify import card_for, classify, prompt_of
from judge.assistant.describe import describe
from judge.assistant.refusals import REFUSALS
from judge.assistant.retrieve import GOOD, best
from judge.assistant.screen import defines_entry_point
from judge.assistant.signatures import asked_names, signature_lines
from judge.assistant.skeletons import skeleton
from judge.model.assistant import Card, Matter, PromptClass, Reply, ReplyKind

Said = tuple[ReplyKind, tuple[str, ...]]
Answer = Callable[[str, Matter], Said]
MOST_NAMES = 3
NO_SKELETON = (
    "Name what it is to be: a dataclass with its fields, a class with its methods, or a function "
    "as f(a, b). The skeleton and the cases of a problem need its folder."
)
WITHHELD = "What was found defines the entry point, so it is not shown: ask about one step of it."


def reply(text: str, matter: Matter) -> Reply:
    """The reply to the prompt ``text``: the same for the same arguments."""
    found = classify(text, matter)
    if not found.answered:
        return Reply(prompt_class=found, kind=ReplyKind.REFUSAL, lines=(REFUSALS[found],))
    kind, lines = _screened(ANSWERS[found](text, matter), matter)
    return Reply(prompt_class=found, kind=kind, lines=lines)


def _screened(said: Said, matter: Matter) -> Said:
    signature = matter.signature
    if signature is not None and defines_entry_point("\n".join(said[1]), signature):
        return ReplyKind.NOTHING, (WITHHELD,)
    return said


def _about_language(text: str, matter: Matter) -> Said:
    prompt = prompt_of(text, matter)
    match = card_for(prompt)
    card = card_lines(match.card) if match is not None and match.score >= GOOD else ()
    called = [line for name in asked_names(text)[:MOST_NAMES] for line in signature_lines(name)]
    if called:
        return ReplyKind.SIGNATURE, (*called, *(("", *card) if card else ()))
    if card:
        return ReplyKind.CARD, card
    titles = "; ".join(found.card.title for found in best(prompt.prose))
    near = f" The nearest cards: {titles}." if titles else ""
    return ReplyKind.NOTHING, (f"There is no card on that.{near}",)


def card_lines(card: Card) -> tuple[str, ...]:
    example = (f"    {line}".rstrip() for line in card.example.splitlines())
    return (card.title, card.text, "", *example)


def _skeleton(text: str, matter: Matter) -> Said:
    lines = skeleton(text, matter)
    return (ReplyKind.SKELETON, lines) if lines else (ReplyKind.NOTHING, (NO_SKELETON,))


def _described(text: str, matter: Matter) -> Said:
    return ReplyKind.DESCRIPTION, describe(text, matter.code)


ANSWERS: Mapping[PromptClass, Answer] = MappingProxyType(
    {
        PromptClass.SYNTAX: _about_language,
        PromptClass.LIBRARY: _about_language,
        PromptClass.SKELETON: _skeleton,
        PromptClass.DESCRIBE: _described,
    }
)
