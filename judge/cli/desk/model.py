"""A language model behind the assistant's gate: what it says is screened as it arrives.

It is asked about the language and its library only; everything else the gate has refused, or the
judge answers better itself. The statement and the candidate's code stay here. Prose is shown line
by line; code when it is whole, unless it solves a problem in front of the candidate.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from judge.cli.exits import say
from judge.errors import EndpointFailed
from judge.model.assistant import PromptClass, Reply, ReplyKind
from judge.model.endpoint import Endpoint, Message, Passage, Speaker

if TYPE_CHECKING:
    from judge.cli.settings import Settings
    from judge.model.problem import Problem

ASKED_OF_A_MODEL = frozenset({PromptClass.SYNTAX, PromptClass.LIBRARY})
MOST_CODE_LINES = 15
WITHHELD = "[code was withheld: it comes to a solution; ask about one step of it]"
TOO_LONG = f"[code of over {MOST_CODE_LINES} lines was withheld: ask about one step of it]"
BRIEF = """\
You help a candidate in a coding interview with the syntax and the standard library of Python 3.11.
Answer in at most ten short lines, with an example of at most five lines that has nothing to do with
any problem. Do not solve problems, choose algorithms, find bugs, trace or run code, or give
complexities; say in one line that you do not."""

Show = Callable[[str], None]


def endpoint_for(settings: Settings, found: Reply) -> Endpoint | None:
    """The endpoint to ask instead of the cards; None where none is named, or none may be asked
    that. Raises UsageError."""
    return settings.endpoint() if found.prompt_class in ASKED_OF_A_MODEL else None


def told_by(
    endpoint: Endpoint | None,
    prompt: str,
    found: Reply,
    problems: Sequence[Problem],
    show: Show,
) -> Reply | None:
    """What the model says, shown as it comes; None where the cards are to answer, because there
    is no model or it failed, which is said. Raises JudgeError where code cannot be screened."""
    if endpoint is None:
        return None
    try:
        return _from_model(endpoint, prompt, found, problems, show)
    except EndpointFailed as failed:
        say(failed.message, remedy=failed.remedy)
        return None


def _from_model(
    endpoint: Endpoint, prompt: str, found: Reply, problems: Sequence[Problem], show: Show
) -> Reply:
    """Raises EndpointFailed where nothing came; what broke off later is said to have."""
    from judge.endpoint.chat import chat
    from judge.endpoint.passages import passages

    messages = (
        Message(speaker=Speaker.SYSTEM, text=BRIEF),
        Message(speaker=Speaker.USER, text=prompt),
    )
    shown: list[str] = []
    try:
        for line in _screened(passages(chat(endpoint, messages)), problems):
            show(line)
            shown.append(line)
    except EndpointFailed as failed:
        if not any(shown):
            raise
        show(f"[{failed.message}]")
    return replace(found, kind=ReplyKind.MODEL, lines=tuple(shown))


def _screened(told: Iterator[Passage], problems: Sequence[Problem]) -> Iterator[str]:
    """Lines to show. All code so far is looked at together: a solution in two parts is one."""
    from judge.report.escape import escape

    code = ""
    for passage in told:
        if not passage.is_code:
            yield escape(passage.text)
            continue
        code = f"{code}\n{passage.text}"
        if len(passage.text.splitlines()) > MOST_CODE_LINES:
            yield TOO_LONG
        elif any(_comes_to(each, (passage.text, code)) for each in problems):
            yield WITHHELD
        else:
            yield from (f"    {line}".rstrip() for line in escape(passage.text).splitlines())


def _comes_to(problem: Problem, codes: Sequence[str]) -> bool:
    """Whether one of ``codes`` defines the entry point, or does its work under another name."""
    from judge.assistant.disguises import disguises
    from judge.assistant.screen import defines_entry_point
    from judge.pipeline.solving import solves

    if any(defines_entry_point(code, problem.signature) for code in codes):
        return True
    sources = [source for code in codes for source in disguises(code, problem.signature)]
    return solves(problem, tuple(dict.fromkeys(sources)))
