"""Hidden tests of the weighted hash ring: judged by its properties, not by one hash."""
