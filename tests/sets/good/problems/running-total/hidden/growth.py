"""Lists of any length."""

from __future__ import annotations

from judge.authoring import Sweep, one_call

from .generators import many

GROWTH = (Sweep(name="long lists", claim="one pass is enough", build=one_call(many), most=20_000),)
