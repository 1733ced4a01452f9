"""Hidden tests of ordered delivery."""
