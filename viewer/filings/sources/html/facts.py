"""What an inline-XBRL page says of itself: ``dei:DocumentType``, ``dei:EntityRegistrantName`` …

The facts stand on the cover page or hidden in the header (EDGAR Filer Manual, volume II, 6.5.20 names them).
"""

from __future__ import annotations

import html
import re
from datetime import datetime

from lxml import etree

_NAMES = {
    "dei:DocumentType": "form",
    "dei:EntityRegistrantName": "company",
    "dei:DocumentFiscalYearFocus": "fiscal_year",
    "dei:DocumentPeriodEndDate": "period",
    "dei:DocumentFiscalPeriodFocus": "fiscal_period",
}
_HIDDEN = re.compile(
    rb"<ix:nonNumeric\b([^<>]*\bname=[\"'](dei:\w+)[\"'][^<>]*)>(.{0,1000}?)</ix:nonNumeric>",
    re.DOTALL | re.IGNORECASE,
)
"""Facts of the cover page are short; without a limit each that is never closed is sought to the end."""
_TAG = re.compile(r"<[^<>]*>")
_DATES = ("%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%m/%d/%Y", "%Y-%m-%d")


def facts_of(root: etree._Element, header: bytes) -> dict[str, str]:
    """Return facts under the keys ``form``, ``company``, ``fiscal_year``, ``period``, ``fiscal_period``."""
    said: dict[str, str] = {}
    for element in root.iter("ix:nonnumeric"):
        key = _NAMES.get(element.get("name") or "")
        if key and key not in said:
            said[key] = etree.tostring(element, method="text", encoding="unicode", with_tail=False)
    for match in _HIDDEN.finditer(header):
        key = _NAMES.get(match.group(2).decode("ascii", errors="replace"))
        if key and key not in said:
            said[key] = html.unescape(_TAG.sub("", match.group(3).decode("utf-8", errors="replace")))
    folded = {key: " ".join(value.split()) for key, value in said.items()}
    if "period" in folded:
        folded["period"] = _iso(folded["period"])
    return {key: value for key, value in folded.items() if value}


def _iso(date: str) -> str:
    """Return a date as ISO 8601, or as it stands where it is written in no usual way."""
    for form in _DATES:
        try:
            return datetime.strptime(date.replace(" ,", ","), form).date().isoformat()  # noqa: DTZ007
        except ValueError:
            continue
    return date
