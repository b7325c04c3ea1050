"""How large, how long and how costly an attached document may be; past these it is refused in words."""

from __future__ import annotations

MOST_BYTES = 50_000_000
"""Of one attached file as it was given."""
MOST_PAGES = 500
MOST_PIXELS = 150_000_000
"""Of one picture, wherever it stands."""
MOST_SECONDS = 20.0
"""From the moment a file is handed to its process until that process is ended."""
MOST_MEMORY = 850 * 1024 * 1024
"""Bytes of address space that the process of one file may have."""
MOST_UNPACKED = 512 * 1024 * 1024
"""Bytes that everything in one PDF may unpack to."""
MOST_WORDS = 64 * 1024 * 1024
"""Bytes that the drawing words of one page may unpack to."""
MOST_OBJECTS = 200_000
MOST_WRITTEN = 200_000_000
"""Bytes of the pages that come out."""
