"""Hidden tests of webhook retries."""
