"""The assistant of a round: what a prompt is, what it is asked about, and what comes back. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the commands of a round count prompts, and are to start at once
    from judge.model.problem import Signature


class PromptClass(StrEnum):
    """What a prompt asks for. The first four are answered; the rest is refused, each with a line
    of its own."""

    SYNTAX = "syntax"
    LIBRARY = "library"
    """Of the standard library, as far as a submission may import it."""
    SKELETON = "skeleton"
    DESCRIBE = "describe"
    SOLVE = "solve"
    ALGORITHM = "algorithm"
    DIAGNOSE = "diagnose"
    TRACE = "trace"
    RUN = "run"
    COMPLEXITY = "complexity"
    EXPECTED = "expected"
    """An answer that the problem expects, or a case to try."""
    STATEMENT = "statement"
    """The statement itself, or a large part of it."""
    CODE = "code"
    """Code and no question."""
    UNCLEAR = "unclear"

    @property
    def answered(self) -> bool:
        return self in ANSWERED


ANSWERED = frozenset(
    {PromptClass.SYNTAX, PromptClass.LIBRARY, PromptClass.SKELETON, PromptClass.DESCRIBE}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A short answer about the language or the library. ``asked`` are ways to ask for it; lines of
    ``example`` end with ``# -> value`` where they show one."""

    title: str
    kind: PromptClass
    asked: tuple[str, ...]
    text: str
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What a prompt is asked about: the problem with its statement, and the candidate's code as
    text; None where there is none."""

    title: str | None = None
    signature: Signature | None = None
    statement: str | None = None
    code: str | None = None


class ReplyKind(StrEnum):
    CARD = "card"
    SIGNATURE = "signature"
    SKELETON = "skeleton"
    DESCRIPTION = "description"
    MODEL = "model"
    """A language model was asked."""
    NOTHING = "nothing"
    """It may be asked, and there is no answer to it here."""
    REFUSAL = "refusal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    prompt_class: PromptClass
    kind: ReplyKind
    lines: tuple[str, ...]
