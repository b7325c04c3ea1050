"""What the application notes about itself: events with fields from a fixed list, and reports of crashes.

Nothing that a person typed, no name, no path and no text of an exception is ever written.
"""

from sme_apply.logs.crash_report import CrashReport, crash_report, read_reports
from sme_apply.logs.event import Event, line_of
from sme_apply.logs.logbook import Logbook
from sme_apply.logs.uncaught import catch_what_nobody_catches

__all__ = [
    "CrashReport",
    "Event",
    "Logbook",
    "catch_what_nobody_catches",
    "crash_report",
    "line_of",
    "read_reports",
]
