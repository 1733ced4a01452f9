"""The statement of a package, as that of a problem: Markdown, its samples written out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from judge.errors import BadPackage
from judge.interop.metadata import ENGLISH, Metadata
from judge.interop.package import METADATA, Package

FOLDERS = ("statement", "problem_statement")
_FILE = re.compile(r"problem(?:\.([A-Za-z]{2,3}(?:-[A-Za-z]{2})?))?\.(md|tex|pdf)")
_KINDS = {"tex": "LaTeX", "pdf": "PDF"}
_NEXT = re.compile(r"\{\{\s*(nextsample|remainingsamples)\s*\}\}")
_IMAGE = re.compile(r"!\[[^\]]*\]\(\s*<?([^)\s>]+)|<img\b[^>]*\bsrc=[\"']?([^\"'\s>]+)", re.I)
_TITLE = re.compile(r"\s*# +([^\n]+?)[ #]*\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """``text`` begins with the title. ``notes`` say what is not shown of the original."""

    title: str
    text: str
    notes: tuple[str, ...]


def read_statement(
    package: Package, metadata: Metadata, samples: Sequence[tuple[str, str]]
) -> Statement:
    """The statement in English, or else in the first language. ``samples`` are the inputs with
    their answers. Raises BadPackage."""
    within, language = _choose(package)
    body = package.text(within).strip() + "\n"
    heading = _TITLE.match(body)
    title = metadata.titles.get(language) or next(iter(metadata.titles.values()), None)
    if title is None and heading is None:
        raise BadPackage(f"{package.said(METADATA)}: missing key 'name'", remedy="add the title")
    title = title or (heading[1] if heading else "")
    if heading is not None and heading[1] == title:
        body = body[heading.end() :]
    images = dict.fromkeys(one or other for one, other in _IMAGE.findall(body))
    notes = [f"{within}: the image {name!r} is not shown" for name in images]
    if language != ENGLISH:
        notes.append(f"{within}: the statement is in {language!r}; none in English can be read")
    text = f"# {title}\n\n{_with_samples(body.strip(), samples)}"
    return Statement(title=title, text=text, notes=tuple(notes))


def _choose(package: Package) -> tuple[str, str]:
    """The file to read, and its language."""
    found = {
        f"{folder}/{name}": match
        for folder in FOLDERS
        for name in package.names(folder)
        if (match := _FILE.fullmatch(name))
    }
    readable = {within: match[1] or ENGLISH for within, match in found.items() if match[2] == "md"}
    if readable:
        return min(readable.items(), key=lambda each: (each[1] != ENGLISH, each[1], each[0]))
    if found:
        within, match = next(iter(found.items()))
        raise BadPackage(
            f"{package.said(within)} is {_KINDS[match[2]]}; only Markdown is read",
            remedy=f"write the statement as {within.rpartition('/')[0]}/problem.en.md",
        )
    raise BadPackage(
        f"{package.said(FOLDERS[0])} holds no statement",
        remedy=f"only Markdown is read: {FOLDERS[0]}/problem.en.md",
    )


def _with_samples(body: str, samples: Sequence[tuple[str, str]]) -> str:
    """The samples where the text asks for them, and the rest at its end."""
    left = iter(enumerate(samples, start=1))

    def put(match: re.Match[str]) -> str:
        chosen = list(left) if match[1] == "remainingsamples" else [*_one(left)]
        return "".join(_sample(number, *sample) for number, sample in chosen).rstrip()

    text = _NEXT.sub(put, body)
    rest = "".join(_sample(number, *sample) for number, sample in left)
    return f"{text}\n\n{rest}".rstrip() + "\n"


def _one(left: Iterator[tuple[int, tuple[str, str]]]) -> Iterator[tuple[int, tuple[str, str]]]:
    following = next(left, None)
    if following is not None:
        yield following


def _sample(number: int, given: str, answer: str) -> str:
    return f"## Sample {number}\n\nInput:\n\n{_block(given)}\nOutput:\n\n{_block(answer)}\n"


def _block(text: str) -> str:
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", text)), default=0))
    return f"{fence}text\n{text.rstrip()}\n{fence}\n"
