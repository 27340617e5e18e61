"""Which passages are headings: decided over the whole section at once.

A closing sentence ("Any problems experienced by our suppliers could have a material adverse effect …")
standing right before the next heading looks like a heading itself. Passage by passage both would pass;
taken together only one can be, for a heading needs a body. The best sequence of preamble, category,
heading and body is found by dynamic programming (Viterbi) over each passage's evidence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from viewer.filings.headings.asides import in_summary, titles_no_risk
from viewer.filings.headings.features import SHAPES, SectionFeatures, features, shape
from viewer.filings.headings.markup import MARKED_WORDS, Markup, learn_markup
from viewer.filings.headings.wording import names_group, names_risk
from viewer.filings.model import Decision, ParagraphKind, Role
from viewer.filings.text.passage import Passage, with_larger
from viewer.language.sentence_ends import begins_small, is_closed

# Fitted by penalised logistic regression, starting from weights set by hand, on some 1,270 short passages of
# 23 filings by 12 companies whose markup had been stripped; with each company left out in turn, 98 of 100
# passages are told right one by one, before the sequence is considered.
WEIGHTS: dict[str, float] = {
    "two sentences": -1.1,
    "several sentences": -4.7,
    "tiny": -2.0,
    "title length": 1.5,
    "long": -2.1,
    "no stop": 0.7,
    "introduces": -5.1,
    "goes on": -4.3,
    "small start": -3.0,
    "claim": 1.9,
    "possibility": 0.5,
    "harm": 0.2,
    "dependence": 0.5,
    "looks back": -2.2,
    "adverbial": -0.6,
    "sums up": -1.2,
    "reference": -3.0,
    "about risks": -2.7,
    "figures": -1.3,
    "dated": -1.5,
    "reports": -0.8,
    "condition": -0.6,
    "words ahead": 4.3,
    "words before": -2.9,
    "restates": -1.4,
    "nothing follows": -4.0,
    "after introduction": -1.4,
    "after list": -0.8,
    "after long text": 1.5,
    "before list": -1.5,
    "before text": 1.7,
    "before looking back": -2.2,
    "before single": -1.9,
}
_BIAS = -2.7
_MOST_SAID = sum(worth for name, worth in WEIGHTS.items() if worth > 0 and name not in SHAPES)
"""As much as what a passage says and where it stands can be worth, its shape aside."""
_MARKED, _OFTEN_MARKED = 5.0, 8.0
"""Worth of being set as two others, or as several others, of the filing's headings are."""
_UNMARKED, _PLAIN = -4.5, -7.0
"""Worth of being set otherwise, and of being plain text where several headings are marked."""
_REPEATED = 3
_PART = -10.0
"""Worth of being set as the titles of factors' parts are."""
_PREAMBLE = -0.4
_GROUP_TITLE = 3.5
_GROUP_WORDS = 20
_FORBIDDEN = -1e9
_LONG = 35
"""Words from which on a heading counts as long; set as its siblings are, it may be."""
_HEADING_WORDS = 90
"""No heading is longer, unless it is set as the filing's other headings are."""

_ASIDE = Decision(
    "headings", Role.PREAMBLE.value, "it is of a summary or a note, or the section's title once more"
)

_P, _C, _H, _B = Role.PREAMBLE, Role.CATEGORY, Role.HEADING, Role.PARAGRAPH
_NEXT: dict[Role | None, dict[Role, float]] = {
    None: {_P: 0.0, _C: 0.0, _H: 0.0},
    _P: {_P: 0.0, _C: 0.0, _H: 0.0},
    _C: {_C: 0.0, _P: -2.0, _H: 0.0},
    _H: {_B: 0.0, _H: -4.0},
    _B: {_B: 0.0, _C: 0.0, _H: 0.0},
}
"""Which role may follow which, and what it costs.

A group of factors seldom has a preamble of its own; a heading right over another one must be well marked.
"""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a passage was taken for, and the evidence."""

    role: Role
    decisions: tuple[Decision, ...]


def decide(passages: Sequence[Passage], check: Callable[[], None]) -> tuple[Verdict, ...]:
    """Decide the role of every passage."""
    if not passages:
        return ()
    passages = with_larger(passages)
    section = SectionFeatures(passages)
    read = [_text_evidence(section, index, check) for index in range(len(passages))]
    likely = [bool(found) and _sum(found) > 0 for found in read]
    markup = learn_markup(passages, likely)
    summary = in_summary(passages, markup)
    if summary:
        # Its titles may be set as the headings below are; what marks what is learnt without it.
        kept = [index for index in range(len(passages)) if index not in summary]
        markup = learn_markup([passages[index] for index in kept], [likely[index] for index in kept])
    parts = _parts_of_factors(passages, markup)
    asides = summary | {index for index, passage in enumerate(passages) if titles_no_risk(passage.text)}
    evidence: list[list[Decision]] = []
    scores: list[dict[Role, float]] = []
    for index in range(len(passages)):
        barred = index in asides or _titles_table(passages, index)
        heading = [] if barred else _heading(passages[index], read[index], markup, parts)
        category = _FORBIDDEN if index in asides else _category(passages, index, markup, _sum(heading))
        evidence.append(heading)
        scores.append(
            {
                _H: _sum(heading) if heading else _FORBIDDEN,
                _C: category,
                _B: 0.0,
                _P: 0.0 if index in asides else _PREAMBLE,
            }
        )
    roles = _best(scores)
    return tuple(
        Verdict(role, (_ASIDE,))
        if index in asides and role is _P
        else Verdict(role, _log(role, passages[index], evidence[index], scores[index], roles, index))
        for index, role in enumerate(roles)
    )


def _text_evidence(section: SectionFeatures, index: int, check: Callable[[], None]) -> list[Decision]:
    """Weigh what a passage says and where it stands, its markup left aside; nothing for long ones."""
    if index % 64 == 0:
        check()
    passage = section.passages[index]
    length = passage.length
    if length > MARKED_WORDS:
        return []
    unmarked = not passage.emphasis.signature
    if unmarked and length > _HEADING_WORDS and _shape_rules_out(section, index):
        return []
    found = [
        Decision("headings", _H.value, feature.reason, round(WEIGHTS[feature.name] * feature.value, 2))
        for feature in features(section, index)
    ]
    return [*found, Decision("headings", _H.value, "most passages are no headings", _BIAS)]


def _shape_rules_out(section: SectionFeatures, index: int) -> bool:
    """True for a passage so long, or of so many sentences, that whatever it says it reads like no heading.

    Most of a section is such paragraphs; to weigh every word of them is most of the work.
    """
    against = sum(WEIGHTS[feature.name] * feature.value for feature in shape(section, index))
    return against + _BIAS + _MOST_SAID < 0


def _parts_of_factors(passages: Sequence[Passage], markup: Markup) -> frozenset[str]:
    """Ways of setting short lines as headings are and more that come back: titles of factors' parts."""
    if not markup.often:
        return frozenset()
    times = Counter(p.emphasis.signature for p in passages if p.length <= _GROUP_WORDS)
    return frozenset(
        name
        for name, count in times.items()
        if count >= _REPEATED and name not in markup.heading and _more_than_headings(name, markup)
    )


def _titles_table(passages: Sequence[Passage], index: int) -> bool:
    """True for what stands right over the rows of a table and claims no risk."""
    following = passages[index + 1 : index + 2]
    return any(
        after.paragraph.kind is ParagraphKind.ROW and not names_risk(passages[index].text)
        for after in following
    )


def _heading(passage: Passage, read: list[Decision], markup: Markup, parts: frozenset[str]) -> list[Decision]:
    """Add what the markup says to the evidence; nothing for a passage that cannot be a heading.

    ``parts`` are the ways of setting that mark the titles of factors' parts.
    """
    if begins_small(passage.text) and passage.text.endswith((",", ";")):
        return []  # An item of a list, however it is set.
    name = passage.emphasis.signature
    if passage.paragraph.kind is ParagraphKind.BULLET and name and name not in markup.heading:
        # An item set so as a whole, its text in items of their own, among items that only begin so.
        name = passage.emphasis.opening
    if name in markup.heading:
        said = f"it is set as this filing's headings are ({name})"
        worth = _OFTEN_MARKED if markup.often else _MARKED
        marked = [*read, Decision("headings", _H.value, said, worth)] if read else []
        length = min(2.0, max(0, passage.length - _LONG) / 20)
        if marked and markup.often and length:
            forgiven = round(-WEIGHTS["long"] * length, 2)
            marked.append(Decision("headings", _H.value, "so long as such headings may be", forgiven))
        return marked
    if passage.paragraph.kind is not ParagraphKind.PROSE or passage.length > _HEADING_WORDS:
        return []
    slipped = name not in parts and _more_than_headings(name, markup) and names_risk(passage.text)
    if markup.heading and not slipped:
        worth = _PART if name in parts else _PLAIN if markup.often and not name else _UNMARKED
        return [*read, Decision("headings", _H.value, "it is not set as this filing's headings are", worth)]
    return read


def _more_than_headings(name: str, markup: Markup) -> bool:
    """True for a passage set as headings are and more (bold italic among bold ones): one that slipped."""
    marks = set(name.split())
    return name not in markup.category and any(set(other.split()) < marks for other in markup.heading)


def _sum(evidence: Sequence[Decision]) -> float:
    return sum(decision.weight for decision in evidence)


def _category(passages: Sequence[Passage], index: int, markup: Markup, heading: float) -> float:
    passage = passages[index]
    name = passage.emphasis.signature
    length = passage.length
    if (
        passage.paragraph.kind is not ParagraphKind.PROSE
        or length > _GROUP_WORDS
        or index + 1 >= len(passages)
    ):
        return _FORBIDDEN
    if name and name in markup.category:
        return (_OFTEN_MARKED if markup.often else _MARKED) + 1.5
    if name in markup.heading and _is_over(passages[index + 1], markup) and not is_closed(passage.text):
        return max(_GROUP_TITLE, heading + 1.0)
    if names_group(passage.text):
        return _GROUP_TITLE
    return _FORBIDDEN


def _is_over(following: Passage, markup: Markup) -> bool:
    """True where what follows is set as headings or titles of groups are: a heading has text under it."""
    return following.emphasis.signature in markup.heading | markup.category


def _best(scores: list[dict[Role, float]]) -> list[Role]:
    """Viterbi: the sequence of roles with the highest sum that the order of a section allows."""
    best: list[dict[Role, tuple[float, Role | None]]] = []
    for index, score in enumerate(scores):
        row: dict[Role, tuple[float, Role | None]] = {}
        before: dict[Role | None, float] = {None: 0.0}
        if index:
            before = {role: value for role, (value, _) in best[-1].items()}
        for role, total in before.items():
            for following, cost in _NEXT[role].items():
                value = total + cost + score[following]
                if following not in row or value > row[following][0]:
                    row[following] = (value, role)
        best.append(row)
    # A heading or category at the very end has no body under it.
    last = {role: value for role, (value, _) in best[-1].items() if role in (_B, _P)}
    at: Role | None = max(last, key=lambda r: last[r]) if last else _P
    roles: list[Role] = []
    for row in reversed(best):
        assert at is not None
        roles.append(at)
        at = row[at][1]
    return roles[::-1]


def _log(
    role: Role,
    passage: Passage,
    evidence: list[Decision],
    scores: dict[Role, float],
    roles: Sequence[Role],
    index: int,
) -> tuple[Decision, ...]:
    evidence = sorted((d for d in evidence if abs(d.weight) >= 0.05), key=lambda d: -abs(d.weight))
    total = scores[_H]
    if passage.paragraph.kind is not ParagraphKind.PROSE and total <= _FORBIDDEN:
        return (
            Decision(
                "headings", role.value, f"a {passage.paragraph.kind.value} belongs to the text around it"
            ),
        )
    if total <= _FORBIDDEN:
        return (Decision("headings", role.value, f"{passage.length} words are too long for a heading"),)
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
        neighbour = (
            "the passage before it is the likelier heading"
            if roles[index - 1] is _H
            else "the passage after it is the likelier heading"
        )
        where = f"it could be a heading, but {neighbour}"
    return (Decision("headings", role.value, where, round(-total, 2)), *evidence)
