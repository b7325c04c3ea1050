"""``python -m sme_apply``."""

from __future__ import annotations

import sys

from sme_apply.app import main

if __name__ == "__main__":
    sys.exit(main())
