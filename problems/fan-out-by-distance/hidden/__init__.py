"""Hidden tests of the fan-out by distance."""
