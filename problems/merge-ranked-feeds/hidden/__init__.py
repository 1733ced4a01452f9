"""Hidden tests of merging ranked feeds."""
