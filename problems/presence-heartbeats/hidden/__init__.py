"""Hidden tests of presence with heartbeats."""
