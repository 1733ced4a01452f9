"""Hidden tests of the API version routing."""
