"""Pages are set in a process of their own, which ends with them.

The case: a reviewer exports ten reports in a day. Typst keeps what it has set, to be quicker the next time:
some 110 MB after ten reports, which the window would hold until it is closed.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from viewer.report.writing import ReportError

_START = "import sys; sys.path[:] = sys.argv[1:]; from viewer.report.pdf.setting import main; main()"
"""What the process runs: this program, from where this one is loaded."""


def pages_apart(contents: str, manifest: Mapping[str, Any], at: datetime) -> bytes:
    """Return the PDF that :func:`viewer.report.pdf.setting.pages_of` makes of the same arguments.

    Raises:
        ReportError: there is none; why, in one line.
    """
    job = json.dumps({"contents": contents, "manifest": manifest, "at": at.isoformat()})
    try:
        done = subprocess.run(  # noqa: S603 - this interpreter and this program
            [sys.executable, "-c", _START, *sys.path],
            input=job.encode(),
            capture_output=True,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise ReportError(f"the PDF could not be set (no process for it: {error.strerror})") from error
    if done.returncode:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise ReportError(lines[-1] if lines else f"the PDF could not be set (exit code {done.returncode})")
    return done.stdout
