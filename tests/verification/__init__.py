"""Verifying problems: each fault is made, and found."""
