"""The hand trace: the sheet made from a source, and the grading of what a person wrote on it.

Everything here reads text. A solver's source is parsed, within bounds, and never compiled or run;
the truth that a sheet is graded against is an argument.
"""
