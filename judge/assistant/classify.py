"""What a prompt asks for: its class, from its words and what it is asked about. Pure.

Refusals come first, so a question about syntax that also asks for the solution asks for the
solution. What is about the language is known by the cards; what nobody recognises is unclear.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from judge.assistant import topics
from judge.assistant.pasted import is_statement
from judge.assistant.prompt import Prompt, read_prompt
from judge.assistant.retrieve import GOOD, Match, best, best_of, known_share, stems, vocabulary
from judge.assistant.rules import first, rules
from judge.assistant.signatures import names_library
from judge.model.assistant import Matter, PromptClass

SURE = 0.8
"""From this score on a card tells a question about the language, whatever else it sounds like."""
FAR = 0.3
ABOUT_PYTHON = 0.6
"""So much of a question's words stand on cards, and one is not too far: it is about Python."""
_DEFINED = re.compile(r"^[ \t]*(?:async +)?(?:def|class) +(\w+)", re.MULTILINE)
_PLACE = re.compile(
    r"\b(?:in|for|inside|within|of) (?:my|the|a|this|an) (?:\w+ ){0,2}?"
    rf"(?:{'|'.join(topics.ALGORITHMS)})"
)

Rule = Callable[[Prompt, Matter], PromptClass | None]


def classify(text: str, matter: Matter) -> PromptClass:
    """The class of the prompt ``text``."""
    if is_statement(text, matter.statement):
        return PromptClass.STATEMENT
    prompt = prompt_of(text, matter)
    for rule in RULES:
        if (found := rule(prompt, matter)) is not None:
            return found
    return PromptClass.UNCLEAR


def prompt_of(text: str, matter: Matter) -> Prompt:
    prompt = read_prompt(text, known=_rightly_spelt(), names=_names(matter))
    return replace(prompt, prose=rules().of["data"].sub("", prompt.prose))


def card_for(prompt: Prompt) -> Match | None:
    """The nearest card, by the prompt with and without what it says by the way, and by a clause
    of it."""
    clauses = [each for each in prompt.clauses() if len(stems(each)) > 1]
    return best_of((rules().plain(prompt.prose), prompt.prose), clauses)


@cache
def _rightly_spelt() -> frozenset[str]:
    return vocabulary() | rules().words


def _names(matter: Matter) -> set[str]:
    """Whatever is the problem's or the candidate's own, except words that everybody uses."""
    defined = {name for name in _DEFINED.findall(matter.code or "") if name not in vocabulary()}
    return defined | set(topics.names(matter))


def _refused(prompt: Prompt, matter: Matter) -> PromptClass | None:
    prose = rules().plain(prompt.prose)
    if rules().fits("skeleton", prompt.prose) and not rules().fits("completes", prose):
        return None
    return first(rules().refused, prose)


def _ordered(prompt: Prompt, matter: Matter) -> PromptClass | None:
    if rules().fits("skeleton", prompt.prose):
        return None
    orders = [each for each in prompt.clauses() if not rules().fits("how", each)]
    found = (first(rules().ordered, rules().plain(each)) for each in orders)
    return next(filter(None, found), None)


def _pasted(prompt: Prompt, matter: Matter) -> PromptClass | None:
    return PromptClass.CODE if prompt.pasted else None


def _skeleton(prompt: Prompt, matter: Matter) -> PromptClass | None:
    return PromptClass.SKELETON if rules().fits("skeleton", prompt.prose) else None


def _described(prompt: Prompt, matter: Matter) -> PromptClass | None:
    prose = prompt.prose
    asks = rules().fits("describe_mine", prose) and rules().fits("of_mine", prose)
    asks = asks and _score(prose) < SURE
    return PromptClass.DESCRIBE if asks or rules().fits("describe", prose) else None


def _order_of_code(prompt: Prompt, matter: Matter) -> PromptClass | None:
    for clause in prompt.clauses():
        if not rules().fits("how", clause) and rules().fits("order_of_code", clause):
            return None if _score(clause) >= SURE else PromptClass.SOLVE
    return None


def _about_problem(prompt: Prompt, matter: Matter) -> PromptClass | None:
    """A part of the problem, or an algorithm, is asked for by what it is called."""
    words = topics.problem_words(matter)
    for clause in map(_without_place, prompt.clauses()):
        named = rules().fits("name", clause)
        topic = rules().fits("topic", clause) or topics.speaks_of_problem(clause, words)
        if not named and not topic:
            continue
        if rules().fits("make", clause) or not rules().fits("question", clause):
            return None if _is_by_the_way(prompt, clause) else PromptClass.SOLVE
        return None if named else PromptClass.ALGORITHM
    return None


def _choice(prompt: Prompt, matter: Matter) -> PromptClass | None:
    asks = rules().fits("choice", prompt.prose) and _score(prompt.prose) < SURE
    return PromptClass.ALGORITHM if asks else None


def _lost(prompt: Prompt, matter: Matter) -> PromptClass | None:
    match = card_for(prompt)
    known = match is not None and match.score >= GOOD
    return PromptClass.ALGORITHM if rules().fits("lost", prompt.prose) and not known else None


def _about_mine(prompt: Prompt, matter: Matter) -> PromptClass | None:
    asks = rules().fits("about_mine", prompt.prose) and _score(prompt.prose) < SURE
    return PromptClass.DIAGNOSE if asks else None


def _whole_problem(prompt: Prompt, matter: Matter) -> PromptClass | None:
    prose = rules().plain(prompt.prose)
    if not rules().fits("problem", prose) or _score(prose) >= SURE:
        return None
    return PromptClass.ALGORITHM if rules().fits("question", prose) else PromptClass.SOLVE


def _about_language(prompt: Prompt, matter: Matter) -> PromptClass | None:
    if names_library(prompt.prose):
        return PromptClass.LIBRARY
    match = card_for(prompt)
    if match is None or (match.score < GOOD and not _asks_of_python(prompt.prose, match)):
        return None
    return match.card.kind


RULES: tuple[Rule, ...] = (
    _refused,
    _ordered,
    _pasted,
    _skeleton,
    _described,
    _order_of_code,
    _about_problem,
    _choice,
    _about_mine,
    _whole_problem,
    _lost,
    _about_language,
)
"""The first that finds a class decides."""


def _without_place(clause: str) -> str:
    """Without where it is for: "in my rate limiter"; unless nothing is asked but that."""
    left = _PLACE.sub("", clause)
    return left if _score(left) >= GOOD else clause


def _is_by_the_way(prompt: Prompt, clause: str) -> bool:
    """Whether the clause says where something is to stand that another one asks for."""
    others = [each for each in prompt.clauses() if each != clause]
    return any(_score(each) >= GOOD and rules().fits("question", each) for each in others)


def _asks_of_python(prose: str, nearest: Match) -> bool:
    asks = rules().fits("how", prose) or "python" in prose
    return asks and nearest.score >= FAR and known_share(prose) >= ABOUT_PYTHON


def _score(text: str) -> float:
    return next((match.score for match in best(text, most=1)), 0.0)
