"""Tests of the solver's record."""
