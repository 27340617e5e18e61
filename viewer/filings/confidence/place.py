"""Whether the section stands where it was found, and ends where it should.

The case: a section without an item that no later item ends: it takes in the report on corporate governance
and the balance sheet, 176 "factors" of them, and the title alone says nothing against it.
"""

from __future__ import annotations

from collections.abc import Iterator

from viewer.filings.confidence.doubt import Doubt, DoubtKind
from viewer.filings.confidence.reading import Reading
from viewer.filings.confidence.setting import heading_types, stretches_set, usual_typeface
from viewer.filings.confidence.symptom import Symptom, beyond, several
from viewer.filings.confidence.weights import CONFIDENCE
from viewer.filings.headings.labels import labels_of_parts
from viewer.filings.headings.wording import (
    claims_risk,
    looks_back,
    mentions_risk,
    names_harm,
    points_elsewhere,
    says_none,
)
from viewer.filings.model import ParagraphKind, Role, SectionCandidate, Span
from viewer.filings.section.names import OtherPart, other_part
from viewer.filings.section.thresholds import LOCATE
from viewer.filings.source import shown
from viewer.filings.text.emphasis import emphasis_of
from viewer.language.stems import words
from viewer.language.word_lists import word_set

_CLAIM = word_set("may could might adversely risk risks harm loss fail unable depend decline")
"""What a text on risks is full of."""
_MAY = word_set("may might could can cannot will would depend depends fail unable")


def place_symptoms(reading: Reading) -> Iterator[Symptom]:
    """Symptom the place: its title, its rivals, its end, and what it holds that is of no risk."""
    if not reading.by_hand:
        yield _place(reading)
        yield _rivals(reading)
        yield _open_end(reading)
        yield _goes_on(reading)
        yield _ends_again(reading)
    yield _other_items(reading)
    yield _statements(reading)
    yield _riskless(reading)
    yield _pointer(reading)


def _place(reading: Reading) -> Symptom:
    """Count what speaks against the place; that its title has no item is no reason for doubt by itself."""
    place = reading.place
    if place.confidence >= CONFIDENCE.sure:
        return Symptom("place", 0.0)
    reasons = tuple(one.reason for one in place.reasons)
    doubt = Doubt(DoubtKind.PLACE, _opening(place.span), place.title, reasons=reasons)
    against = -sum(one.weight for one in place.reasons if one.weight < 0)
    return Symptom("place", against, (doubt,))


def _opening(span: Span) -> Span:
    """Return the start of a place: what to show of it."""
    return Span(span.start, min(span.end, span.start + CONFIDENCE.quoted))


def _rivals(reading: Reading) -> Symptom:
    """Another place as good as the chosen one: a second prospectus, or the section goes on there.

    The base prospectus behind a supplement may only refer to other filings.
    """
    best = reading.place
    near = [
        other
        for other in reading.others
        if best.confidence - other.confidence <= CONFIDENCE.rival
        and not best.span.start < other.span.start < best.span.end
        and _has_text(reading.text, other)
        and not says_none(other.span.of(reading.text), CONFIDENCE.base_words)
    ]
    doubts = [
        Doubt(
            DoubtKind.RIVAL,
            _opening(other.span),
            other.title,
            count=len(other.span.of(reading.text).split()),
            of=100 * other.span.start // max(1, len(reading.text)),
        )
        for other in near
    ]
    return Symptom("rivals", several(len(near)), tuple(doubts))


def _has_text(text: str, place: SectionCandidate) -> bool:
    start = Span(place.span.start, min(place.span.end, place.span.start + CONFIDENCE.behind))
    return len(start.of(text).split()) >= CONFIDENCE.own_words


def _open_end(reading: Reading) -> Symptom:
    """No later item ends the section: of a file that holds little else nothing else is to be asked."""
    span, text = reading.place.span, reading.text
    if reading.place.ended or len(span) > CONFIDENCE.excerpt * len(text):
        return Symptom("open_end", 0.0)
    end = Span(max(span.start, span.end - CONFIDENCE.quoted), span.end)
    return Symptom("open_end", 1.0, (Doubt(DoubtKind.OPEN_END, end),))


def _goes_on(reading: Reading) -> Symptom:
    """Risks are stated behind the end, set as the section's headings are: the end may be none."""
    types = heading_types(reading)
    usual = usual_typeface(reading)
    doubts = []
    for block in reading.behind if reading.factors else ():
        spans = list(stretches_set(block, types)) if types else []
        if not types and not block.row:
            text = " ".join(shown(reading.text, block).split())
            spans = [block.content] if emphasis_of(reading.text, [block], text).typeface == usual else []
        doubts += [
            Doubt(DoubtKind.GOES_ON, span, " ".join(span.of(reading.text).split()))
            for span in spans
            if states_risk(span.of(reading.text))
        ]
    return Symptom("goes_on", several(len(doubts)), tuple(doubts))


def states_risk(text: str) -> bool:
    """True for a text as long as a heading that says what may go wrong, and does not look back."""
    said = words(text)
    return (
        CONFIDENCE.statement_least <= len(said) <= CONFIDENCE.refused_words
        and names_harm(text)
        and any(word in _MAY for word in said)
        and not looks_back(text)
    )


def _ends_again(reading: Reading) -> Symptom:
    """What ends the section stands once more later, and what is between speaks of risks."""
    again = reading.place.end_again
    if again is None:
        return Symptom("ends_again", 0.0)
    between = Span(reading.place.span.end, min(again.start, reading.place.span.end + CONFIDENCE.between))
    said = words(between.of(reading.text))
    risky = sum(word in _CLAIM for word in said) >= LOCATE.claim_share * len(said)
    if len(said) < CONFIDENCE.own_words or not risky:
        return Symptom("ends_again", 0.0)
    return Symptom("ends_again", 1.0, (Doubt(DoubtKind.ENDS_AGAIN, again, again.of(reading.text)),))


def _other_items(reading: Reading) -> Symptom:
    """Lines that title another part of a report: the section runs on over its end.

    A factor may be called as another part is ("Use of proceeds"), over a text on what may go wrong.
    """
    doubts = []
    for index, passage in enumerate(reading.passages if reading.factors else ()):
        part = other_part(passage.text) if passage.length <= CONFIDENCE.item_words else None
        role = reading.verdicts[index].role
        if part is OtherPart.WEAK and role not in (Role.HEADING, Role.CATEGORY):
            continue  # "Customers" and "Suppliers" may title the parts of a factor, or stand in a table.
        if part is OtherPart.NEVER or (part is not None and not _over_risks(reading, index)):
            doubts.append(Doubt(DoubtKind.OTHER_ITEM, reading.span(index), passage.text))
    return Symptom("other_items", several(len(doubts)), tuple(doubts))


def _over_risks(reading: Reading, index: int) -> bool:
    """True where the text under a heading, or under the first one of a group, says what may go wrong.

    Under the title of a statement numbers stand.
    """
    if reading.verdicts[index].role not in (Role.HEADING, Role.CATEGORY):
        return False
    under = next((stretch for stretch in reading.stretches if stretch.heading >= index), None)
    if under is None or not under.body or reading.passages[under.body[0]].paragraph.kind is ParagraphKind.ROW:
        return False
    return any(claims_risk(reading.passages[at].text) for at in under.body)


def _statements(reading: Reading) -> Symptom:
    """Tables: a section of risks has hardly any, and a statement of numbers none."""
    rows = [i for i, p in enumerate(reading.passages) if p.paragraph.kind is ParagraphKind.ROW]
    if len(rows) <= CONFIDENCE.few_rows:
        return Symptom("statements", 0.0)
    whole = sum(passage.length for passage in reading.passages)
    share = sum(reading.passages[i].length for i in rows) / max(1, whole)
    value = beyond(share, CONFIDENCE.rows)
    doubts = (Doubt(DoubtKind.STATEMENTS, reading.span(rows[0]), count=len(rows), of=share),) if value else ()
    return Symptom("statements", value, doubts)


def _riskless(reading: Reading) -> Symptom:
    """Text that never says "may", "could", "risk" or the like: a factor, or either end of the section."""
    doubts = []
    for stretch, factor in zip(reading.stretches, reading.factors, strict=True):
        silent = stretch.words >= CONFIDENCE.riskless_words
        if silent and not any(mentions_risk(part.text) for part in factor.parts):
            span = reading.span(stretch.heading)
            doubts.append(Doubt(DoubtKind.RISKLESS, span, factor.heading.text, factor=factor.number))
    doubts += [
        Doubt(DoubtKind.RISKLESS_END, reading.span(run[0]), reading.passages[run[0]].text)
        for run in (_silent_head(reading), _silent_tail(reading))
        if sum(reading.passages[index].length for index in run) >= CONFIDENCE.riskless_words
    ]
    return Symptom("riskless", several(len(doubts)), tuple(doubts))


def _silent_head(reading: Reading) -> list[int]:
    """Return the paragraphs before the first heading that say nothing of risks, up to one that does."""
    run = []
    for index, verdict in enumerate(reading.verdicts):
        if verdict.role is not Role.PREAMBLE or mentions_risk(reading.passages[index].text):
            break
        run.append(index)
    return run


def _silent_tail(reading: Reading) -> list[int]:
    """Return the last paragraphs of the section that say nothing of risks.

    What stands under a caption that comes back in each factor ("Mitigation") is of the last one.
    """
    captions = labels_of_parts(reading.passages)
    run: list[int] = []
    for index in range(len(reading.verdicts) - 1, -1, -1):
        passage, verdict = reading.passages[index], reading.verdicts[index]
        if index in captions:
            return []
        if verdict.role is not Role.PARAGRAPH or mentions_risk(passage.text):
            break
        run.append(index)
    return run[::-1]


def _pointer(reading: Reading) -> Symptom:
    """A section of a few lines that points elsewhere, with factors found in what points.

    A quarterly report may send the reader to the annual one, and add a factor or two of its own.
    """
    if not reading.factors or sum(p.length for p in reading.passages) > CONFIDENCE.pointer_words:
        return Symptom("pointer", 0.0)
    said = " ".join(part.text for factor in reading.factors for part in factor.parts)
    if not (points_elsewhere(said) or says_none(said)):
        return Symptom("pointer", 0.0)
    span = reading.span(0)
    return Symptom("pointer", 1.0, (Doubt(DoubtKind.POINTER, span, reading.passages[0].text),))
