"""Texts and bytes: what their methods cost. Short texts are free (``sizes.SHORT``)."""

from __future__ import annotations

from typing import Any

from sandbox.counts import Category
from sandbox.meter.meter import Kind, Maker, Site
from sandbox.meter.models.making import Model, Run, gives, measures, whole_text, words
from sandbox.meter.sizes import SHORT, is_plain_iterator, size, text

_WHOLE = words(
    """
    upper lower title capitalize swapcase casefold strip lstrip rstrip translate expandtabs center
    ljust rjust zfill encode decode removeprefix removesuffix hex
    """
)
_LOOKING = words(
    """
    isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace
    istitle isupper
    """
)


def joining(name: str) -> Maker:
    """``join``: its parts, and the characters of those that are long."""
    parts_kind = Kind(f"{name}.join", Category.ITER)
    letters_kind = Kind(f"{name}.join: characters", Category.COPY)

    def make(site: Site) -> Run:
        def run(method: Any, /, *args: Any, **named: Any) -> Any:
            if len(args) != 1 or named:
                return method(*args, **named)
            (parts,) = args
            if is_plain_iterator(parts):
                parts = list(parts)
            result = method(parts)
            count = size(parts) or 0
            site[parts_kind] += count
            extra = len(result) - SHORT * max(1, count)
            if extra > 0:
                site[letters_kind] += extra
            return result

        return run

    return make


def splitting(what: str) -> Maker:
    """``split``: its parts, and the characters of those that are long."""
    parts_kind = Kind(what, Category.ITER)
    letters_kind = Kind(f"{what}: characters", Category.COPY)

    def make(site: Site) -> Run:
        def run(method: Any, /, *args: Any, **named: Any) -> Any:
            result = method(*args, **named)
            site[parts_kind] += len(result)
            extra = len(method.__self__) - SHORT * max(1, len(result))
            if extra > 0:
                site[letters_kind] += extra
            return result

        return run

    return make


def _finding(name: str, method_name: str, *, backward: bool) -> Maker:
    """``find`` and its relatives: what lies between the start of the search and its end."""
    kind = Kind(f"{name}.{method_name}", Category.SCAN)

    def make(site: Site) -> Run:
        def run(method: Any, /, *args: Any, **named: Any) -> Any:
            length = len(method.__self__)
            start, stop, _ = slice(*(args[1:3] if len(args) > 2 else [*args[1:2], None])).indices(
                length
            )
            if len(args) < 2:
                start, stop = 0, length
            try:
                found = method(*args, **named)
            except ValueError:
                site[kind] += text(max(0, stop - start))
                raise
            looked = stop - start
            if found >= 0:
                looked = stop - found if backward else found - start + (size(args[0]) or 1)
            site[kind] += text(max(0, looked))
            return found

        return run

    return make


def _ends(what: str) -> Maker:
    """``startswith``: as long as the affix."""

    def cost(_: Any, method: Any, affix: Any, *__: Any) -> int:
        affixes = affix if type(affix) is tuple else (affix,)
        return sum(text(min(size(each) or 0, len(method.__self__))) for each in affixes)

    return measures(what, Category.SCAN, cost)


def _replaced(name: str) -> Maker:
    return whole_text(f"{name}.replace")


def _methods(name: str) -> dict[str, Model]:
    table: dict[str, Model] = {each: whole_text(f"{name}.{each}") for each in _WHOLE}
    table.update({each: whole_text(f"{name}.{each}", Category.SCAN) for each in _LOOKING})
    for each in ("find", "index"):
        table[each] = _finding(name, each, backward=False)
        table[f"r{each}"] = _finding(name, f"r{each}", backward=True)
    for each in ("split", "rsplit", "splitlines", "partition", "rpartition"):
        table[each] = splitting(f"{name}.{each}")
    for each in ("startswith", "endswith"):
        table[each] = _ends(f"{name}.{each}")
    for each in ("format", "format_map"):
        table[each] = gives(f"{name}.{each}")
    table["count"] = whole_text(f"{name}.count", Category.SCAN)
    table["replace"] = _replaced(name)
    table["join"] = joining(name)
    table["maketrans"] = gives(f"{name}.maketrans")
    table["fromhex"] = gives(f"{name}.fromhex")
    return table


TEXT_METHODS: dict[type, dict[str, Model]] = {
    str: _methods("str"),
    bytes: _methods("bytes"),
    bytearray: _methods("bytearray"),
}
