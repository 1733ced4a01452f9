"""Counting work: a submission's tree is instrumented, run, and its counts are read.

``instrument`` changes a tree in place; the ``Meter`` that comes back names the hooks that the
changed tree calls and reads what they counted. Nothing here knows of judging, of the channel or
of the language wall; the wall's own functions are known by name alone (``models``).
"""

from sandbox.meter.instrument import instrument
from sandbox.meter.meter import Meter

__all__ = ["Meter", "instrument"]
