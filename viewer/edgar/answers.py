"""Whether an answer is what was asked for.

The case: EDGAR's page "Request Rate Threshold Exceeded" comes with status 200 where the archive is behind
another server, and would be kept as a filing. A page of the site is told by its title, a cut text by its end.
"""

from __future__ import annotations

import re

from viewer.edgar.body import BrokenBody
from viewer.edgar.errors import BadAnswer

SITE_PAGE = 200_000
"""Bytes up to which an answer may be a page of the site itself; its error pages have some 6,000."""
_TITLE = re.compile(rb"(?i)<title[^>]*>([^<]{0,200})")
_SITE = re.compile(rb"(?i)\bsec\.gov\b|\bedgar\b.{0,20}\b(?:error|unavailable)|^\s*(?:access denied|error)\b")
"""What the titles of the site's own pages say; filings are titled by their form or company."""
_BUSY = re.compile(rb"(?i)rate threshold|too many requests|temporarily unavailable|automated tool")
_END = 1_000
"""Bytes at either end that are looked at: an answer may have hundreds of millions."""
_BEGINS = (b"<SEC-DOCUMENT>", b"-----BEGIN PRIVACY-ENHANCED MESSAGE-----", b"<SEC-HEADER>")
_ENDS = (b"</SEC-DOCUMENT>", b"-----END PRIVACY-ENHANCED MESSAGE-----", b"</SUBMISSION>")


class BusyPage(Exception):
    """A page that says to ask later, with a status that says all is well."""


def check_document(body: bytes, address: str) -> None:
    """Do nothing where an answer may be a document of a filing.

    Raises:
        BusyPage: It is a page that says to ask later.
        BadAnswer: It is empty, or another page of the site.
    """
    if not body[:_END].strip():
        raise BadAnswer(f"{address}: EDGAR's answer was empty. Try again later")
    title = _TITLE.search(body[:SITE_PAGE]) if len(body) < SITE_PAGE else None
    if title is None:
        return
    said = title[1].strip()
    if _BUSY.search(said):
        raise BusyPage(said.decode("utf-8", "replace"))
    if _SITE.search(said):
        shown = " ".join(said.decode("utf-8", "replace").split())
        raise BadAnswer(f"{address}: EDGAR's answer is a page of its own (“{shown}”) and no filing")


def check_whole(body: bytes, address: str) -> None:
    """Do nothing where an answer is a whole submission, from its first line to its last.

    Raises:
        BusyPage, BadAnswer: As above, or it does not begin like one.
        BrokenBody: It is cut off.
    """
    check_document(body, address)
    if not body[:_END].lstrip().startswith(_BEGINS):
        raise BadAnswer(f"{address}: EDGAR's answer is no submission: it does not begin like one")
    if not body[-_END:].rstrip().endswith(_ENDS):
        raise BrokenBody("its last line is missing")
