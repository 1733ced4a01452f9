"""Measurements: what `make bench` prints. No test; pytest collects nothing here."""
