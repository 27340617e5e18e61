"""``WE OWE $50 MILLION TO TWO BANKS``: words that tell a figure, in capitals, as in a heading of Title Case.

What a word says does not depend on its case, but whether it is part of a name does: ``ONE Harbour`` is a
company, ``ONE PORT`` in a line of capitals is one port. So the words of numbers are set in small letters
where they are shouted, and months with a capital; all else stays as it is, and nothing moves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from viewer.figures.read import references
from viewer.figures.read.thresholds import READING
from viewer.language import number_words
from viewer.language.months import MONTHS, SHORT_MONTHS
from viewer.language.word_lists import word_list, word_set

_MEASURING = frozenset(number_words.SCALES) | word_set(
    """
    hundreds thousands millions billions trillions percent cent cents percentage percentages basis point
    points half halves thirds quarters fourths fifths eighths tenths dollar dollars euro euros yen yuan
    and renminbi pounds sterling rupees francs cents fiscal calendar dozen pct bps ppt ppts
    twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold hundredfold
    doubled tripled trebled quadrupled halved lakhs crores
    seconds minutes hours days weeks months quarters years decades
    """
)
"""Words that are never a name of their own, whoever shouts them."""
_COUNTING = (
    frozenset((*number_words.UNITS, *number_words.TENS, *number_words.ORDINALS))
    | references.ORDINARY
    | word_set(
        """
        third quarter hour day week month year decade minute second out times twice thrice fold own
        owe owed lost lose sold buy bought operate operates serve run runs hold employ
        expect may might could should must pay paid raise raised borrow borrowed issue issued need needs
        increased decreased rose fell grew declined nil
        """
    )
)
"""Words that may be part of a name, and are none among other words in capitals."""
_TITLED = {
    **{name.upper(): name for name in (*MONTHS, *SHORT_MONTHS) if name != "May"},
    **{
        word.upper(): word
        for word in word_list(
            "Item Note Section Form Part Rule Article Exhibit Schedule Chapter Regulation Page Act Code Law"
        )
    },
}
_MAY = re.compile(r"MAY(?=\s\d{1,2},?\s(?:19|20)\d\d\b|\s(?:19|20)\d\d\b)")
_CAPITALS = re.compile(r"\b[A-Z]+\b")
_SHOUT = re.compile(r"[A-Z][A-Z]{2}")
"""A look that spares the rest at most texts."""
_BETWEEN = re.compile(r"[^A-Za-z&\s]*\s[^A-Za-z&]*|-")
"""What parts two words of a shouted line (``THIRTY-SIX``), and not the letters of ``AT&T`` or ``U.S.``."""
_NUMERALS = frozenset((*number_words.UNITS, *number_words.TENS))
_WORD = re.compile(r"[A-Za-z]{2,}")
_LITTLE = word_set(
    "of the and to in on for at by or an from with as not nor but per vs via into our its their we"
)
"""Words that a title leaves small, by one custom or another."""
_TITLE_WORD = re.compile(r"\b(?!May\s\d)[A-Z][a-z]+\b")


_NUMERAL_FIRST = word_list(
    "hundred thousand million billion trillion lakh crore dozen percent per cent dollars dollar euros yen "
    "basis percentage points point half halves third thirds quarter quarters fourths fifths eighths tenths "
    "years months weeks days hours decades hundreds thousands millions billions"
)
"""Words that go on a numeral before them: ``Two-Thirds``, ``Half a Million Dollars``, ``Third Quarter``."""
_AFTER_A_NUMERAL = re.compile(
    rf"(?:{'|'.join(sorted({word.capitalize() for word in (*_NUMERAL_FIRST, *_NUMERALS)}))})\b"
)
"""It opens with letters and nothing else, so that the engine goes from capital to capital."""
_WORD_BEFORE = re.compile(r"([A-Za-z]+|\d[\d,.]*),?[ -](?:(?:and|of|a|an)[ -])?$")
_MAKE_A_NUMBER = (
    _NUMERALS
    | frozenset(number_words.SCALES)
    | frozenset(number_words.ORDINALS)
    | word_set(
        "half quarter quarters third thirds fourths tens hundreds thousands millions point points basis "
        "percentage per dozen last fiscal"
    )
)
"""What stands before such a word where both belong to one number."""
_AFTER_AN_ORDINAL = ("quarter", "quarters", "half")
_LONGEST_BEFORE = 24
"""Characters of a word of a number, and of ``and a`` behind it."""


def in_reading_case(text: str) -> str:
    """Return a text of the same length with the words of its figures in the case that figures are read in."""
    if _SHOUT.search(text) is not None:
        text = _hushed(text)
    if _is_a_title(text):
        return _TITLE_WORD.sub(_small, text)
    return _AFTER_A_NUMERAL.sub(_goes_on_a_number, text)


def _goes_on_a_number(match: re.Match[str]) -> str:
    """A titled word in small letters where a number stands before it: ``Eleven Million``, ``Two-Thirds``."""
    before = _WORD_BEFORE.search(match.string, max(0, match.start() - _LONGEST_BEFORE), match.start())
    if before is None:
        return match[0]
    told, word = before[1].lower(), match[0].lower()
    if told in number_words.ORDINALS and word not in _AFTER_AN_ORDINAL:
        return match[0]
    return word if told in _MAKE_A_NUMBER or told[0].isdigit() else match[0]


def _hushed(text: str) -> str:
    """The text with the words of its figures in small letters, in a run of words in capitals all that is
    common."""
    parts: list[str] = []
    at = 0
    for run in _runs(text):
        loud = len(run) >= READING.shouted_words
        for place, word in enumerate(run):
            following = run[place + 1][0].lower() if place + 1 < len(run) else ""
            # "FIFTY MILLION dollars", "TEN PERCENT": a numeral before what it tells the number of is no name.
            numeral = word[0].lower() in _NUMERALS and (following in _MEASURING or following in _NUMERALS)
            said = _said(text, word, loud or numeral)
            if said is not None:
                parts += (text[at : word.start()], said)
                at = word.end()
    return "".join((*parts, text[at:]))


def _runs(text: str) -> Iterator[list[re.Match[str]]]:
    """Yield the words in capitals that follow each other with nothing but blanks, marks and digits
    between."""
    run: list[re.Match[str]] = []
    for word in _CAPITALS.finditer(text):
        if run and not _follows(text, run[-1], word):
            yield run
            run = []
        run.append(word)
    yield run


def _follows(text: str, first: re.Match[str], second: re.Match[str]) -> bool:
    """Tell whether two words in capitals follow each other in a line, or in ``TWENTY-FIVE``."""
    if _BETWEEN.fullmatch(text, first.end(), second.start()) is not None:
        return True
    return text[first.end() : second.start()] == "-" and first[0].lower() in number_words.TENS


def _said(text: str, match: re.Match[str], loud: bool) -> str | None:
    """The word in its reading case; None where it stays as it is."""
    word = match[0]
    if word in _TITLED:
        return _TITLED[word] if loud or text[match.end() : match.end() + 1] in (" ", ".") else None
    if word == "MAY" and _MAY.match(text, match.start()):
        return "May"
    lower = word.lower()
    known = lower in _MEASURING or (loud and lower in _COUNTING)
    return lower if (known and len(word) > 1) or (loud and word == "A") else None


def _is_a_title(text: str) -> bool:
    """Tell whether a text is a heading In Title Case, where a capital tells no name."""
    if len(text) > READING.title_length or text.isupper():
        return False
    said = _WORD.findall(text)
    words = [word for word in said if word not in _LITTLE]
    if not any(
        word.lower() in _LITTLE for word in said
    ):  # "Two Pine Place Ashford": an address or a name, and no sentence
        return False
    capitals = sum(word[0].isupper() for word in words)
    return len(words) >= READING.title_words and capitals >= READING.title_share * len(words)


def _small(match: re.Match[str]) -> str:
    lower = match[0].lower()
    return lower if lower in _COUNTING or lower in _MEASURING else match[0]
