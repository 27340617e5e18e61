"""Pages are set in a process of their own, which ends with them.

The case: a reviewer exports ten reports in a day. Typst keeps what it has set, to be quicker the next time:
some 110 MB after ten reports, which the window would hold until it is closed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from viewer.processes import NoAnswer, answer_of, has_interpreter
from viewer.report.writing import ReportError

_SETTER = "viewer.report.pdf.setting:main"


def pages_apart(
    contents: str,
    manifest: Mapping[str, Any],
    at: datetime,
    should_cancel: Callable[[], bool] | None = None,
) -> bytes:
    """Return the PDF that :func:`viewer.report.pdf.setting.pages_of` makes of the same arguments.

    The process is killed as soon as ``should_cancel`` says that its pages are no longer wanted.

    Raises:
        ReportError: there is none; why, in one line.
    """
    if not has_interpreter():
        from viewer.report.pdf.setting import PagesNotSet, pages_of  # late: it brings Typst

        try:
            return pages_of(contents, manifest, at)
        except PagesNotSet as error:
            raise ReportError(str(error)) from error
    job = json.dumps({"contents": contents, "manifest": manifest, "at": at.isoformat()})
    try:
        return answer_of(_SETTER, job.encode(), should_cancel=should_cancel)
    except NoAnswer as error:
        raise ReportError(str(error) if error.said else f"the PDF could not be set ({error})") from error
