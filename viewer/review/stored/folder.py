"""Where the user's own data is: marks, notes, sections, and beside them the log."""

from __future__ import annotations

import os
from pathlib import Path

FOLDER_VARIABLE = "FACTORDIFF_DATA"
"""Environment variable that names another data folder than the user's own."""


def data_folder() -> Path:
    """Return the folder for the user's own data; ``FACTORDIFF_DATA`` overrides it. It may not exist yet."""
    named = os.environ.get(FOLDER_VARIABLE)
    if named:
        return Path(named)
    import platformdirs  # not needed where a folder is named

    return platformdirs.user_data_path("factordiff", appauthor=False)
