"""Hidden tests of trending topics."""
