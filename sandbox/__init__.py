"""Runs untrusted Python behind two walls. Knows nothing of judging; usable alone."""
