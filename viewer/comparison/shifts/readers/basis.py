"""``Adjusted EBITDA of the segment`` → ``Net income of the segment``: another yardstick under the same words.

Bases and lengths of time that words alone tell; those of figures are told by the claims of the ledger
(:mod:`viewer.comparison.shifts.of_figures`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from viewer.comparison.shifts.grammar.verb_forms import key_of
from viewer.comparison.shifts.grammar.words import Word, WordRange
from viewer.comparison.shifts.readers.reading import ShiftReading
from viewer.comparison.shifts.shift import Claimed, ShiftKind
from viewer.comparison.shifts.side_by_side import Hunk, SideBySide
from viewer.language.number_words import UNITS
from viewer.language.word_lists import word_set

_Phrases = Mapping[tuple[str, ...], str]
_MARGIN = "margin"
"""A *gross margin* is called a margin for short."""
_LONGEST = 3
_LONGEST_HUNK = 4
"""Words of one side of a hunk at most, as for opposites of direction."""


def _phrases(text: str) -> _Phrases:
    """``gross/net`` are two yardsticks; what is joined by ``=`` is one."""
    return {
        tuple(key_of(word) for word in phrase.split()): alike.split("=")[0]
        for alike in " ".join(text.split()).split("/")
        for phrase in alike.split("=")
    }


_BASES = (
    _phrases("gross/net"),
    _phrases("gaap=as reported/non-gaap=adjusted=pro forma"),
    _phrases(
        """net income=net earnings=net profit=net loss/operating income=operating profit=operating loss/
        gross profit/adjusted ebitda/ebitda/funds from operations/free cash flow/adjusted net income/
        comprehensive income=comprehensive loss"""
    ),
    _phrases("basic/diluted"),
    _phrases("constant currency=constant-currency/reported"),
    _phrases("nominal term/real term"),
)
BASIS_KEYS = frozenset(
    (key_of("before"), key_of("after"), *(key for family in _BASES for phrase in family for key in phrase))
)
"""Keys of the words that tell a basis."""
_TAXES = word_set("tax taxes")
_LENGTHS = _phrases(
    """day=daily/week=weekly/month=monthly/quarter=quarterly/half=semi-annual=semiannual/
    year=annual=yearly=annually"""
)
LENGTH_KEYS = frozenset(key for phrase in _LENGTHS for key in phrase)
"""Keys of the words that tell a length of time."""
_TELLING = BASIS_KEYS | LENGTH_KEYS
"""Keys of the words of any phrase here."""
_LEADS = word_set(
    "next last past previous prior preceding following current coming each every per first same this that "
    "the fiscal a an"
)
"""Words before a length of time that no number counts."""


def basis(pair: SideBySide) -> Iterator[ShiftReading]:
    """Yield the shifts of basis that words alone tell."""
    if BASIS_KEYS.isdisjoint(pair.changed_keys):
        return
    for phrases in _BASES:
        yield from _exchanged(pair, phrases, ShiftKind.BASIS)
    yield from _taxes(pair)


def period(pair: SideBySide) -> Iterator[ShiftReading]:
    """Yield the shifts between lengths of time that no number counts, in sentences with figures."""
    if LENGTH_KEYS.isdisjoint(pair.changed_keys):
        return
    if not all(any(word.text[0].isdigit() for word in side) for side in (pair.old, pair.new)):
        return
    for found in _exchanged(pair, _LENGTHS, ShiftKind.PERIOD):
        if any(
            words[at.end : at.end + 1] and words[at.end].key == "report"
            for words, at in ((pair.old, found.old), (pair.new, found.new))
        ):
            continue  # an annual report is no quarterly one, and no figure is for its time
        if _uncounted(pair.old, found.old.start) and _uncounted(pair.new, found.new.start):
            yield found


def _uncounted(words: Sequence[Word], at: int) -> bool:
    before = words[at - 1].text if at else ""
    return before in _LEADS or not (
        before[:1].isdigit() or before in UNITS or before in ("", "few", "several")
    )


def _exchanged(pair: SideBySide, phrases: _Phrases, kind: ShiftKind) -> Iterator[ShiftReading]:
    """Yield where one phrase of a family gave way to another."""
    for hunk in pair.hunks:
        if max(hunk.old.end - hunk.old.start, hunk.new.end - hunk.new.start) > _LONGEST_HUNK:
            continue
        old, new = _first(pair.old, hunk.old, phrases), _first(pair.new, hunk.new, phrases)
        if phrases is _BASES[0] and (old is None) is not (new is None):
            yield from _gross_alone(pair, hunk)
        if old is not None and new is not None and old[1] != new[1]:
            if _names_more(pair.old, old[0], hunk.old) and _names_more(pair.new, new[0], hunk.new):
                continue  # "gross realized gains" -> "net impairment losses": two things
            yield ShiftReading(kind, old[0], new[0], (Claimed.OTHER, Claimed.OTHER))


def _names_more(words: Sequence[Word], phrase: WordRange, within: WordRange) -> bool:
    """True where two words behind a phrase that tell of something stand in its stretch."""
    behind = words[phrase.end : phrase.end + 2]
    return phrase.end + 2 <= within.end and all(word.tells for word in behind)


def _gross_alone(pair: SideBySide, hunk: Hunk) -> Iterator[ShiftReading]:
    """``the value of our assets`` → ``the gross value of our assets``. What is *net* is so by default."""
    sides = [
        [word.text for word in words[at.start : at.end]]
        for words, at in ((pair.old, hunk.old), (pair.new, hunk.new))
    ]
    if sorted(sides) == [[], ["gross"]] and not any(
        word.key == _MARGIN
        for words, at in ((pair.old, hunk.old), (pair.new, hunk.new))
        for word in words[at.end : at.end + 1]
    ):
        old, new = (WordRange(at.start, max(at.end, at.start + 1)) for at in hunk)
        if old.end <= len(pair.old) and new.end <= len(pair.new):
            yield ShiftReading(ShiftKind.BASIS, old, new, (Claimed.OTHER, Claimed.OTHER))


def _first(words: Sequence[Word], within: WordRange, phrases: _Phrases) -> tuple[WordRange, str] | None:
    """The first phrase of a family that begins in a stretch; it may end behind it."""
    for at in range(within.start, within.end):
        if words[at].key not in _TELLING:
            continue
        for length in range(min(_LONGEST, len(words) - at), 0, -1):
            told = phrases.get(tuple(word.key for word in words[at : at + length]))
            if told is not None:
                return WordRange(at, at + length), told
    return None


def _taxes(pair: SideBySide) -> Iterator[ShiftReading]:
    """``before income taxes`` against ``after income taxes``."""
    for hunk in pair.hunks:
        sides = [
            next(
                (at for at in range(within.start, within.end) if words[at].text in ("before", "after")), None
            )
            for words, within in ((pair.old, hunk.old), (pair.new, hunk.new))
        ]
        old, new = sides
        if old is None or new is None or pair.old[old].text == pair.new[new].text:
            continue
        if _is_of_tax(pair.old, old) and _is_of_tax(pair.new, new):
            yield ShiftReading(
                ShiftKind.BASIS,
                WordRange(old, old + 1),
                WordRange(new, new + 1),
                (Claimed.OTHER, Claimed.OTHER),
            )


def _is_of_tax(words: Sequence[Word], at: int) -> bool:
    return any(word.text in _TAXES for word in words[at + 1 : at + 4])
