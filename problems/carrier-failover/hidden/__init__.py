"""Hidden tests of carrier failover."""
