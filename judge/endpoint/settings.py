"""Which endpoint somebody has named, in the environment or in a file. Pure; the environment wins.

JUDGE_MODEL_URL   base_url   http://localhost:11434/v1
JUDGE_MODEL       model      what the endpoint calls it
JUDGE_MODEL_KEY   key        where one is wanted
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from urllib.parse import urlsplit

from judge.errors import UsageError
from judge.model.endpoint import SECONDS, Endpoint

FILE = "model.toml"
_NAMES = {"base_url": "JUDGE_MODEL_URL", "model": "JUDGE_MODEL", "key": "JUDGE_MODEL_KEY"}
_KEYS = frozenset({*_NAMES, "seconds"})
_LONGEST_SECONDS = 600.0


def endpoint_of(environment: Mapping[str, str], file: str | None) -> Endpoint | None:
    """``file`` is the content of model.toml, None where there is none. None: no endpoint is
    named. Raises UsageError."""
    found = {**_read(file or ""), **_named_in(environment)}
    base_url, model = found.get("base_url"), found.get("model")
    if base_url is None:
        return None
    if model is None:
        raise UsageError(
            f"the endpoint {base_url!r} has no model",
            remedy=f"set {_NAMES['model']}, or `model` in {FILE}",
        )
    return Endpoint(
        base_url=_checked(str(base_url)),
        model=str(model),
        key=None if found.get("key") is None else str(found["key"]),
        seconds=float(found.get("seconds", SECONDS)),
    )


def _named_in(environment: Mapping[str, str]) -> dict[str, str]:
    return {key: environment[name] for key, name in _NAMES.items() if environment.get(name)}


def _read(file: str) -> dict[str, str | float]:
    try:
        values = tomllib.loads(file)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        raise UsageError(f"{FILE} is not TOML: {error}") from None
    for key, value in values.items():
        if key not in _KEYS:
            raise UsageError(
                f"{FILE}: unknown key {key!r}", remedy=f"known: {', '.join(sorted(_KEYS))}"
            )
        if key == "seconds":
            _check_seconds(value)
        elif not (isinstance(value, str) and value.strip() and value.isprintable()):
            raise UsageError(f"{FILE}: {key!r} must be one line of text")
    return values


def _check_seconds(value: object) -> None:
    if type(value) not in (int, float) or not 0 < float(str(value)) <= _LONGEST_SECONDS:
        raise UsageError(
            f"{FILE}: 'seconds' must be a number up to {_LONGEST_SECONDS:g}, not {value!r:.40}"
        )


def _checked(base_url: str) -> str:
    try:
        parts = urlsplit(base_url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname)
        usable = usable and (parts.port is None or parts.port > 0)
    except ValueError:
        usable = False
    if not usable:
        raise UsageError(
            f"no address of an endpoint: {base_url!r}",
            remedy="it begins with http:// or https://, as http://localhost:11434/v1",
        )
    if parts.username or parts.password:
        raise UsageError(
            "the address of an endpoint holds a password", remedy=f"use {_NAMES['key']}"
        )
    return base_url.rstrip("/")
