"""Hidden tests of the consistent hash ring: a ring is judged by its properties, not by one hash."""
