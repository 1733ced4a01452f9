"""Tests of the problem format."""
