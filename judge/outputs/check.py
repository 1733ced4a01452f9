"""One output against one answer, by the rule of the problem."""

from __future__ import annotations

from judge.model.case import Mismatch
from judge.model.output_rule import OutputRule
from judge.outputs.tokens import TokenFlags, difference


def check_output(
    rule: OutputRule, *, case: str, given: str, answer: str, got: object
) -> Mismatch | None:
    """Why ``got`` is wrong for the input ``given``, or None. ``case`` names the case, for its
    flags. Raises JudgeFault where a validator fails by itself."""
    if not isinstance(got, str):
        return Mismatch(expected=answer, got=got)
    flags = rule.flags_for(case)
    if rule.validator is None:
        reason = difference(got, answer, TokenFlags.read(flags))
    else:
        from judge.outputs.validator import objection  # slow to import, and few problems need it

        reason = objection(
            rule.validator, flags, given=given, answer=answer, output=got, seconds=rule.seconds
        )
    return None if reason is None else Mismatch(expected=answer, got=got, reason=reason)
