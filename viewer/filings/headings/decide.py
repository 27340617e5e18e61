"""Which passages are headings: decided over the whole section at once.

A closing sentence ("Any problems experienced by our suppliers could have a material adverse effect …")
standing right before the next heading looks like a heading itself. Passage by passage both would pass;
taken together only one can be, for a heading needs a body. The best sequence of preamble, category,
heading and body is found by dynamic programming (Viterbi) over each passage's evidence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass

from viewer.filings.headings.alone import kinds_of_risk, stands_alone
from viewer.filings.headings.asides import (
    in_summary,
    listed_summary,
    only_pointers,
    second_titles,
    titles_no_risk,
)
from viewer.filings.headings.enumerated import enumerated_groups, numbered_titles
from viewer.filings.headings.features import SectionFeatures, features, form_of, overlong, shape
from viewer.filings.headings.hidden import Hidden, hidden_headings
from viewer.filings.headings.labels import labels_of_parts
from viewer.filings.headings.markup import Markup, learn_markup
from viewer.filings.headings.sequence import best_sequence
from viewer.filings.headings.weights import HEADINGS, MARKUP_WEIGHTS, WEIGHTS
from viewer.filings.headings.wording import claims_risk, is_pointer, names_group, names_risk, refers
from viewer.filings.model import Decision, ParagraphKind, Role
from viewer.filings.text.passage import Passage, with_larger
from viewer.filings.thresholds import EMPHASIS
from viewer.language.sentence_ends import begins_small, is_closed
from viewer.language.sentences import sentences
from viewer.language.told import tell

_ASIDE = Decision(
    "headings", Role.PREAMBLE.value, "it is of a summary or a note, or the section's title once more"
)

_POINTS = Decision(
    "headings", Role.PREAMBLE.value, "all that stands under titles here points to another place"
)

_P, _C, _H, _B = Role.PREAMBLE, Role.CATEGORY, Role.HEADING, Role.PARAGRAPH


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a passage was taken for, and the evidence."""

    role: Role
    decisions: tuple[Decision, ...]
    said: float | None = None
    """How much words and place speak for a heading, its setting aside; None where they were not read."""
    form: float = 0.0
    """How much of that its length and its end are worth, which say little where a filing sets headings so."""
    hidden: Hidden | None = None
    """The sentence of a paragraph that reads most like a heading, or all of it where it is one sentence."""


def decide(passages: Sequence[Passage], check: Callable[[], None]) -> tuple[Verdict, ...]:
    """Decide the role of every passage."""
    if not passages:
        return ()
    passages = with_larger(passages)
    labels = labels_of_parts(passages)
    # What comes back under each factor, or says all in short, is no factor's text, nor what it restates.
    apart = labels | listed_summary(passages)
    kept = [index for index in range(len(passages)) if index not in apart]
    places = {index: place for place, index in enumerate(kept)}
    section = SectionFeatures([passages[index] for index in kept])
    read = [
        _text_evidence(section, places[index], check) if index in places else []
        for index in range(len(passages))
    ]
    markup, summary = _learn(passages, [bool(found) and _sum(found) > 0 for found in read], labels)
    parts = _parts_of_factors(passages, markup)
    asides = summary | second_titles(passages)
    asides |= {index for index, passage in enumerate(passages) if titles_no_risk(passage.text)}
    counted, numbered = enumerated_groups(passages), numbered_titles(passages)
    kinds = frozenset() if markup.heading else kinds_of_risk(passages, labels)
    numbered |= kinds
    evidence: list[list[Decision]] = []
    scores: list[dict[Role, float]] = []
    for index in range(len(passages)):
        barred = index in asides or index in labels or _titles_table(passages, index)
        over_text = index + 1 < len(passages) and not passages[index + 1].emphasis.signature
        heading = [] if barred else _heading(passages[index], read[index], markup, parts, over_text=over_text)
        if heading and not markup.heading and (index in numbered or stands_alone(passages, index, labels)):
            heading = [*heading, _standing_alone(passages[index])]
        aside = index in asides
        score = _sum(heading)
        evidence.append(heading)
        grouped = MARKUP_WEIGHTS.forbidden
        if not (aside or index in labels or index in kinds):
            grouped = _category(passages, index, markup, score, counted=index in counted)
        beside = 0.0 if aside else MARKUP_WEIGHTS.preamble
        scores.append({_H: score if heading else MARKUP_WEIGHTS.forbidden, _C: grouped, _B: 0.0, _P: beside})
    roles = best_sequence(scores)
    if only_pointers(passages, roles):
        return tuple(Verdict(Role.PREAMBLE, (_POINTS,)) for _ in passages)
    hidden = _hidden(section, kept, roles, check)
    return tuple(
        Verdict(role, (_ASIDE,))
        if index in asides and role is _P
        else Verdict(
            role,
            _log(role, passages[index], evidence[index], scores[index], roles, index),
            _sum(read[index]) if read[index] and index not in asides else None,
            form_of(section, places[index]) if role is _H else 0.0,
            hidden.get(index),
        )
        for index, role in enumerate(roles)
    )


def _standing_alone(passage: Passage) -> Decision:
    """Return what it is worth; a colon behind such a title introduces nothing but its text."""
    said = "it is a short title that stands alone between paragraphs, or counts on from others"
    forgiven = -WEIGHTS.introduces if passage.text.endswith(":") else 0.0
    return Decision("headings", _H.value, said, MARKUP_WEIGHTS.alone + forgiven)


def _learn(
    passages: Sequence[Passage], likely: Sequence[bool], labels: Set[int]
) -> tuple[Markup, frozenset[int]]:
    """Learn what marks what, and where a summary is, whose titles may be set as the headings below are."""
    markup = learn_markup(passages, likely)
    summary = in_summary(passages, markup)
    if summary or labels:
        rest = [index for index in range(len(passages)) if index not in summary | labels]
        markup = learn_markup([passages[index] for index in rest], [likely[index] for index in rest])
    return markup, summary


def _hidden(
    section: SectionFeatures, kept: Sequence[int], roles: Sequence[Role], check: Callable[[], None]
) -> dict[int, Hidden]:
    """Return what may be a heading in a paragraph, by the place of the paragraph."""
    found: dict[int, Hidden] = {}
    for hidden in hidden_headings(section, [roles[index] for index in kept], check):
        place = kept[hidden.place]
        if place not in found or found[place].score < hidden.score:
            found[place] = hidden
    return found


def _text_evidence(section: SectionFeatures, index: int, check: Callable[[], None]) -> list[Decision]:
    """Weigh what a passage says and where it stands, its markup left aside; nothing for long ones."""
    if index % HEADINGS.check_every == 0:
        check()
    passage = section.passages[index]
    length = passage.length
    if length > HEADINGS.marked_words:
        return []
    unmarked = not passage.emphasis.signature
    if unmarked and length > HEADINGS.heading_words and _shape_rules_out(section, index):
        return []
    found = [
        Decision("headings", _H.value, feature.reason, round(WEIGHTS.of(feature.name) * feature.value, 2))
        for feature in features(section, index)
    ]
    return [*found, Decision("headings", _H.value, "most passages are no headings", WEIGHTS.bias)]


def _shape_rules_out(section: SectionFeatures, index: int) -> bool:
    """True for a passage so long, or of so many sentences, that whatever it says it reads like no heading.

    Most of a section is such paragraphs; to weigh every word of them is most of the work.
    """
    against = sum(WEIGHTS.of(feature.name) * feature.value for feature in shape(section, index))
    return against + WEIGHTS.bias + WEIGHTS.most_said() < 0


def _parts_of_factors(passages: Sequence[Passage], markup: Markup) -> frozenset[str]:
    """Ways of setting short lines as headings are and more that come back: titles of factors' parts."""
    if not markup.often:
        return frozenset()
    times = Counter(p.emphasis.signature for p in passages if p.length <= HEADINGS.group_words)
    return markup.parts | frozenset(
        name
        for name, count in times.items()
        if count >= HEADINGS.repeated and name not in markup.heading and _more_than_headings(name, markup)
    )


def _titles_table(passages: Sequence[Passage], index: int) -> bool:
    """True for what stands right over the rows of a table and claims no risk."""
    following = passages[index + 1 : index + 2]
    return any(
        after.paragraph.kind is ParagraphKind.ROW and not names_risk(passages[index].text)
        for after in following
    )


def _heading(
    passage: Passage, read: list[Decision], markup: Markup, parts: frozenset[str], *, over_text: bool
) -> list[Decision]:
    """Add what the markup says to the evidence; nothing for a passage that cannot be a heading.

    ``parts`` are the ways of setting that mark the titles of factors' parts; ``over_text`` says that plain
    text follows.
    """
    item = begins_small(passage.text) and passage.text.endswith((",", ";"))
    # An item of a list, or "See “Our works may burn.”", set in part as the heading that it names.
    if item or (passage.length <= HEADINGS.heading_words and is_pointer(passage.text)):
        return []
    name = passage.emphasis.signature
    if passage.paragraph.kind is ParagraphKind.BULLET and name and name not in markup.heading:
        # An item set so as a whole, its text in items of their own, among items that only begin so.
        name = passage.emphasis.opening
    if name in markup.heading:
        said = tell("it is set as this filing's headings are ({setting})", setting=name)
        worth = MARKUP_WEIGHTS.often_marked if markup.often else MARKUP_WEIGHTS.marked
        marked = [*read, Decision("headings", _H.value, said, worth)] if read else []
        length = overlong(passage.length)
        if marked and markup.often and length:
            forgiven = -WEIGHTS.long * length
            if over_text and len(sentences(passage.text)) > HEADINGS.few_sentences:
                forgiven -= WEIGHTS.several_sentences
            marked.append(
                Decision("headings", _H.value, "so long as such headings may be", round(forgiven, 2))
            )
        return marked
    if passage.paragraph.kind is not ParagraphKind.PROSE or passage.length > HEADINGS.heading_words:
        return []
    slipped = name not in parts and _more_than_headings(name, markup) and names_risk(passage.text)
    slipped = slipped or (
        name not in parts and _less_than_headings(name, markup) and claims_risk(passage.text)
    )
    if not slipped and _partly_as_headings(passage, markup):
        said = "a part of it is set as this filing's headings are"
        return [*read, Decision("headings", _H.value, said, MARKUP_WEIGHTS.partly)]
    if markup.heading and not slipped:
        worth = MARKUP_WEIGHTS.unmarked
        if name in parts:
            worth = MARKUP_WEIGHTS.part
        elif markup.often and not name:
            worth = MARKUP_WEIGHTS.plain
        return [*read, Decision("headings", _H.value, "it is not set as this filing's headings are", worth)]
    return read


def _more_than_headings(name: str, markup: Markup) -> bool:
    """True for a passage set as headings are and more (bold italic among bold ones): one that slipped."""
    marks = set(name.split())
    return name not in markup.category and any(set(other.split()) < marks for other in markup.heading)


def _less_than_headings(name: str, markup: Markup) -> bool:
    """True for a passage set in bold where headings are bold and more (italic): one that slipped."""
    marks = set(name.split())
    bold = "bold" in marks and name not in markup.category
    return bold and any(marks < set(other.split()) for other in markup.heading)


def _partly_as_headings(passage: Passage, markup: Markup) -> bool:
    """True for one sentence of which a part is set as headings are: the rest slipped."""
    emphasis = passage.emphasis
    shares = {"bold": emphasis.bold, "italic": emphasis.italic, "underlined": emphasis.underline}
    marks = {mark for name in markup.heading for mark in name.split()}
    partly = any(
        HEADINGS.partly <= share <= EMPHASIS.wholly and mark in marks for mark, share in shares.items()
    )
    one = not emphasis.run_in and len(sentences(passage.text)) == 1
    return partly and one and claims_risk(passage.text)


def _sum(evidence: Sequence[Decision]) -> float:
    return sum(decision.weight for decision in evidence)


def _category(
    passages: Sequence[Passage], index: int, markup: Markup, heading: float, *, counted: bool
) -> float:
    passage = passages[index]
    name = passage.emphasis.signature
    listed = name in markup.category | markup.heading and names_group(
        passage.text, HEADINGS.long_group_words, set_so=name in markup.category
    )
    if (
        passage.paragraph.kind is not ParagraphKind.PROSE
        or (passage.length > HEADINGS.group_words and not listed)
        or index + 1 >= len(passages)
        or refers(passage.text)
    ):
        return MARKUP_WEIGHTS.forbidden
    if name and name in markup.category:
        marked = MARKUP_WEIGHTS.often_marked if markup.often else MARKUP_WEIGHTS.marked
        return marked + MARKUP_WEIGHTS.marked_group
    if name in markup.heading and _is_over(passages[index + 1], markup) and not is_closed(passage.text):
        return max(MARKUP_WEIGHTS.group_title, heading + MARKUP_WEIGHTS.over_heading)
    if counted or names_group(passage.text):
        return MARKUP_WEIGHTS.group_title
    return MARKUP_WEIGHTS.forbidden


def _is_over(following: Passage, markup: Markup) -> bool:
    """True where what follows is set as headings or titles of groups are: a heading has text under it."""
    return following.emphasis.signature in markup.heading | markup.category


def _log(
    role: Role,
    passage: Passage,
    evidence: list[Decision],
    scores: dict[Role, float],
    roles: Sequence[Role],
    index: int,
) -> tuple[Decision, ...]:
    evidence = sorted((d for d in evidence if abs(d.weight) >= HEADINGS.logged), key=lambda d: -abs(d.weight))
    total = scores[_H]
    if passage.paragraph.kind is not ParagraphKind.PROSE and total <= MARKUP_WEIGHTS.forbidden:
        return (
            Decision(
                "headings", role.value, f"a {passage.paragraph.kind.value} belongs to the text around it"
            ),
        )
    if total <= MARKUP_WEIGHTS.forbidden:
        return (
            Decision(
                "headings", role.value, tell("{count} words are too long for a heading", count=passage.length)
            ),
        )
    if role is _C:
        return (
            Decision("headings", role.value, "it titles a group of factors", round(scores[_C], 2)),
            *evidence,
        )
    if role is _H:
        return (
            Decision(
                "headings",
                role.value,
                "the evidence for a heading outweighs that against it",
                round(total, 2),
            ),
            *evidence,
        )
    where = (
        "before the first heading" if role is _P else "the evidence against a heading outweighs that for it"
    )
    if role is _B and total > 0:
        where = (
            tell("it could be a heading, but the passage before it is the likelier heading")
            if roles[index - 1] is _H
            else tell("it could be a heading, but the passage after it is the likelier heading")
        )
    return (Decision("headings", role.value, where, round(-total, 2)), *evidence)
