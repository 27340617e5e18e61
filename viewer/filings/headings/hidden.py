"""Headings that may stand in a paragraph with the text: at its start, or at the end of the one before.

The case: the line end after "Our ferries may sink." was lost. What is left is a paragraph of which the first
sentence states a risk that nothing before has named, and that all of it then takes up, while the heading
above it is not spoken of any more. Nothing is made a heading for that; it is only told, for many a paragraph
begins so.

Whether the factor is of one text or of two is measured as texts are parted by their topics: each part has its
own share of each word, and the gain is by how much these explain the words better than common shares do
(Utiyama and Isahara, A Statistical Model for Domain-Independent Text Segmentation, 2001).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from math import fsum, log
from statistics import median

from viewer.filings.headings.features import SectionFeatures
from viewer.filings.headings.hidden_weights import HIDDEN, HIDDEN_FEATURES, HIDDEN_WEIGHTS
from viewer.filings.headings.weights import HEADINGS, WEIGHTS
from viewer.filings.headings.wording import claims_risk, looks_back, names_risk, wording
from viewer.filings.model import ParagraphKind, Role
from viewer.language.stems import topic_stems, words


class Stands(Enum):
    """Where a sentence stands that may be a heading."""

    OPENS = "opens a paragraph"
    CLOSES = "closes one"
    ALONE = "is one"


@dataclass(frozen=True, slots=True)
class Hidden:
    """A sentence that may be a heading."""

    place: int
    """Of its paragraph among the passages."""
    stands: Stands
    text: str
    features: Mapping[str, float]

    @property
    def score(self) -> float:
        """How much speaks for it: the log-odds."""
        return HIDDEN_WEIGHTS.bias + fsum(
            HIDDEN_WEIGHTS.of(name) * self.features[name] for name in HIDDEN_FEATURES
        )


@dataclass(frozen=True, slots=True)
class _Usual:
    """What is usual in a section."""

    stems: float
    """Telling words of a factor."""
    words: float
    """Words of a heading."""
    vocabulary: int


@dataclass(frozen=True, slots=True)
class _Around:
    """A sentence and what stands around it in its factor, as telling words."""

    text: str
    said: list[str]
    own: list[str]
    heading: list[str]
    before: list[str]
    behind: list[str]
    sentence_before: str
    sentence_behind: str


def hidden_headings(
    section: SectionFeatures, roles: Sequence[Role], check: Callable[[], None] = lambda: None
) -> Iterator[Hidden]:
    """Yield the sentences that open or close a paragraph and may be headings.

    Args:
        section: the passages.
        roles: of each, as they were decided.
        check: called now and then; raises an error to stop.
    """
    factors = _factors(roles)
    if len(factors) < 2:
        return
    usual = _usual(section, factors)
    for heading, body in factors:
        check()
        for at, place in enumerate(body):
            for stands in _ways(section, body, at):
                text = section.parts[place][-1 if stands is Stands.CLOSES else 0]
                alone = stands is Stands.ALONE
                if not (_is_so_long(text) if alone else _may_be_one(text)):
                    continue
                evidence = _evidence(section, place, text, stands)
                if alone or evidence >= HIDDEN.least_evidence:
                    sentence = _sentence(section, heading, body, at, stands)
                    yield Hidden(place, stands, text, _measured(section, sentence, usual, evidence))


def _ways(section: SectionFeatures, body: Sequence[int], at: int) -> Iterator[Stands]:
    """Yield where a heading may stand in a paragraph of a factor.

    The first sentence under a heading says it once more; a heading has text under it.
    """
    if section.passages[body[at]].paragraph.kind is not ParagraphKind.PROSE:
        return
    last = at + 1 == len(body)
    if len(section.parts[body[at]]) == 1:
        if at > 0 and not last:
            yield Stands.ALONE
        return
    if at > 0:
        yield Stands.OPENS
    if not last:
        yield Stands.CLOSES


def _factors(roles: Sequence[Role]) -> list[tuple[int, list[int]]]:
    factors: list[tuple[int, list[int]]] = []
    for place, role in enumerate(roles):
        if role is Role.HEADING:
            factors.append((place, []))
        elif role is Role.PARAGRAPH and factors:
            factors[-1][1].append(place)
    return factors


def _usual(section: SectionFeatures, factors: Sequence[tuple[int, list[int]]]) -> _Usual:
    stems = [sum(len(section.stems[place]) for place in (heading, *body)) for heading, body in factors]
    known = {stem for _, body in factors for place in body for stem in section.topics[place]}
    return _Usual(
        max(1.0, median(stems)),
        max(1.0, median(section.passages[heading].length for heading, _ in factors)),
        max(HIDDEN.least_vocabulary, len(known)),
    )


def _may_be_one(text: str) -> bool:
    return _is_so_long(text) and names_risk(text) and not looks_back(text)


def _is_so_long(text: str) -> bool:
    return HEADINGS.tiny_below <= len(words(text)) <= HEADINGS.statement_words


def _evidence(section: SectionFeatures, place: int, text: str, stands: Stands) -> float:
    """Weigh a sentence as a passage of its own is weighed: its words, and what stands near it."""
    said = words(text)
    own, stems = topic_stems(said), section.stems[place]
    before = stems[: -len(own) or None] if stands is Stands.CLOSES else []
    after = stems[len(own) :] if stands is Stands.OPENS else []
    back = _near(section, set(own), before, place, -1, HEADINGS.words_before)
    ahead = _near(section, set(own), after, place, 1, HEADINGS.words_after)
    score = WEIGHTS.bias + WEIGHTS.before_text + WEIGHTS.after_long_text
    score += WEIGHTS.words_ahead * ahead + WEIGHTS.words_before * back
    score += WEIGHTS.title_length * (len(said) <= HEADINGS.title_words)
    return score + sum(WEIGHTS.of(feature.name) * feature.value for feature in wording(text, said))


def _near(
    section: SectionFeatures, own: set[str], near: list[str], index: int, step: int, limit: int
) -> float:
    """Return the share of telling words that occur within ``limit`` words, those of ``near`` first."""
    seen = list(near[:limit] if step > 0 else near[-limit:])
    at = index + step
    while 0 <= at < len(section.passages) and len(seen) < limit:
        stems = section.stems[at] if step > 0 else section.stems[at][::-1]
        seen += stems[: limit - len(seen)]
        at += step
    return _share(section, own, set(seen))


def _share(section: SectionFeatures, own: set[str], seen: set[str]) -> float:
    """Return the share of telling words that are among others, each as much as it tells."""
    total = section.worth(own)
    return section.worth(own & seen) / total if total > 0 else 0.0


def _covered(section: SectionFeatures, own: set[str], text: Sequence[str]) -> float:
    """Return the share of a text's telling words, each as often as it stands, that are among some."""
    total = fsum(map(section.weight.__getitem__, text))
    return fsum(section.weight[stem] for stem in text if stem in own) / total if total > 0 else 0.0


def _sentence(
    section: SectionFeatures, heading: int, body: Sequence[int], at: int, stands: Stands
) -> _Around:
    place = body[at]
    parts, stems = section.parts[place], section.stems[place]
    text = parts[-1 if stands is Stands.CLOSES else 0]
    said = words(text)
    own = topic_stems(said)
    before, behind = _stems_of(section, body[at - 1 :: -1] if at else []), _stems_of(section, body[at + 1 :])
    around = section.parts[body[at - 1]][-1:], section.parts[body[at + 1]][:1] if at + 1 < len(body) else []
    if stands is Stands.OPENS:
        behind = (stems[len(own) :] + behind)[: HIDDEN.window]
        around = around[0], parts[1:2]
    elif stands is Stands.CLOSES:
        before = (before + stems[: -len(own) or None])[-HIDDEN.window :]
        around = parts[-2:-1], around[1]
    return _Around(text, said, own, section.stems[heading], before, behind, *map(" ".join, around))


def _stems_of(section: SectionFeatures, places: Sequence[int]) -> list[str]:
    """Return the telling words of passages that go on from a place, or back from it, up to the window."""
    found: list[list[str]] = []
    count = 0
    for place in places:
        if count >= HIDDEN.window:
            break
        found.append(section.stems[place])
        count += len(found[-1])
    backwards = len(places) > 1 and places[0] > places[1]
    stems = [stem for part in (reversed(found) if backwards else found) for stem in part]
    return stems[-HIDDEN.window :] if backwards else stems[: HIDDEN.window]


def _measured(
    section: SectionFeatures, sentence: _Around, usual: _Usual, evidence: float
) -> dict[str, float]:
    own, heading = set(sentence.own), set(sentence.heading)
    before, behind = set(sentence.before), set(sentence.behind)
    shortly = set(sentence.before[-HEADINGS.words_before :])
    length = max(HIDDEN.least_length, len(sentence.said) / usual.words)
    after = min(HIDDEN.most_behind, len(sentence.behind) / usual.stems)
    return {
        "reads_so": evidence,
        "parts": _gain(
            [*sentence.before, *sorted(heading)], [*sentence.behind, *sentence.own], usual.vocabulary
        ),
        "next_looks_back": float(looks_back(sentence.sentence_behind)),
        "ahead": _share(section, own, behind),
        "heading_before": _share(section, heading, before),
        "heading_behind": _share(section, heading, behind),
        "closes_before": float(claims_risk(sentence.sentence_before)),
        "back": _share(section, own, shortly | heading),
        "odd_length": abs(log(length)),
        "much_behind": log(HIDDEN.least_behind + after),
        "little_before": float(len(sentence.before) < HIDDEN.little * usual.stems),
        "covers_behind": _covered(section, own, sentence.behind),
        "covers_before": _covered(section, own, sentence.before),
    }


def _gain(one: Sequence[str], other: Sequence[str], vocabulary: int) -> float:
    """Return how much better two texts explain their words apart than together, a word of the shorter."""
    least = min(len(one), len(other))
    if least < HIDDEN.least_parted:
        return 0.0
    first, second = Counter(one), Counter(other)
    apart = _likelihood(first, len(one), vocabulary) + _likelihood(second, len(other), vocabulary)
    return (apart - _likelihood(first + second, len(one) + len(other), vocabulary)) / least


def _likelihood(times: Mapping[str, int], count: int, vocabulary: int) -> float:
    """Return the logarithm of how likely a text is by its own shares of words, each of these once more."""
    return fsum(many * log((many + 1) / (count + vocabulary)) for many in times.values())
