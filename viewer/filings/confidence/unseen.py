"""What might have been a heading and was taken for text.

The case: "Storms may close our ports." stands by itself and is plain where the other headings are bold; or it
lost its line end, and a paragraph opens or closes with it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Set

from viewer.filings.confidence.doubt import Doubt, DoubtKind
from viewer.filings.confidence.reading import Reading
from viewer.filings.confidence.setting import heading_types, stretches_set
from viewer.filings.confidence.symptom import Symptom, several
from viewer.filings.confidence.weights import CONFIDENCE
from viewer.filings.headings.hidden import Stands
from viewer.filings.headings.run_in import has_capitals, opens_with_title
from viewer.filings.headings.weights import HEADINGS
from viewer.filings.headings.wording import claims_risk, introduces_risks, is_pointer, looks_back
from viewer.filings.model import ParagraphKind, Role, Span
from viewer.filings.page.mend import broken_off
from viewer.filings.text.passage import Passage
from viewer.language.sentence_ends import begins_small, is_closed
from viewer.language.sentences import sentences

_RUN_TOGETHER = re.compile(
    r"(?<=[a-z]{3} )(?:We|Our|The|If|In|As|At|On|For|From|To|It|Its|They|There|This|These|Any|Each|Some|Many"
    r"|All|No|An|Such|Under|When|While|Since|Although|Because|Certain)(?= (?!re )[a-z]{2})"
)
"""A sentence that begins where none has ended: "… may be withdrawn We hold …". Of 34 filings read right none
has one; a lone "A" stands in many ("our Class A common stock")."""
_LEADS_ON = (":", ",", ";", "—", "-", "–")
"""What a line ends with that introduces something, and is no title."""
_QUOTES = frozenset('“‘"«„')
"""What opens the title of a place that a sentence names."""


def unseen_symptoms(reading: Reading) -> Iterator[Symptom]:
    """Measure what stands in the text and may be a heading."""
    yield _refused(reading)
    yield _hidden(reading)
    yield _openings(reading)
    yield _run_together(reading)
    yield _set_inside(reading)


def _refused(reading: Reading) -> Symptom:
    """Lines by themselves that read like headings, or are set as these, and were taken for text.

    Where headings are items of a list, an item with text in it may open with one. Lines that are set alike
    and otherwise than the headings title the parts of factors: all count once.
    """
    marked = reading.marked
    doubts: list[Doubt] = []
    ranks: set[str] = set()
    heads = [reading.passages[stretch.heading].paragraph.kind for stretch in reading.stretches]
    itemed = bool(heads) and heads.count(ParagraphKind.BULLET) >= CONFIDENCE.alike * len(heads)
    factor, worth = 0, 0.0
    for index, verdict in enumerate(reading.verdicts):
        factor += verdict.role is Role.HEADING
        passage = reading.passages[index]
        name = reading.signatures[index]
        item = itemed and verdict.role is Role.PARAGRAPH and _is_item_of_text(passage)
        if item or (name in marked and _heads_preamble(reading, index)):
            worth += 1.0
            doubts.append(
                Doubt(DoubtKind.REFUSED, reading.span(index), passage.text, 0.0, factor=factor or None)
            )
            continue
        if verdict.said is None or name in ranks or not _might_be_one(reading, index, marked):
            continue
        ranks |= {name} - marked - {""}
        if name in marked or (not name and _ends_as_title(reading, index)):
            worth += 1.0
        else:
            part = CONFIDENCE.lesser if name else 1.0
            worth += part * min(1.0, (1 + verdict.said) / (1 + CONFIDENCE.refused_for_sure))
        span = reading.span(index)
        doubts.append(Doubt(DoubtKind.REFUSED, span, passage.text, verdict.said, factor=factor or None))
    doubts.sort(key=lambda doubt: -doubt.count)
    return Symptom("refused", several(worth), tuple(doubts))


def _heads_preamble(reading: Reading, index: int) -> bool:
    """True for a line over a text on what may happen, both taken for the introduction, or a summary."""
    if reading.verdicts[index].role is not Role.PREAMBLE or index + 1 >= len(reading.passages):
        return False
    under = reading.passages[index + 1]
    text = under.paragraph.kind is ParagraphKind.PROSE and under.length >= HEADINGS.text_after
    if not text or reading.verdicts[index + 1].role is not Role.PREAMBLE:
        return False
    return claims_risk(under.text) and not introduces_risks(under.text)


def _is_item_of_text(passage: Passage) -> bool:
    """True for an item of a list that is a paragraph: where headings are items, it may open with one."""
    item = passage.paragraph.kind is ParagraphKind.BULLET and passage.length >= CONFIDENCE.item_text
    return item and len(sentences(passage.text)) >= CONFIDENCE.item_sentences


def _might_be_one(reading: Reading, index: int, marked: Set[str]) -> bool:
    """True for a line of text that a reader might take for a heading: set as one, or worded as one."""
    passage, verdict = reading.passages[index], reading.verdicts[index]
    if (
        verdict.role not in (Role.PARAGRAPH, Role.PREAMBLE)
        or passage.paragraph.kind is not ParagraphKind.PROSE
        or passage.length > CONFIDENCE.refused_words
        or is_pointer(passage.text)
    ):
        return False
    if reading.signatures[index] in marked or _ends_as_title(reading, index):
        return True
    least = CONFIDENCE.refused if marked else CONFIDENCE.refused_plain
    under = index > 0 and reading.verdicts[index - 1].role is Role.HEADING
    goes_on = looks_back(passage.text) or "also" in passage.text.split()[: HEADINGS.also_within]
    if verdict.said is None or verdict.said < least or under or goes_on:
        return False
    if not marked or verdict.role is Role.PREAMBLE or len(reading.stretches) <= 1:
        return True
    # A heading has text under it, and what stands on either side of it is of two topics.
    return verdict.hidden is not None and verdict.hidden.score >= CONFIDENCE.refused_parts


def _ends_as_title(reading: Reading, index: int) -> bool:
    """True for a plain line over a paragraph that ends without a stop, as titles do and sentences do not."""
    passage = reading.passages[index]
    if reading.signatures[index] or not CONFIDENCE.title_least <= passage.length <= HEADINGS.title_words:
        return False
    if is_closed(passage.text) or passage.text.endswith(_LEADS_ON) or begins_small(passage.text):
        return False
    if broken_off(passage.text) or len(sentences(passage.text)) > 1:
        return False  # The end of a paragraph was lost.
    led = index > 0 and reading.passages[index - 1].text.endswith(_LEADS_ON)
    if led or index + 1 >= len(reading.passages):
        return False
    under = reading.passages[index + 1]
    return under.paragraph.kind is ParagraphKind.PROSE and is_closed(under.text)


def _hidden(reading: Reading) -> Symptom:
    """Sentences in a paragraph that read like a heading run into it.

    Where headings are set apart, one that is not has lost its type as well: so much more must speak for it.
    What stands word for word in several paragraphs ("Any of this could harm our business.") closes each.
    """
    least = CONFIDENCE.hidden if reading.marked else CONFIDENCE.hidden_plain
    all_found = [verdict.hidden for verdict in reading.verdicts if verdict.hidden is not None]
    times = Counter(hidden.text for hidden in all_found)
    found = sorted(
        (
            (hidden.score, index)
            for index, verdict in enumerate(reading.verdicts)
            if (hidden := verdict.hidden) is not None and hidden.stands is not Stands.ALONE
            if hidden.score >= least and times[hidden.text] == 1
        ),
        reverse=True,
    )
    doubts = tuple(
        Doubt(DoubtKind.HIDDEN, reading.span(index), hidden.text)
        for _, index in found
        if (hidden := reading.verdicts[index].hidden) is not None
    )
    return Symptom("hidden", several(len(found)), doubts)


def _openings(reading: Reading) -> Symptom:
    """Titles of a few words that open a paragraph in its type, where headings open theirs in another."""
    names = [reading.signatures[stretch.heading] for stretch in reading.stretches]
    run_in = sum(reading.passages[stretch.heading].emphasis.run_in for stretch in reading.stretches)
    if not names or run_in < CONFIDENCE.alike * len(names):
        return Symptom("openings", 0.0)
    doubts = []
    for index, verdict in enumerate(reading.verdicts):
        text = reading.passages[index].text
        if verdict.role is Role.PARAGRAPH and opens_with_title(text):
            doubts.append(Doubt(DoubtKind.HIDDEN, reading.span(index), text))
    return Symptom("openings", several(len(doubts)), tuple(doubts))


def _run_together(reading: Reading) -> Symptom:
    """Sentences that begin where none has ended: a title lost its line end."""
    doubts = [
        Doubt(DoubtKind.HIDDEN, reading.span(index), _around(passage.text, found))
        for index, passage in enumerate(reading.passages)
        if passage.paragraph.kind is not ParagraphKind.ROW
        and not has_capitals(passage.text)
        and (found := _RUN_TOGETHER.search(passage.text))
    ]
    return Symptom("run_together", several(len(doubts)), tuple(doubts))


def _around(text: str, found: re.Match[str]) -> str:
    """Return what stands around a place, in whole words."""
    start = text.rfind(" ", 0, max(0, found.start() - CONFIDENCE.quoted // 2)) + 1
    return " ".join(text[start : start + CONFIDENCE.quoted].rsplit(" ", 1)[:-1]) or text


def _set_inside(reading: Reading) -> Symptom:
    """Sentences in a paragraph that are set as the headings are: a line end was lost there.

    An item of a list may open with a title in that type, where the headings themselves are no items.
    """
    types = heading_types(reading)
    listed = {reading.passages[stretch.heading].paragraph.kind for stretch in reading.stretches}
    doubts = []
    for index, verdict in enumerate(reading.verdicts):
        item = reading.passages[index].paragraph.kind is ParagraphKind.BULLET
        if verdict.role is Role.PARAGRAPH and types and not (item and ParagraphKind.BULLET not in listed):
            for at in reading.passages[index].blocks:
                block = reading.blocks[at]
                doubts += [
                    Doubt(DoubtKind.SET_INSIDE, span, " ".join(span.of(reading.text).split()))
                    for span in stretches_set(block, types)
                    if _is_statement(span.of(reading.text), len(block.content))
                    and not _is_quoted(reading.text, span)
                ]
    return Symptom("set_inside", several(len(doubts)), tuple(doubts))


def _is_statement(text: str, length: int) -> bool:
    """True for a stretch long enough for a heading, that is only a part of its block."""
    said = text.split()
    part = len(text) < length - CONFIDENCE.least_rest
    return part and len(said) >= CONFIDENCE.statement_words and said[0][:1].isupper()


def _is_quoted(text: str, span: Span) -> bool:
    """True for the words of a heading that a sentence names: 'See “Our works may burn.”'."""
    opening = text[max(0, span.start - 5) : span.start].rstrip(" *_")[-1:] + text[span.start : span.start + 1]
    return any(mark in _QUOTES for mark in opening)
