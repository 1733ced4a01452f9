"""Hidden tests of the incident downtime."""
