"""Judging, from a stop or a mismatch to the whole report."""
