"""Hidden tests of the weighted hash ring: a ring is judged by its properties, not by one hash."""
