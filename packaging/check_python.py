"""Say in one line what a fresh clone lacks before anything is installed. Runs on any Python 3."""

import sys

if sys.version_info < (3, 11):
    sys.exit(
        "factordiff needs Python 3.11 or newer, this is %d.%d: install it, then run make PYTHON=python3.11"
        % sys.version_info[:2]
    )
try:
    import ensurepip  # noqa: F401 - only its presence matters: venv fails late and at length without it
    import venv  # noqa: F401
except ImportError:
    sys.exit("Python's venv module is missing: apt-get install python3-venv (Debian, Ubuntu), then again")
