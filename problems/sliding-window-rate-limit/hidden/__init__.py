"""Hidden tests of the sliding-window rate limit."""
