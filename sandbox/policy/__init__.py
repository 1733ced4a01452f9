"""The language wall: which Python a submission may be, and what it sees while it runs.

Names that are written in the source are judged once, when it is compiled (``names``,
``transformer``), and run natively. Only what is named by a text at run time passes a guard
(``guards``, ``formatting``). Modules are handed over as views of what
``sandbox.listing`` names (``views``, ``copies``).
The wall gives a good message and a second hurdle; the boundary is the kernel wall.
"""

from sandbox.policy.compiler import (
    compile_metered,
    compile_program,
    compile_submission,
    compile_traced,
)
from sandbox.policy.module import make_module
from sandbox.policy.preload import preload
from sandbox.policy.streams import Streams
from sandbox.policy.violation import PolicyViolation, SyntaxFault, first_violation

__all__ = [
    "PolicyViolation",
    "Streams",
    "SyntaxFault",
    "compile_metered",
    "compile_program",
    "compile_submission",
    "compile_traced",
    "first_violation",
    "make_module",
    "preload",
]
