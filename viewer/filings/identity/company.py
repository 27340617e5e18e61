"""Which company a filing is of: not who sells its shares, not what heads a table.

It stands over "(Exact name of registrant as specified in its charter)"; on a prospectus the name may be a
picture, and the only names in letters those of underwriters.
"""

from __future__ import annotations

import re

from viewer.filings.thresholds import IDENTITY

_COMPANY = re.compile(r"COMPANY CONFORMED NAME:\s*(\S.*)")
_EXACT_NAME = re.compile(
    r"\(?(?:exact\s+name\s+of\s+(?:each\s+)?registrant"
    r"|(?:translation\s+of\s+)?(?:the\s+)?registrant[’']?s\s+name\s+(?:in|into)\s+english)",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"\b(?:commission|securities\s+and\s+exchange|file\s+(?:no|number)|fiscal|period|form|report|jurisdiction"
    r"|identification|employer|common\s+stock|shares?|notes?|exchange|table\s+of\s+contents|address|avenue|street)\b"
    r"|^(?:parts?|documents?|portions?|into|which)\b.{0,30}\bincorporated$"
    r"|^(?:for|description|summary)\b|\b(?:of|by|for|to|in|on|about)\s+(?:our|the|this)\s+(?:company|corporation|group|trust|partners|partnership)$|^(?:our|the|this)\s+(?:company|corporation|group|trust|partners|partnership|holdings?)$|_{3}|\d{4}",
    re.IGNORECASE,
)
"""What a company is not called by on a cover page, but what stands there beside its name."""
_LEGAL_FORM = re.compile(
    r"\b(?:inc|incorporated|corp|corporation|company|co|ltd|limited|llc|l\.l\.c|lp|l\.p|plc|p\.l\.c|trust|bancorp"
    r"|holdings?|group|partners|n\.?v|s\.?a|s\.?p\.?a|se|ag|a\.?s|asa|oyj?|ab|k\.k|kabushiki\s+kaisha|gmbh|b\.v|international"
    r"|a/s|aps|kgaa|berhad|bhd|pty|pte|ltda|s\.?a\.?b\.? de c\.?v"
    r")(?:\.|\b)[\s.,)]*$",
    re.IGNORECASE,
)
"""How a company's name ends: the form that it has in law, or what stands for one."""
_NAME = (
    r"(?P<name>(?:[A-Z][\w&’'\-]*(?:\.(?=\s[A-Z]))?,?\s(?:(?:and|of|&)\s(?=[A-Z]))?){1,6}(?:Inc\.?|Incorporated|Corp\.?|Corporation|Company|Co\.|Ltd\.?"
    r"|Limited|plc|PLC|N\.V\.?|S\.A\.?|S\.p\.A\.?|SE|AG|ASA|A/S|Oyj|AB|KGaA|LLC|L\.P\.|LP|Trust|Bancorp|Holdings)(?![\w]))"
)
_DEFINED = re.compile(
    r"(?i:“we,?”|“us,?”|“our,?”|“(?:the )?company,?”)[^.]{0,160}?"
    rf"(?i:\brefers?\b|\bmeans?\b|\bare\b)[^.“”]{{0,60}}?\b{_NAME}"
)
_OFFERED = re.compile(
    r"(?i:\bshares|\bunits|\bnotes|\bstock|\bADSs?)\s(?i:of\s[\w$.,\s-]{3,60}?\s)?(?:(?i:offered|issued|sold)\s)?(?:of|by)\s"
    + _NAME
)
"""How a prospectus names who offers what: "shares of common stock by …"."""
_TITLED = re.compile(
    rf"^\W{{0,4}}{_NAME}[ \t\u00a0,:|–—-]{{1,4}}"
    r"(?i:(?:annual|integrated|half.year|interim)\s+(?:financial\s+)?report)\b",
    re.MULTILINE,
)
"""A title page of one line: "Kettles plc Annual Report 2022"."""
_UNDERWRITERS = re.compile(
    r"book.?running|underwriters?\s+expects?|co.?managers?\b|placement\s+agents?|underwriting\s+discounts?"
    r"|date\s+of\s+this\s+prospectus",
    re.IGNORECASE,
)
"""From here on a cover names those who sell the securities, not who issues them."""
_GROUP = re.compile(r",? and (?:its )?(?:consolidated )?subsidiaries$", re.IGNORECASE)
"""What a name, its blanks folded, is followed by at the head of its statements and pages."""
_SPACED_MARK = re.compile(r"(?<=\w)\s+([.,])(?=\s|$)")
_SMALL_CAPITALS = re.compile(r"(?<=\b[A-Z])\s(?=[A-Z]{3})")
"""The gap after the large letter of a word set in small capitals; more than one of them is no initial."""
_PAGE_BEFORE = re.compile(r"^\d{1,3}\s+")
"""A page number at the head of the line that a page ends with."""


def company_of(cover: str, introduction: str) -> str | None:
    """Return the name in a submission's header or on the cover page; None where neither tells.

    It stands over, or before, "(Exact name of registrant as specified in its charter)"; where that is not
    said, or stands at the head of a table, it is the first short line that ends as companies' names do. The
    cover of a prospectus may show it as a picture and name underwriters in letters: then what is offered, or
    who "we" are, is said in the text.
    """
    header = _COMPANY.search(cover)
    if header:
        return " ".join(header.group(1).split())
    name = _EXACT_NAME.search(cover)
    if name:
        above = (line for line in reversed(cover[: name.start()].splitlines()))
        words = next((w for w in map(_words, above) if any(c.isalpha() for c in w)), "")
        named = _LEGAL_FORM.search(words) or not _NO_NAME.search(words)
        if words and len(words) <= IDENTITY.name_length and " | " not in words and named:
            return words
    sellers = _UNDERWRITERS.search(cover)
    lines = (cover[: sellers.start()] if sellers else cover).splitlines()
    for line in lines:
        cells = line.split(" | ")
        for cell in cells:
            words = _PAGE_BEFORE.sub("", _words(cell))
            if _LEGAL_FORM.search(words) and _is_name(words) and not _NO_NAME.search(words):
                return words
    titled = _TITLED.search(cover)
    if titled:
        return " ".join(titled.group("name").split())
    for pattern in (_OFFERED, _DEFINED):
        said = pattern.search(introduction)
        if said:
            return " ".join(said.group("name").split())
    return None


def _is_name(words: str) -> bool:
    """True for a few words that all begin with capitals, but for "of", "and" and their like."""
    parts = words.split()
    return len(parts) <= IDENTITY.name_words and not any(
        len(part) > IDENTITY.small_word and part[0].islower() for part in parts
    )


def _words(line: str) -> str:
    words = " ".join(line.strip(" \t\u00a0*_#()|-–—=").split())
    words = _GROUP.sub("", _SPACED_MARK.sub(r"\1", words))
    if len(_SMALL_CAPITALS.findall(words)) > 1:
        words = _SMALL_CAPITALS.sub("", words)
    return words + ")" * (words.count("(") - words.count(")"))
