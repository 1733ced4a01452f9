"""Hidden tests of the visit counter."""
