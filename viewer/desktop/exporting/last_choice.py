"""What was exported last, offered again: the format, and what the report showed.

Colours are not remembered: they are those of the window. Factors that were chosen one by one are none of
another pair of filings, so all are offered again; a title, too, is of one pair, and is forgotten.
"""

from __future__ import annotations

import json
from dataclasses import replace

from viewer.desktop.settings import Settings
from viewer.report.content.choices import Colours, ReportContent, WhichFactors, as_values
from viewer.report.content.values import ContentError, content_from
from viewer.report.formats import BY_NAME, FACES, ReportFormat

FORMAT, CONTENT, BESIDE = "export-format", "export-content", "export-beside"
"""What the values are stored under."""
_YES = "yes"
"""What stands for a box that is ticked."""


def last_choice(settings: Settings, colours: Colours) -> tuple[ReportFormat, ReportContent]:
    """Return what was chosen last, in these colours; the usual where what is stored makes no sense."""
    face = BY_NAME.get(settings.text(FORMAT), FACES[0])
    try:
        content = content_from(json.loads(settings.text(CONTENT, "{}")))
    except (ContentError, ValueError, AttributeError, RecursionError):
        content = ReportContent()
    return face, replace(content, colours=colours)


def last_beside(settings: Settings) -> bool:
    """Return whether a file beside the report was asked for last."""
    return settings.text(BESIDE) == _YES


def remember_beside(settings: Settings, *, beside: bool) -> None:
    """Remember whether a file beside the report is asked for."""
    settings.set_text(BESIDE, _YES if beside else "")


def remember_choice(settings: Settings, face: ReportFormat, content: ReportContent) -> None:
    """Remember what was chosen."""
    if content.factors is WhichFactors.CHOSEN:
        content = replace(content, factors=WhichFactors.ALL, chosen=())
    settings.set_text(FORMAT, face.name)
    settings.set_text(CONTENT, json.dumps(as_values(replace(content, title=""))))
