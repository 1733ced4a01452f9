"""What is said instead of an answer: one line, and in it what to do next.

It depends on the class of the prompt alone, so it says nothing about the code. Data only.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from judge.model.assistant import PromptClass

REFUSALS: Mapping[PromptClass, str] = MappingProxyType(
    {
        PromptClass.SOLVE: "That is yours to write: put the approach into PLAN.md, then ask how "
        "to write its first step.",
        PromptClass.ALGORITHM: "The approach is yours: work the smallest example by hand, and note "
        "what you had to remember.",
        PromptClass.DIAGNOSE: "Right or wrong is yours to find out: trace your code on the "
        "smallest input at a boundary.",
        PromptClass.TRACE: "Tracing is yours: write a row for each pass of the loop, with the "
        "variables that change.",
        PromptClass.RUN: "Nothing is run from here: say first what you expect, in PLAN.md or with "
        "`judge round predict`.",
        PromptClass.COMPLEXITY: "Costs are yours to claim: count how often each loop runs for n "
        "elements, and say it in PLAN.md.",
        PromptClass.EXPECTED: "Cases and answers are yours: take one from each rule, and ask for a "
        "table of cases to fill in.",
        PromptClass.STATEMENT: "That is the statement: say it in your own words in PLAN.md, then "
        "ask about one step.",
        PromptClass.CODE: "That is code without a question: ask about one construct, or to "
        "describe lines a-b of your file.",
        PromptClass.UNCLEAR: "That was not understood: ask how to write something, for a "
        "signature, a skeleton, a description.",
    }
)
