"""Hidden tests of the LRU cache with time to live."""
