"""Parts of a section that are set as its factors are and are none: they stand before the first factor.

"Special Note Regarding Forward-Looking Statements" in bold over two paragraphs looks just like a factor;
"Risk Factors Summary" is followed by every heading in short, as a list; and "Risk Factors" in bold under
"Item 1A. Risk Factors" is the title once more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from viewer.filings.headings.markup import Markup
from viewer.filings.headings.weights import HEADINGS
from viewer.filings.headings.wording import claims_risk, introduces_risks, is_pointer
from viewer.filings.model import ParagraphKind, Role
from viewer.filings.text.passage import Passage
from viewer.language.sentence_ends import is_closed

_NOTE = re.compile(
    r"(?:(?:special|cautionary)\s+)?(?:(?:notes?|statements?|information|factors|disclosures?)\s+.{0,40})?"
    r"forward.looking\s+(?:statements?|information)\b(?:\W*\w+){0,8}\W*"
    r"|cautionary\s+(?:statements?|notes?)\W*",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?:item\s+\d{1,2}\W{0,3}[a-d]?\W{1,4})?(?:certain\s+)?risk\s+factors\W*(?:\(?cont(?:inued|’d|'d|\.)\W*)?",
    re.IGNORECASE,
)
_SUMMARY = re.compile(
    r"(?:summary\s+(?:of\s+)?(?:our\s+|the\s+)?(?:\w+\s+){0,2}risks?(?:\s+factors?)?"
    r"|(?:\w+\s+){0,2}risks?(?:\s+factors?)?\s+summary)\W*",
    re.IGNORECASE,
)
_SECOND = re.compile(
    r"(?:(?:certain|additional|important|other)\s+)*(?:risk\s+)?(?:factors|risks|uncertainties)\b"
    r"(?:\s+(?:and|that|which|may|could|might|affecting|to\s+consider|in\s+connection)\b.{0,200})",
    re.IGNORECASE | re.DOTALL,
)


def second_titles(passages: Sequence[Passage]) -> frozenset[int]:
    """Return the first passage where it is a second title: "FACTORS THAT MAY AFFECT FUTURE RESULTS".

    What follows is the section's introduction then, which speaks of the risk factors themselves.
    """
    if len(passages) < HEADINGS.second_title_before or passages[0].length > HEADINGS.group_words:
        return frozenset()
    if is_closed(passages[0].text) or not _SECOND.fullmatch(passages[0].text):
        return frozenset()
    return frozenset({0}) if introduces_risks(passages[1].text) else frozenset()


def titles_no_risk(text: str) -> bool:
    """True for the title of a note on forward-looking statements, of a summary, or of the section itself."""
    if len(text.split()) > HEADINGS.aside_words:
        return False
    return bool(_NOTE.fullmatch(text) or _TITLE.fullmatch(text) or _SUMMARY.fullmatch(text))


def in_summary(passages: Sequence[Passage], markup: Markup) -> frozenset[int]:
    """Return the places of a summary's passages, its title included.

    It lasts to the first heading that has a paragraph under it, not a list: a summary has none of these.
    """
    found: set[int] = set()
    marked = markup.heading | markup.category
    index = 0
    while index < len(passages):
        text = passages[index].text
        if not (len(text.split()) <= HEADINGS.aside_words and _SUMMARY.fullmatch(text)):
            index += 1
            continue
        start = index
        index += 1
        while index < len(passages) and not _opens_text(passages, index, marked):
            index += 1
        if index < len(passages):
            found.update(range(start, index))
    return frozenset(found)


def listed_summary(passages: Sequence[Passage]) -> frozenset[int]:
    """Return the places of a summary that is a list: its title, what introduces it, and its items.

    It says each factor in short: what a heading below has in common with it says nothing against either.
    """
    found: set[int] = set()
    for start, passage in enumerate(passages):
        if not (len(passage.text.split()) <= HEADINGS.aside_words and _SUMMARY.fullmatch(passage.text)):
            continue
        first = start + 1
        while (
            first < len(passages)
            and first <= start + HEADINGS.before_summary
            and not _is_item(passages[first])
        ):
            first += 1
        last = first
        # A factor's heading may be an item of a list as well: it is set apart where the summary's are not.
        while (
            last < len(passages) and _is_item(passages[last]) and _set_alike(passages[first], passages[last])
        ):
            last += 1
        if last > first:
            found.update(range(start, last))
    return frozenset(found)


def _is_item(passage: Passage) -> bool:
    return passage.paragraph.kind is ParagraphKind.BULLET


def _set_alike(first: Passage, other: Passage) -> bool:
    return first.emphasis.signature == other.emphasis.signature or not other.emphasis.signature


def only_pointers(passages: Sequence[Passage], roles: Sequence[Role]) -> bool:
    """True where every factor found is a small title over a pointer: then the section holds no factors.

    "Supervision of banks" / "Refer to pages 4 to 8 of our annual report." A heading that claims a risk is a
    factor whatever stands under it.
    """
    headings = [passages[at].text for at, role in enumerate(roles) if role is Role.HEADING]
    bodies = [passages[at].text for at, role in enumerate(roles) if role is Role.PARAGRAPH]
    if not headings or any(map(claims_risk, headings)):
        return False
    return all(map(is_pointer, bodies))


def _opens_text(passages: Sequence[Passage], index: int, marked: frozenset[str]) -> bool:
    """True where marked passages begin, one under another, that a plain paragraph follows."""
    if passages[index].emphasis.signature not in marked:
        return False
    while index < len(passages) and passages[index].emphasis.signature in marked:
        index += 1
    return index < len(passages) and passages[index].paragraph.kind is ParagraphKind.PROSE
