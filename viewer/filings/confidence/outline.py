"""Whether the factors of a section are those that a reader would see.

The case: 8 factors found of 27 in a section of twenty pages, for most of the headings were not taken for
headings. Each of the eight reads well; that they are many times too long, and that lines which read like
headings were refused, is seen only when all are looked at.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import median

from viewer.filings.confidence.counted import counted_symptoms
from viewer.filings.confidence.doubt import Doubt, DoubtKind
from viewer.filings.confidence.empty import no_factors
from viewer.filings.confidence.reading import FactorStretch, Reading
from viewer.filings.confidence.symptom import Symptom, beyond, several
from viewer.filings.confidence.unseen import unseen_symptoms
from viewer.filings.confidence.weights import CONFIDENCE
from viewer.filings.headings.run_in import has_capitals
from viewer.filings.headings.weights import HEADINGS
from viewer.filings.headings.wording import (
    claims_risk,
    introduces_risks,
    joins_on,
    looks_back,
    names_group,
)
from viewer.filings.model import ParagraphKind, Role
from viewer.language.sentence_ends import begins_small, breaks_off, is_closed
from viewer.language.sentences import sentences

_POINTS_BACK = re.compile(
    r"(?:these|those|this|such|the foregoing|any such|(?:any|each) of (?:these|those|the foregoing))\b",
    re.IGNORECASE,
)
"""How a sentence opens that closes what was said before: only its setting could make it a heading."""
_OPEN_ENDS = (",", ";", ":", "—")


def outline_symptoms(reading: Reading) -> Iterator[Symptom]:
    """Symptom the outline: its headings, the lengths of its factors, and what might have been a heading."""
    stretches = reading.stretches
    yield no_factors(reading)
    yield _late_start(reading)
    yield _long(reading, stretches)
    yield _few(reading, stretches)
    yield _only_heading(reading, stretches)
    yield _unlike(reading, stretches)
    yield _weak(reading, stretches)
    yield _broken(reading, stretches)
    yield _twice(reading, stretches)
    yield from counted_symptoms(reading)
    yield from unseen_symptoms(reading)
    yield _odd_category(reading)


def _heading_doubt(reading: Reading, kind: DoubtKind, stretch: FactorStretch, count: float = 0) -> Doubt:
    passage = reading.passages[stretch.heading]
    return Doubt(kind, reading.span(stretch.heading), passage.text, count, factor=stretch.number)


def _late_start(reading: Reading) -> Symptom:
    """Much text before the first heading: the first headings were not seen."""
    before = [at for at, verdict in enumerate(reading.verdicts) if verdict.role is Role.PREAMBLE]
    many = sum(reading.passages[at].length for at in before)
    whole = sum(passage.length for passage in reading.passages)
    groups = list(_late_in_group(reading))
    doubts = [Doubt(DoubtKind.LATE_START, reading.span(at), count=many, of=whole) for at, many in groups]
    value = 0.0
    if reading.factors and many > CONFIDENCE.start_words:
        value = beyond(many / whole, CONFIDENCE.start_share)
        if value:
            doubts.insert(0, Doubt(DoubtKind.LATE_START, reading.span(before[0]), count=many, of=whole))
    return Symptom("late_start", max(value, several(len(groups))), tuple(doubts))


def _late_in_group(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield place and words of text between a group's title and its first heading that claims a risk."""
    begun = grouped = False
    for index, verdict in enumerate(reading.verdicts):
        passage = reading.passages[index]
        begun = begun or verdict.role is Role.HEADING
        grouped = verdict.role is Role.CATEGORY or (grouped and verdict.role is Role.PREAMBLE)
        if not (begun and grouped and verdict.role is Role.PREAMBLE):
            continue
        long = passage.length >= CONFIDENCE.group_words
        if long and claims_risk(passage.text) and not introduces_risks(passage.text):
            yield index, passage.length


def _long(reading: Reading, stretches: Sequence[FactorStretch]) -> Symptom:
    """A factor many times as long as the others: there are headings in it that were not seen.

    Where no line stands by itself in it, none was there to be seen: then its length says less.
    """
    if len(stretches) <= 1:
        return Symptom("long_factor", 0.0)
    usual = max(CONFIDENCE.longest * median(stretch.words for stretch in stretches), CONFIDENCE.longest_words)
    found = [(beyond(stretch.words, usual), stretch) for stretch in stretches if stretch.words > usual]
    doubts = tuple(
        _heading_doubt(reading, DoubtKind.LONG_FACTOR, stretch, stretch.words) for _, stretch in found
    )
    worth = min(CONFIDENCE.most, 0.5 + sum(value for value, _ in found)) if found else 0.0
    lined = any(_is_line(reading, at) for _, stretch in found for at in stretch.body)
    return Symptom("long_factor", worth * (1.0 if lined else CONFIDENCE.unlined), doubts)


def _is_line(reading: Reading, index: int) -> bool:
    """True for a sentence or a title by itself that is of no list and takes up nothing before it."""
    passage = reading.passages[index]
    return (
        passage.paragraph.kind is ParagraphKind.PROSE
        and passage.length <= HEADINGS.title_words
        and not passage.text.endswith(_OPEN_ENDS)
        and not looks_back(passage.text)
        and len(sentences(passage.text)) == 1
    )


def _few(reading: Reading, stretches: Sequence[FactorStretch]) -> Symptom:
    if not stretches:
        return Symptom("few", 0.0)
    whole = sum(passage.length for passage in reading.passages)
    value = beyond(whole / len(stretches), CONFIDENCE.per_factor)
    doubts = (Doubt(DoubtKind.FEW, None, count=len(stretches), of=whole),) if value else ()
    return Symptom("few", value, doubts)


def _only_heading(reading: Reading, stretches: Sequence[FactorStretch]) -> Symptom:
    bare = [stretch for stretch in stretches if not stretch.body]
    doubts = tuple(_heading_doubt(reading, DoubtKind.ONLY_HEADING, stretch) for stretch in bare)
    return Symptom("only_heading", several(len(bare)), doubts)


def _unlike(reading: Reading, stretches: Sequence[FactorStretch]) -> Symptom:
    """Headings set otherwise than most: text that was set apart, or headings of two ranks."""
    names = [reading.signatures[stretch.heading] for stretch in stretches]
    if not names:
        return Symptom("unlike_heading", 0.0)
    usual, times = Counter(names).most_common(1)[0]
    odd = [
        stretch
        for stretch, name in zip(stretches, names, strict=True)
        if name != usual and (reading.verdicts[stretch.heading].said or 0) < CONFIDENCE.refused
    ]
    if not odd or (times < CONFIDENCE.alike * len(names) and not usual):
        return Symptom("unlike_heading", 0.0)
    doubts = tuple(_heading_doubt(reading, DoubtKind.UNLIKE_HEADING, stretch) for stretch in odd)
    return Symptom("unlike_heading", several(len(odd)), doubts)


def _weak(reading: Reading, stretches: Sequence[FactorStretch]) -> Symptom:
    """Headings whose words, their setting aside, speak against them: text that is set as headings are.

    A filing that sets its headings apart may make sentences of them, or end each with a colon: how long one
    is counts only where it is set otherwise than most, or none of these is as long. "Further, we …" goes on.
    Where most are titles of a few words, what one of these says counts for nothing.
    """
    names = Counter(reading.signatures[stretch.heading] for stretch in stretches)
    usual = names.most_common(1)[0][0] if names else ""
    forms = sorted(
        reading.verdicts[stretch.heading].form
        for stretch in stretches
        if reading.signatures[stretch.heading] == usual
    )
    titles = sum(
        _is_bare_title(reading.passages[stretch.heading].text) for stretch in stretches
    ) >= CONFIDENCE.alike * len(stretches)
    # As much as one other heading has against it.
    forgiven = forms[1] if usual and len(forms) > 1 else 0.0
    weak = []
    worth = 0.0
    for stretch in stretches:
        verdict = reading.verdicts[stretch.heading]
        said = verdict.said
        if said is not None and usual and reading.signatures[stretch.heading] == usual:
            said -= max(verdict.form, forgiven)
        text = reading.passages[stretch.heading].text
        if usual and titles and reading.signatures[stretch.heading] == usual and _is_bare_title(text):
            continue
        if joins_on(text) or (not reading.signatures[stretch.heading] and _POINTS_BACK.match(text)):
            weak.append(stretch)
            worth += 1.0
        elif said is not None and said < CONFIDENCE.weak:
            weak.append(stretch)
            worth += min(1.0, (CONFIDENCE.weak - said) / CONFIDENCE.weak_range)
    doubts = tuple(_heading_doubt(reading, DoubtKind.WEAK_HEADING, stretch) for stretch in weak)
    return Symptom("weak_heading", several(worth), doubts)


def _is_bare_title(text: str) -> bool:
    """True for a few words that claim nothing: where most headings are such, "Debt" is none the worse."""
    return len(text.split()) <= CONFIDENCE.bare_title and text[:1].isupper() and not is_closed(text)


def _broken(reading: Reading, stretches: Sequence[FactorStretch]) -> Symptom:
    """Headings that begin or end in mid-sentence; a filing may set a colon behind each."""
    texts = [reading.passages[stretch.heading].text for stretch in stretches]
    usual = Counter(text[-1:] for text in texts if text.endswith(_OPEN_ENDS)).most_common(1)
    allowed = usual[0][0] if usual and usual[0][1] >= CONFIDENCE.alike * len(texts) else ""
    broken = [
        stretch
        for stretch, text in zip(stretches, texts, strict=True)
        if begins_small(text)
        or breaks_off(text)
        or (text.endswith(_OPEN_ENDS) and not (allowed and text.endswith(allowed)))
    ]
    doubts = tuple(_heading_doubt(reading, DoubtKind.BROKEN_HEADING, stretch) for stretch in broken)
    return Symptom("broken_heading", several(len(broken)), doubts)


def _twice(reading: Reading, stretches: Sequence[FactorStretch]) -> Symptom:
    """A heading that stands twice: a summary, or a second prospectus, was taken for factors."""
    known: set[str] = set()
    again = []
    for stretch in stretches:
        text = reading.passages[stretch.heading].text.casefold()
        if text in known:
            again.append(stretch)
        known.add(text)
    doubts = tuple(_heading_doubt(reading, DoubtKind.TWICE, stretch) for stretch in again)
    return Symptom("twice", several(len(again)), doubts)


def _odd_category(reading: Reading) -> Symptom:
    """Titles of groups that are set as the headings are: the first half of one that came apart.

    Where several have the look of titles ("Talent and Culture"), the filing sets both in one type.
    """
    marked = reading.marked
    odd = [
        index
        for index, passage in enumerate(reading.passages)
        if reading.verdicts[index].role is Role.CATEGORY
        and reading.signatures[index] in marked
        and not names_group(passage.text, HEADINGS.long_group_words)
    ]
    titles = [index for index in odd if has_capitals(reading.passages[index].text)]
    if len(titles) >= CONFIDENCE.titles:
        odd = [index for index in odd if index not in titles]
    doubts = [
        Doubt(DoubtKind.ODD_CATEGORY, reading.span(index), reading.passages[index].text) for index in odd
    ]
    return Symptom("odd_category", several(len(doubts)), tuple(doubts))
