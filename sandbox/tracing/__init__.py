"""The visits of a run: a submission's tree is instrumented with probes, run, and they are read.

``instrument`` changes a tree in place; the ``Recorder`` that comes back names the hooks that the
changed tree calls and holds what they recorded. The program does what it did before, and no code of
its own runs for the sake of a record. Nothing here knows of sheets, of grading or of the channel.
"""

from sandbox.tracing.instrument import instrument
from sandbox.tracing.recorder import Recorder

__all__ = ["Recorder", "instrument"]
