"""How the assistant was led: what it was asked, what became of the drafts that it gave. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from judge.model.assistant import PromptClass
from judge.model.draft_graded import DraftGraded
from judge.model.round import EventKind
from judge.model.scored import Area, Known, Scored
from judge.rounds import bands
from judge.rounds.course import Course
from judge.rounds.scoring.lines import line, nothing
from judge.rounds.times import counted

AREA = Area.ASSISTANT
ONLY_RIGHT = "only right drafts were given, which whoever accepts all that comes is right about"


def of_problem(found: Course, slug: str, known: Known) -> Iterator[Scored]:
    if found.state.profile.assistant:
        yield _critiques(found, slug, known)
        yield _adopted(found, slug, known)


def of_round(found: Course) -> Iterator[Scored]:
    if found.state.profile.assistant:
        yield _prompts(found)


def _prompts(found: Course) -> Scored:
    name, asked = "prompts", found.of(EventKind.ASK)
    if not asked:
        return nothing(AREA, name, None, "nothing was asked")
    kinds = [PromptClass(each.event.data["prompt_class"]) for each in asked]
    refused = sum(not kind.answered for kind in kinds)
    by_kind = ", ".join(f"{kinds.count(kind)} {kind}" for kind in dict.fromkeys(kinds))
    band = bands.at_most(refused / len(kinds), bands.REFUSED_PROMPTS)
    by = tuple(each.seq for each in asked)
    return line(AREA, name, band, f"{counted(len(kinds), 'prompt')}: {by_kind}", by=by, slug=None)


def _critiques(found: Course, slug: str, known: Known) -> Scored:
    name, by = "faults in drafts", _events(found, slug, EventKind.DRAFT, EventKind.CRITIQUE)
    if not by or known.draft_score is None:
        return nothing(AREA, name, slug, "no draft was asked for")
    caught = sum(_is_rejected(each) and not each.draft.right for each in known.drafts)
    alarms = sum(_is_rejected(each) and each.draft.right for each in known.drafts)
    if not alarms and all(each.draft.right for each in known.drafts):
        return nothing(AREA, name, slug, ONLY_RIGHT)
    shipped = sum(each.repaired is False for each in known.drafts)
    parts = [f"{known.draft_score:g} of 100", f"{counted(caught, 'fault')} caught"]
    parts += [f"{counted(shipped, 'fault')} handed in"] if shipped else []
    parts += [f"{counted(alarms, 'right draft')} rejected"] if alarms else []
    band = bands.at_least(known.draft_score, bands.DRAFTS)
    return line(AREA, name, band, ", ".join(parts), by=by, slug=slug)


def _is_rejected(each: DraftGraded) -> bool:
    return each.critique is not None and not each.critique.accept


def _adopted(found: Course, slug: str, known: Known) -> Scored:
    name, by = "drafts read first", _events(found, slug, EventKind.DRAFT)
    if not by or not known.drafts:
        return nothing(AREA, name, slug, "no draft was asked for")
    unread = [each for each in known.drafts if _is_unread(each)]
    flawed = any(not each.draft.right for each in unread)
    within = f"{bands.UNREAD_SECONDS:g} seconds"
    fact = f"{len(unread)} of {len(known.drafts)} adopted word for word within {within}"
    return line(AREA, name, (1 if flawed else 2) if unread else 4, fact, by=by, slug=slug)


def _is_unread(each: DraftGraded) -> bool:
    return each.adopted_after is not None and each.adopted_after <= bands.UNREAD_SECONDS


def _events(found: Course, slug: str, *kinds: EventKind) -> tuple[int, ...]:
    return tuple(each.seq for kind in kinds for each in found.of(kind, slug))
