"""``Item 5``, ``Note 12``, ``Form 20-F``, ``Rule 10b-5``, ``COVID-19``: digits that measure nothing.

What is matched here is passed over as a whole, so that no part of it can be taken for a figure.
"""

from __future__ import annotations

import re

from viewer.figures.read.thresholds import READING
from viewer.language.number_words import UNITS
from viewer.language.word_lists import word_list

_LABELS = word_list(
    """
    Item Note Section Subsection Sec. Part Form Rule Article Exhibit Schedule Chapter Regulation
    Paragraph Page pp. p. Appendix Annex Figure Table Level Tier Phase Type Class Series Version Topic
    Subtopic No. SFAS FAS FASB FIN ASU ASC IFRS IFRIC IAS SAB EITF SOP ISO Statement Interpretation
    Opinion Release Volume Vol. Step Stage Category Title Directive Box Suite Room Generation Windows
    Proposition Code code Basel Route Highway
    item note section rule article exhibit chapter paragraph page level tier phase type
    class version stage category number generation step no.
    """
)
_LABEL = "|".join(
    f"{re.escape(label.removesuffix('y'))}(?:y|ies)"
    if label.endswith("ory")
    else f"{re.escape(label)}(?:e?s)?"
    for label in sorted(_LABELS, key=len, reverse=True)
)
_LAWS = word_list(
    """
    Act Code Law Rule Ordinance Decree Treaty
    """
)
_INDICES = word_list(
    """
    S&P Fortune FORTUNE Russell Nikkei NASDAQ Nasdaq FTSE Big
    """
)
FIRST_WORDS = (*_LABELS, *_LAWS, *_INDICES, "http", "www")
"""Every word that a reference may begin with."""
_WORDS = UNITS[1:11]
""""Item one" to "Item ten"."""

_IDENTIFIER = (
    r"(?:\(?\d[\w.]*+(?!%|,\d|\s(?:percent|million|billion)\b)(?:\(\w+\))*(?:(?:[-/.]\w|:\d)\w*(?:\(\w+\))*)*"
    r"|[IVX]{1,5}\b(?:\(\w+\))*)"
)
_FURTHER = (
    r"(?:\(?(?!(?:19|20)\d\d\b)\d{1,3}(?!\d|,\d|\.\d|%|\s(?:percent|million|billion)\b)"
    r"[A-Za-z]?(?:\(\w+\))*(?:-\w+(?:\(\w+\))*)*)"
)
LABELLED = (
    rf"(?:{_LABEL})\)?[\s:]*(?:Nos?\.\s?|[Nn]umbers?\s|#)?"
    rf"(?:{_IDENTIFIER}|(?:{'|'.join(_WORDS)})\b(?!-|\s(?:million|billion|thousand|hundred)))"
    rf"(?:(?:\s?,\s?(?:and\s|or\s)?|\s(?:and|or|through|to)\s|\s?[-–—]\s?){_FURTHER})*"
)
OF_STATEMENTS = (
    r"[Nn]otes?\s(?:to|of)\s(?:the\s|our\s|its\s)?(?:[\w’']{1,20}\s){0,3}[Ss]tatements?"
    r"\s?[-–—,:]\s?(?:[Nn]o\.\s?)?\d{1,2}\b(?![,.]\d|%)"
)
"""``Note to Consolidated Financial Statements – 14``: the number of a note, behind what it is a note to."""
LAWS = (
    rf"(?:{'|'.join(_LAWS)})s?(?:\s\(?No\.\s?[\w/-]+\)?)?,? of (?:19|20)\d\d\b"
    r"(?:,?\s(?:and|or)\s(?:19|20)\d\d\b)*"
    r"|(?:Act|Ordinance|Regulations),?\s(?:19|20)\d\d\b(?![\d,.-]*\d)"
)
ADDRESSES = r"(?:https?://|www\.)[^\s<>\"]+"
TELEPHONE = r"\+\d[\d\s().-]{6,20}\d|\(\d{2,4}\)\s?\d{3,4}[-–]\d{4}\b|\b\d{1,4}(?:-\d{2,4}){2,}(?![\d,.%])"
CLOCK = r"\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)|\d{1,2}\s?[ap]\.m\.|24/7|9/11\b"
PARAGRAPH_SIGNS = r"§§?\s?\d[\w.()-]*"
PLANS = r"\d{3}\([a-z]\)(?:\(\d{1,2}\))?"
"""``401(k)``, ``501(c)(3)``: a provision that has become a name."""
NAMES = rf"(?:{'|'.join(_INDICES)}) (?:\d+|Three|Four|Five|Six)\b"

_AMOUNT_CELL = re.compile(r"\|\s\(?\W?\s?\d[\d,.]*\)?\s?%?\s\|\s\(?$")
"""A cell with a number right before another one."""
_NAME_WORD = re.compile(r"([A-Za-z][\w&.'’®™-]*)[ ®™]$")

ORDINARY = frozenset(
    word_list(
        """
    a about above after all almost also an and another any approximately are around as at average be
    been before below between both but by combined consisting containing covering currently did do does
    down during each either employed employs entire even every exactly except exceeding far fewer
    finally first following for from further generally had has have he her his however i'm i’m if in including
    instead into is it its just last least less like more most nearly no nor not now of on once only
    operated operates or other our out over past per possibly probably roughly same second she since
    some such than that the their them then there these they third this those though through thus to
    today together total totaling totalling until up upon us was we were what when where whether which
    while who whose will with within without years year yes yet you your
    """
    )
)
"""Words that may stand before a count even with a capital at a sentence's head."""


def numbers_a_list(before: str, digits: str, after: str) -> bool:
    """Tell whether a bare number counts off a list or a page: ``(1)``, ``; 2)``, ``3. …``, or alone."""
    short = len(digits) <= READING.numbering_digits
    if after.startswith(")") and short:
        opened = before.rpartition(")")[2]
        return before.endswith("(") or "(" not in opened
    line = before.rpartition("\n")[2]
    opens = not line.strip() or line.endswith("| ")
    if opens and not after.partition("\n")[0].strip():
        return not _of_a_row(line, digits)
    return short and opens and after[:2] in (". ", ") ", ".\t")


def _of_a_row(line: str, digits: str) -> bool:
    """Tell whether the last cell of a row is one of its amounts, and not the page that it points to."""
    return not digits.isdigit() or len(digits) > READING.page_digits or _AMOUNT_CELL.search(line) is not None


def names_something(before: str) -> bool:
    """Tell whether the word before a bare number makes it a name: ``Model 3``, ``Windows 10``."""
    match = _NAME_WORD.search(before)
    if match is None:
        return False
    word = match[1]
    if word.lower() in ORDINARY or word.endswith(("'s", "’s", "s'", "s’")):
        return False
    return any(letter.isupper() for letter in word)
