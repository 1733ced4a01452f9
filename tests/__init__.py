"""Tests of the judge; the folders mirror the source."""
