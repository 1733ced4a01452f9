"""Hidden tests of the streaming rate limiter."""
