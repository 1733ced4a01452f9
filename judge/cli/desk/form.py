"""The form of a prediction: what the editor opens, and what is read of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from judge.catalogue.nearest import nearest
from judge.errors import UsageError
from judge.model.growth import CLASSES
from judge.model.round import CERTAIN, Prediction
from judge.model.verdict import Verdict
from judge.rounds.plan import growth_class

PASS, FAIL = "pass", "fail"
HEAD = """\
# What will the judge find? Write it behind the colons; what you leave blank is not predicted.
# verdict: {verdicts}
# time and space: {classes}
# sure: how sure you are of each of these, in percent; 100 where it is blank
"""
TESTS = "\n# The hidden tests: pass or fail.\n"
NO_TESTS = "\n# The hidden tests are listed here once the code is closed: judge round submit\n"
REMEDY = "judge round predict opens the form again"


def blank_form(tests: Sequence[str], before: Prediction | None) -> str:
    """``before`` is what was predicted last, to be changed."""
    form = HEAD.format(verdicts=" ".join(Verdict), classes="  ".join(CLASSES))
    known = dict(before.groups) if before is not None else {}
    fields = [
        ("verdict", before.verdict.value if before else ""),
        ("time", (before.time or "") if before else ""),
        ("space", (before.space or "") if before else ""),
        ("sure", str(before.sure) if before and before.sure != CERTAIN else ""),
    ]
    lines = [f"{name}: {value}".rstrip() + "\n" for name, value in fields]
    words = {True: PASS, False: FAIL, None: ""}
    listed = [f"{test}: {words[known.get(test)]}".rstrip() + "\n" for test in tests]
    return form + "\n" + "".join(lines) + (TESTS + "".join(listed) if tests else NO_TESTS)


def read_form(text: str, tests: Sequence[str]) -> Prediction:
    """Raises UsageError, which names the line, for what cannot be understood; and where there is
    no verdict."""
    filled = dict(_filled(text))
    verdict = filled.pop("verdict", None)
    if verdict is None:
        raise UsageError("nothing is filed: the form has no verdict", remedy=REMEDY)
    time, space = filled.pop("time", None), filled.pop("space", None)
    sure = filled.pop("sure", None)
    return Prediction(
        verdict=_verdict(verdict),
        time=None if time is None else growth_of(time),
        space=None if space is None else growth_of(space),
        groups=tuple(
            (test_named(name, tests), _passes(name, said)) for name, said in filled.items()
        ),
        sure=CERTAIN if sure is None else _percent(sure),
    )


def growth_of(text: str) -> str:
    """The class that ``text`` names. Raises UsageError."""
    found = growth_class(text)
    if found is None:
        raise UsageError(f"no class of growth: {text!r}", remedy=f"one of {', '.join(CLASSES)}")
    return found


def test_named(name: str, tests: Sequence[str]) -> str:
    """Raises UsageError with the nearest name."""
    for test in tests:
        if test.casefold() == name.strip().casefold():
            return test
    close = nearest(name, tests)
    remedy = f"did you mean {close!r}?" if close else f"there are {', '.join(tests) or 'none yet'}"
    raise UsageError(f"no such hidden test: {name!r}", remedy=remedy)


def _filled(text: str) -> Iterator[tuple[str, str]]:
    """The name of a test may hold a colon; what is behind the last one is the answer."""
    for line in text.splitlines():
        name, colon, value = line.rpartition(":")
        if colon and value.strip() and not line.lstrip().startswith("#"):
            yield name.strip(), value.strip()


def _verdict(text: str) -> Verdict:
    try:
        return Verdict(text.upper())
    except ValueError:
        raise UsageError(f"no verdict: {text!r}", remedy=f"one of {', '.join(Verdict)}") from None


def _percent(text: str) -> int:
    number = text.removesuffix("%").strip()
    if number.isascii() and number.isdecimal() and int(number[:9]) <= CERTAIN:
        return int(number)
    raise UsageError(f"sure is a number of percent, 0 to {CERTAIN}, not {text!r}", remedy=REMEDY)


def _passes(name: str, said: str) -> bool:
    word = said.lower()
    if word and PASS.startswith(word):
        return True
    if word and FAIL.startswith(word):
        return False
    raise UsageError(f"{name!r} may {PASS} or {FAIL}, not {said!r}", remedy=REMEDY)
