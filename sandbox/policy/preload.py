"""Everything that views, guards and compiling may need, imported while files can still be read."""

from __future__ import annotations

import codecs
import importlib
import time
import warnings

from sandbox.listing import LISTED, words

_LAZY = words(
    """
    _strptime _weakrefset contextlib copyreg dataclasses functools inspect linecache locale reprlib
    statistics string tokenize traceback types typing unicodedata weakref
    """
)
"""Imported by the library only when some function of it first runs."""

_CODECS = words(
    """
    utf-8 ascii latin-1 utf-16 utf-16-le utf-16-be utf-32 utf-8-sig cp1252 hex base64 rot13
    unicode_escape raw_unicode_escape
    """
)

_done: list[bool] = []


def preload() -> None:
    """Import it all. Afterwards no file has to be opened. Calling it again does nothing."""
    if _done:
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name in (*LISTED, *_LAZY):
            importlib.import_module(name)
    for name in _CODECS:
        codecs.lookup(name)
    time.tzset()
    time.strptime("2000", "%Y")
    _prepare()
    _done.append(True)


def _prepare() -> None:
    from sandbox.policy import names, sealing, views

    sealing.seal()
    views.prepare()
    names.has_meaning("__init__")
