"""Why two filings may not belong together, or not have been read alike.

The case: 27 factors in last year's filing and 8 in this year's, of the same length; or the filings of two
companies under names that one mistook. Every removal and addition that follows from that is wrong, so it is
said first of all. Nothing here is a verdict: a company may change its name, and a filing its form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from viewer.comparison.places import NEW, OLD, FilingSide
from viewer.filings.model import Filing, Span

FEW_TIMES = 2.0
"""Times as many factors from which on two do not fit; of the corpus's pairs of one form none has 1.3."""
SOME_TIMES = 1.5
"""The same where both have about as many words: the factors of one are not all told apart."""
SAME_LENGTH = 1.3
"""Times as many words that two filings of about one length may have."""
LEAST_MORE = 5
"""Factors by which they must differ: of 4 factors 2 may be new."""
HEADING_WORDS = 5
"""Words of a heading that is looked for in the other filing's paragraphs: a shorter one may be anywhere."""
SOUGHT = 100
"""Headings that are looked for: of more nothing is to be told but that the two do not fit."""
NAMED = 5
"""Headings that are named."""

_LEGAL = re.compile(
    r"\b(?:the|inc|incorporated|corp|corporation|company|co|ltd|limited|llc|lp|plc|nv|n\.v|sa|s\.a|ag|se|ab|asa|holdings?"
    r"|group|and|of|international)\b|[^\w\s]|_",
    re.IGNORECASE,
)
"""What tells no two companies apart."""
_AMENDED = re.compile(r"(?:SB|405)?(?:/A)?$", re.IGNORECASE)
_FIRST_WORD = re.compile(r"[\s.]*+(\S+)")
_BLANKS = re.compile(r"\s+")


class MisfitKind(StrEnum):
    """Why two filings may not belong together."""

    SAME_FILE = "same file"
    OTHER_COMPANY = "other company"
    OTHER_FORM = "other form"
    LATER_YEAR = "later year"
    COUNTS = "counts"
    HEADING_IN_TEXT = "heading in text"


@dataclass(frozen=True, slots=True)
class Misfit:
    """One reason; what both sides say goes by the kind."""

    kind: MisfitKind
    old: str = ""
    new: str = ""
    side: FilingSide | None = None
    """The filing in which the place is, where there is one."""
    span: Span | None = None
    """Where, in that filing's text."""


def misfits(old: Filing, new: Filing) -> tuple[Misfit, ...]:
    """Return the reasons, the gravest first."""
    if old.sha256 == new.sha256:
        return (Misfit(MisfitKind.SAME_FILE),)
    return (*_identity(old, new), *_counts(old, new), *_headings_in_text(old, new))


def _identity(old: Filing, new: Filing) -> Iterator[Misfit]:
    if old.company and new.company and not may_be_one_company(old.company, new.company):
        yield Misfit(MisfitKind.OTHER_COMPANY, old.company, new.company)
    if old.form and new.form and base_form(old.form) != base_form(new.form):
        yield Misfit(MisfitKind.OTHER_FORM, old.form, new.form)
    if old.fiscal_year and new.fiscal_year and old.fiscal_year > new.fiscal_year:
        yield Misfit(MisfitKind.LATER_YEAR, str(old.fiscal_year), str(new.fiscal_year))


def base_form(form: str) -> str:
    """Return the form that a form amends or is a kind of: ``10-K`` for ``10-K405/A``."""
    return _AMENDED.sub("", form.upper())


def may_be_one_company(old: str, new: str) -> bool:
    """True where two names share a telling word: "Pier Foods Inc." and "Pier Foods Holdings"."""
    one, other = telling_words(old), telling_words(new)
    return bool(one & other) or not one or not other


def telling_words(company: str) -> frozenset[str]:
    """Return the words of a company's name that tell it from others: "pier" and "foods" of Pier Foods Inc."""
    return frozenset(_LEGAL.sub(" ", company).casefold().split())


def _counts(old: Filing, new: Filing) -> Iterator[Misfit]:
    counts = [len(filing.factors) for filing in (old, new)]
    if not all(counts) or abs(counts[0] - counts[1]) < LEAST_MORE:
        return
    times = max(counts) / min(counts)
    lengths = [sum(len(factor.text) for factor in filing.factors) for filing in (old, new)]
    alike = max(lengths) < SAME_LENGTH * min(lengths)
    if times >= FEW_TIMES or (alike and times >= SOME_TIMES):
        side = OLD if counts[0] < counts[1] else NEW
        section = (old, new)[side.position].section.span
        yield Misfit(
            MisfitKind.COUNTS, str(counts[0]), str(counts[1]), side, Span(section.start, section.start)
        )


def _headings_in_text(old: Filing, new: Filing) -> Iterator[Misfit]:
    """Find headings of one filing that stand in a paragraph of the other, at its start or its end."""
    found = []
    for side, known, other in ((NEW, old, new), (OLD, new, old)):
        headings = {_bare(factor.heading.text) for factor in other.factors}
        wanted = {
            bare: factor.heading.text
            for factor in known.factors
            if (bare := _bare(factor.heading.text)) not in headings and len(bare.split()) >= HEADING_WORDS
        }
        wanted = dict(list(wanted.items())[:SOUGHT])
        if not wanted:
            continue
        ends = [(words[0], words[-1]) for words in map(str.split, wanted)]
        first, last = (frozenset(words) for words in zip(*ends, strict=True))
        for factor in other.factors:
            for paragraph in factor.paragraphs:
                if not (_first_word(paragraph.text) in first or _last_word(paragraph.text) in last):
                    continue  # a look at its ends spares most of them the rest
                text = _bare(paragraph.text)
                for bare, heading in wanted.items():
                    if text.startswith(bare) or text.endswith(bare):
                        span = Span(paragraph.pieces[0].start, paragraph.pieces[-1].end)
                        found.append(Misfit(MisfitKind.HEADING_IN_TEXT, heading, "", side, span))
    yield from found[:NAMED]


def _bare(text: str) -> str:
    return _BLANKS.sub(" ", text).strip(" .").casefold()


def _first_word(text: str) -> str:
    """The first word of what :func:`_bare` returns."""
    found = _FIRST_WORD.match(text)
    return found[1].casefold() if found is not None else ""


def _last_word(text: str) -> str:
    """The last word of what :func:`_bare` returns."""
    while text and (text[-1] == "." or text[-1].isspace()):
        text = text.rstrip().rstrip(".")
    return text.rsplit(None, 1)[-1].casefold() if text else ""
