"""The solver's record: attempts, and the cases that broke earlier ones. The home of sqlite3."""
