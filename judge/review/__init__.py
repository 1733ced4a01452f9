"""What the record of practice says: ratings, due dates, trends, what comes next. The home of fsrs.

Everything here is a fold of the evidence (``judge.model.evidence``): whoever has the same record
and the same problems gets the same dates. It reads no file, no clock and no database.
"""
