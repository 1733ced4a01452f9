"""Hidden tests of the running total."""
