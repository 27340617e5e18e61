"""``python -m viewer`` does what ``factordiff`` does, for a checkout whose scripts are not on the path."""

from __future__ import annotations

import sys

from viewer.cli import main

if __name__ == "__main__":
    sys.exit(main())
