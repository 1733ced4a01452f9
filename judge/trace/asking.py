"""What a solver is asked about one of a problem's trace cases: a sheet, a card or nothing, and what
the code's hash comes to in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from judge.model.case import Unstated
from judge.model.trace import NoSheet, PredictionCard, Sheet, TraceCase
from judge.model.trace_cases import AuthoredCase, GivenHash
from judge.trace.hashes import given_hash, hashes_at_all, table
from judge.trace.layout import blank_card
from judge.trace.program import Program
from judge.trace.sheet import CARD_CASES, make_sheet
from judge.trace.source import Unreadable, code_hash
from judge.trace.values import from_plain, write
from sandbox.calls import EntryPoint, Raised

_OWN_HASH = "the code hashes where no function of its own gives just the number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """``given`` is None where no hash is replaced."""

    authored: AuthoredCase
    sheet: Sheet | PredictionCard | NoSheet
    given: GivenHash | None = None


def ask(
    problem: str,
    source: str,
    entry: EntryPoint,
    authored: AuthoredCase,
    cases: Sequence[AuthoredCase],
) -> Asked:
    """What is asked about ``authored``, one of the problem's ``cases``. The source alone decides;
    the same source and case give the same bytes."""
    for_card = [each.case for each in cases if each.any_hash]
    given = None
    if authored.hashes:
        try:
            program = Program.read(source, entry)
        except Unreadable:
            pass  # make_sheet says so
        else:
            given = given_hash(program, authored.hashes)
            if given is None and hashes_at_all(program):
                return Asked(authored=authored, sheet=_card(problem, source, authored, for_card))
    case = authored.case if given is None else replace(authored.case, tables=table(given))
    sheet = make_sheet(problem, source, entry, case, for_card)
    return Asked(authored=authored, sheet=sheet, given=given)


def expected_answer(asked: Asked, raised: Sequence[str] = ()) -> str | None:
    """The right answer of the case in the sheet's notation; None where the statement leaves it open
    or it depends on a hash that was not given. ``raised`` are the names of the exception that the
    code really raised, and of its bases: an exception of its own counts as the one it derives from.
    """
    expected = asked.authored.expected[-1]
    if isinstance(expected, Unstated) or (asked.given is None and not asked.authored.any_hash):
        return None
    if isinstance(expected, Raised):
        name = expected.type_names[0]
        return f"!{raised[0] if name in raised else name}"
    return write(from_plain(expected))


def _card(
    problem: str, source: str, authored: AuthoredCase, for_card: Sequence[TraceCase]
) -> PredictionCard:
    cases = tuple(for_card[:CARD_CASES]) or (authored.case,)
    digest = code_hash(source)
    return PredictionCard(
        problem=problem,
        code_hash=digest,
        cases=cases,
        reason=_OWN_HASH,
        text=blank_card(problem, digest, cases, _OWN_HASH),
    )
