"""Mechanical mutants of a solution: its source with one small change each. Text in, text out.

``changes`` says what may be changed, ``mutants_of`` makes the sources. Nothing here runs a mutant,
or knows what becomes of it.
"""
