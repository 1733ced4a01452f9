"""YAML read strictly, into the tables that TOML is read into: PyYAML's only home."""

from __future__ import annotations

from collections.abc import Hashable
from pathlib import Path
from typing import Any

import yaml

from judge.catalogue.strict_toml import Table
from judge.errors import BadPackage
from judge.interop.package import Package


class _Strict(yaml.SafeLoader):
    """Plain data only; a key that stands twice is refused, where PyYAML would take the last."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[object] = set()
        for key, _ in node.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else None
            if name is None or key.tag not in _TEXTS:
                raise _fault("a key that is no text", key)
            if name in seen:
                raise _fault(f"the key {name!r} stands twice", key)
            seen.add(name)
        return super().construct_mapping(node, deep=True)


_TEXTS = ("tag:yaml.org,2002:str", "tag:yaml.org,2002:merge")


def _fault(what: str, node: yaml.Node) -> yaml.constructor.ConstructorError:
    return yaml.constructor.ConstructorError(None, None, what, node.start_mark)


def read_yaml(package: Package, within: str) -> Table:
    """The mapping that the file holds; an empty file is an empty one. Raises BadPackage."""
    try:
        values = yaml.load(package.text(within), Loader=_Strict)
    except yaml.MarkedYAMLError as error:
        line = "" if error.problem_mark is None else f":{error.problem_mark.line + 1}"
        what = error.problem or "it cannot be read"
        raise BadPackage(f"{package.said(within)}{line}: {what}") from None
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        what = " ".join(str(error).split())
        raise BadPackage(f"{package.said(within)} is not YAML: {what[:200]}") from None
    if values is None:
        values = {}
    if not isinstance(values, dict):
        raise BadPackage(f"{package.said(within)} must be a mapping of keys to values")
    return Table(file=Path(package.name) / within, text="", values=values)
