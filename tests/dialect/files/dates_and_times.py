import calendar
import time
from datetime import date, datetime, timedelta, timezone


def main():
    d = datetime(2024, 2, 28, 23, 59)
    return (
        (d + timedelta(days=1)).isoformat(), date(2024, 3, 1).weekday(), datetime.strptime("2024-01-05", "%Y-%m-%d").day, (date(2024, 3, 1) - date(2024, 2, 1)).days,
        calendar.isleap(2000), calendar.monthrange(2023, 2), d.strftime("%A %B"), timezone.utc.utcoffset(None), time.strftime("%Y", time.gmtime(0)), datetime.fromisoformat("2020-01-01").year,
        f"{d:%H:%M}", time.strptime("10", "%M").tm_min,
    )
