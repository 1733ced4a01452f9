"""The prompts of the data files, and what each of them is asked about."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from judge.assistant.reply import reply
from judge.catalogue.examples import read_starter, read_statement
from judge.catalogue.references import load_references
from judge.catalogue.sets import Catalogue, find_sets
from judge.model.assistant import Matter, PromptClass, Reply

HERE = Path(__file__).parent
ANY = "any"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One prompt, asked about one matter."""

    text: str
    wanted: PromptClass
    matter: Matter


@cache
def matters() -> dict[str, Matter]:
    """Each problem of the bundle, at its starter."""
    catalogue = Catalogue(find_sets([], None))
    found = {}
    for slug in catalogue.slugs():
        problem = catalogue.get(slug)
        found[slug] = Matter(
            title=problem.title,
            signature=problem.signature,
            statement=read_statement(problem),
            code=read_starter(problem),
        )
    return found


def at_reference(slug: str, verdict: str) -> Matter:
    """The problem at the first reference solution of this verdict."""
    catalogue = Catalogue(find_sets([], None))
    references = load_references(catalogue.get(slug))
    source = next(r.submission.source for r in references if r.name.startswith(verdict))
    return replace(matters()[slug], code=source)


def texts(name: str) -> list[tuple[PromptClass, str, str]]:
    """Class, problem and text of each prompt in the file ``name``."""
    content = tomllib.loads((HERE / name).read_text("utf-8"))
    return [
        (PromptClass(kind), where, text)
        for kind, groups in content.items()
        for where, prompts in groups.items()
        for text in prompts
    ]


def cases(name: str) -> Iterator[Case]:
    """Those that hold anywhere are asked without a problem, and about one of them in turn."""
    every = list(matters().values())
    for at, (wanted, where, text) in enumerate(texts(name)):
        asked = [Matter(), every[at % len(every)]] if where == ANY else [matters()[where]]
        for matter in asked:
            yield Case(text=text, wanted=wanted, matter=matter)


@cache
def replies(name: str) -> tuple[tuple[Case, Reply], ...]:
    return tuple((case, reply(case.text, case.matter)) for case in cases(name))
