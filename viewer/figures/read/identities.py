"""``U.S. Patent No. 7,945,333``, ``Case No. 1:21-cv-00345``: numbers that tell which, and not how many.

They are figures, for an auditor wants to know which patents a filing still names, but nothing rises or falls:
two are the same number or they are two things. What a reader only looks up (``Item 5``, ``Note 12``,
``Section 404``) is a reference and no figure (``references``).
"""

from __future__ import annotations

import re

from viewer.figures.model import FigureKind
from viewer.figures.read.draft import FigureDraft
from viewer.figures.values import Identifier
from viewer.language.word_lists import word_list

Token = re.Match[str]

_NUMBERED = word_list(
    """
    patent application registration license licence permit case docket file action serial certificate contract
    policy trademark account project cause complaint claim petition identification employer concession
    """
)
"""What bears a number that tells it from others of its kind."""
_BARE = word_list("CIK EIN CUSIP ISIN LEI DUNS IMO NCT MMSI NDA ANDA BLA")
"""Registers whose short name stands right before the number."""
_OFFICES = word_list("EP WO PCT US GB DE FR JP CN KR CA AU")
"""Offices whose code opens the number of a patent: ``EP 1 234 567``, ``US 9,876,543 B2``."""
FIRST_WORDS = (
    *(form for word in _NUMBERED for form in (word, word.capitalize(), word.upper())),
    *_BARE,
    *_OFFICES,
    *("Nos", "nos", "NOS", "Number", "ID", "numbered"),
)

_NUMBERED_ANY = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}|{word.upper()}" for word in _NUMBERED)
_DIGITS = r"(?=[\w/:.,-]{0,20}\d)(?:[A-Z]{2}\s(?=\d))?[A-Z]{0,5}-?\d(?:[\w,./:-]{0,40}\w)?"
_OF_AN_OFFICE = (
    r"EP\s?\d(?:[\s,]?\d{3}){2}(?![\d,.]*\d)(?:\s?[AB][1-9]\b)?"
    r"|(?:WO|PCT)[\s/-]?(?:[A-Z]{2})?(?:19|20)\d\d/\d{5,6}(?:\s?A[1-3]\b)?"
    rf"|(?:{'|'.join(_OFFICES)})\s?\d(?:[\d, /]{{4,14}})\d\s?[ABCU][1-9]?\b"
)
"""The number of a patent with its office: of the European one, with a year, or with its kind."""
_CAPITALISED = "|".join(word.capitalize() for word in _NUMBERED)
_IS = r"\s(?:is|was|are|were|being)\s"
"""Between the name of a number and the number: ``our licence number is 44-1234``."""
_PARTED = r"(?:[A-Z]{0,4}-?\d{1,4}[:/-](?=[\w/:.-]*\d{3})\w|(?:19|20)\d\d-\d{2,6}\b)"
"""A number that marks part, as no count has: ``1:21-cv-00345``, ``44-1234``."""
_LONG = r"(?!(?:19|20)\d\d\b)[A-Z]{0,4}\d{4,}(?![\d,.]*(?:\d|%))"
LABELLED = (
    rf"(?:(?P<of_what>{_NUMBERED_ANY})s?\s(?:(?:{_NUMBERED_ANY}|[Ss]tatement)\s)?"
    rf"(?:(?:[Nn]os?|NOS?)\.?|[Nn]umbers?|#)(?:{_IS}|\s?)"
    rf"|(?P<of_register>{'|'.join(_BARE)})(?:\s(?:[Cc]ode|[Nn]o\.|[Nn]umber|\#))?(?:{_IS}|:\s|[\s:]|(?=\d{{8}}))"
    rf"|(?P<of_bare>{_CAPITALISED})s?\s(?={_PARTED}|{_LONG})"
    rf"|(?:Number|ID)(?:{_IS}|:\s|\s)(?={_PARTED}|\d{{5,}}\b)|numbered\s(?={_PARTED}|\d{{4,}}\b|\d{{1,3}}(?:,\d{{3}}){{2,}})"
    rf"|(?P<of_being>{_NUMBERED_ANY}){_IS}(?={_PARTED})|(?:[Nn]os?|NOS?)\.\s?(?=\d{{1,3}}(?:,\d{{3}}))"
    rf"|(?P<of_patents>[Pp]atent)s?\s(?=\d{{1,2}},\d{{3}},\d{{3}}\b))"
    rf"(?P<identity>{_DIGITS})"
    rf"|(?P<of_office>{_OF_AN_OFFICE})"
)
"""The label of a number that identifies, and the number. After a bare ``No.`` it is one where it has the
thousands of a patent's; else it is a reference."""
_PATENT = "patent"
_KIND = re.compile(r"\s?[ABCU][1-9]?$")
"""The letter that tells an application (``A1``) from a grant (``B1``) of one number."""
_MORE = re.compile(
    r"(?:\s\([^()]{1,40}\))?[,;]?\s(?:and\s|or\s|&\s)?(?P<number>(?=[\w/:.,-]{0,20}\d)\w(?:[\w,./:-]{0,40}\w)?)"
)
"""What parts two numbers of a list, and the next of them; the first may have a short name in brackets."""
_MERE = (FigureKind.COUNT, FigureKind.IDENTIFIER)
"""What a number of a list is taken for before it is known to identify."""
_NOT_OF_A_NUMBER = re.compile(r"[,\s]")
_SHORT_NAME = re.compile(r"[(\s][“\"'‘]$")
_CLOSES = ("”", '"', "'", "’")


def read_identifier(match: Token) -> FigureDraft:
    """``Patent No. 7,945,333``: the number is the figure, its label what it claims."""
    if match["of_office"]:
        start, end = match.span("of_office")
        value = identifier(_KIND.sub("", match["of_office"]), _PATENT)
        return FigureDraft(FigureKind.IDENTIFIER, start, end, value, _PATENT, bare=False)
    start, end = match.span("identity")
    told = match["of_what"] or match["of_patents"] or match["of_bare"] or match["of_being"]
    unit = told.lower() if told else None
    value = identifier(match["identity"], unit)
    return FigureDraft(FigureKind.IDENTIFIER, start, end, value, unit, bare=False)


def identifier(printed: str, unit: str | None) -> Identifier:
    """Return what two ways of printing one number have in common: ``7,945,333`` and ``7 945 333``."""
    return Identifier(_NOT_OF_A_NUMBER.sub("", printed).upper(), unit)


def go_on(text: str, drafts: list[FigureDraft]) -> None:
    """Let the numbers of a list be what its first is: ``Patent Nos. 8,462,111, 8,687,222 and 7,945,333``."""
    at = 0
    while at < len(drafts):
        first = drafts[at]
        at += 1
        if first.kind is not FigureKind.IDENTIFIER:
            continue
        more = _MORE.match(text, first.end)
        if more is None or _shape(more["number"]) != _shape(text[first.start : first.end]):
            continue
        start, end = more.span("number")
        within = [draft for draft in drafts[at:] if draft.start < end]
        if not within or within[0].start != start or any(draft.kind not in _MERE for draft in within):
            continue
        value = identifier(more["number"], first.unit)
        drafts[at : at + len(within)] = [
            FigureDraft(FigureKind.IDENTIFIER, start, end, value, first.unit, bare=False)
        ]


def _shape(printed: str) -> str:
    return re.sub(r"\d+", "0", printed)


def is_a_short_name(before: str, after: str) -> bool:
    """Tell whether bare digits in quotes are what a filing calls a thing from there on: ``(“333”)``."""
    return after.startswith(_CLOSES) and _SHORT_NAME.search(before) is not None
