"""Library methods that evaluate text, closed to whatever runs under a submission.

``Optional["text"]`` makes a forward reference; evaluating it runs the text unchecked. The method
has an ordinary name (``_evaluate``, since Python 3.14 ``evaluate``) that honest classes use too.
"""

from __future__ import annotations

import sys
import typing
from collections.abc import Callable
from functools import wraps
from typing import Any

from sandbox.policy.violation import is_under_submission, refuse

_LIBRARY = ("typing", "annotationlib", "typing_extensions")
"""Who evaluates references when no submission asks. A submission that hides one in ``__str__`` of
an exception is not on the stack when the worker prints that."""


def seal() -> None:
    """Close them in this process. Code that no submission called is not affected."""
    reference: Any = typing.ForwardRef
    for name in ("_evaluate", "evaluate"):
        method = vars(reference).get(name)
        if method is not None:
            setattr(reference, name, _sealed(method))


def _sealed(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def sealed(*args: Any, **kwargs: Any) -> Any:
        caller = sys._getframe(1).f_globals.get("__name__")
        if caller not in _LIBRARY or is_under_submission():
            refuse("evaluating an annotation", "use the types directly")
        return method(*args, **kwargs)

    del sealed.__wrapped__
    return sealed
