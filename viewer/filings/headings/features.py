"""What speaks for and against a passage being a heading.

"Our markets are characterized by:" and "These factors could adversely affect our expansion." are single
sentences set alone, just as a heading is. What tells them apart is measured here, one named feature at
a time, so that the log can say which counted and how much.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence, Set

from viewer.filings.headings.weights import HEADINGS, WEIGHTS
from viewer.filings.headings.wording import Feature, looks_back, names_harm, wording
from viewer.filings.model import ParagraphKind
from viewer.filings.text.passage import Passage
from viewer.language.sentence_ends import UNFINISHED, bare_end, begins_small, is_closed
from viewer.language.sentences import sentences
from viewer.language.stems import topic_stems, words
from viewer.language.told import tell

_FORM = frozenset({"two_sentences", "several_sentences", "tiny", "long", "introduces"})


class SectionFeatures:
    """The passages of a section, with what is counted over all of them."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = passages
        self.parts = [sentences(p.text) for p in passages]
        self.said = [words(p.text) for p in passages]
        self.stems = list(map(topic_stems, self.said))
        self.states_risk = [
            len(parts) == 1
            and HEADINGS.tiny_below <= p.length <= HEADINGS.statement_words
            and p.paragraph.kind is ParagraphKind.PROSE
            and names_harm(p.text)
            and not looks_back(p.text)
            for p, parts in zip(passages, self.parts, strict=True)
        ]
        self.topics = [frozenset(stems) for stems in self.stems]
        frequency = Counter(stem for topics in self.topics for stem in topics)
        count = max(1, len(passages))
        self.weight = {stem: math.log((count + 1) / times) for stem, times in frequency.items()}

    def worth(self, stems: Set[str]) -> float:
        """Return how telling stems are, together."""
        # An exact sum: it must not hang on the order of a set, which differs from run to run.
        return math.fsum(map(self.weight.__getitem__, stems))

    def restated(self, index: int) -> float:
        """Share of a passage's telling words that the last single statement of a risk before it has said."""
        own = self.topics[index]
        total = self.worth(own)
        for at in range(index - 1, max(-1, index - 1 - HEADINGS.statement_back), -1):
            if self.states_risk[at]:
                return self.worth(own & self.topics[at]) / total if total > 0 else 0.0
        return 0.0

    def overlap(self, index: int, step: int, limit: int) -> float:
        """Share of a passage's telling words that occur within ``limit`` words before or after it."""
        own = self.topics[index]
        total = self.worth(own)
        if total <= 0:
            return 0.0
        near: set[str] = set()
        seen = 0
        at = index + step
        while 0 <= at < len(self.passages) and seen < limit:
            stems = self.stems[at] if step > 0 else self.stems[at][::-1]
            near.update(stems[: limit - seen])
            seen += len(stems)
            at += step
        return self.worth(own & near) / total


def features(section: SectionFeatures, index: int) -> list[Feature]:
    """Measure a passage as a heading: only what is the case is listed."""
    text = section.passages[index].text
    found = [
        *shape(section, index),
        *wording(text, section.said[index]),
        *_setting(section, index),
    ]
    return [feature for feature in found if feature.value]


def shape(section: SectionFeatures, index: int) -> list[Feature]:
    """Measure what can be told without reading: how long a passage is, how it begins and ends."""
    text = section.passages[index].text
    count = len(section.parts[index])
    length = section.passages[index].length
    closed = is_closed(text)
    end = bare_end(text)[-1:]
    return [
        Feature("two_sentences", float(count == 2), "it is two sentences"),
        Feature(
            "several_sentences",
            float(count > HEADINGS.few_sentences),
            tell("it is {count} sentences", count=count),
        ),
        Feature("tiny", float(length < HEADINGS.tiny_below), "it is shorter than a statement"),
        Feature(
            "title_length",
            float(HEADINGS.tiny_below <= length <= HEADINGS.title_words),
            tell("it has {count} words, as headings have", count=length),
        ),
        Feature(
            "long", overlong(length), tell("it has {count} words, more than headings have", count=length)
        ),
        Feature(
            "no_stop",
            float(not closed and end not in (":", ",", ";", "—", "-")),
            "it ends without a full stop",
        ),
        Feature("introduces", float(end in (":", "—")), "it introduces what follows"),
        Feature(
            "goes_on",
            float(end in (",", ";") or text.rsplit(None, 1)[-1].lower() in UNFINISHED | {"that"}),
            "it ends in mid-sentence",
        ),
        Feature("small_start", float(begins_small(text)), "it begins with a small letter"),
    ]


def form_of(section: SectionFeatures, index: int) -> float:
    """Return what the length of a passage, its sentences and a colon behind it are worth as a heading's."""
    return sum(
        WEIGHTS.of(feature.name) * feature.value for feature in shape(section, index) if feature.name in _FORM
    )


def overlong(length: int) -> float:
    """Return by how much a passage of ``length`` words is longer than headings are, as a feature's value."""
    return min(HEADINGS.longest, max(0, length - HEADINGS.long_from) / HEADINGS.long_step)


def _setting(section: SectionFeatures, index: int) -> list[Feature]:
    passages = section.passages
    before = passages[index - 1] if index else None
    after = passages[index + 1] if index + 1 < len(passages) else None
    back = section.overlap(index, -1, HEADINGS.words_before)
    restated = section.restated(index)
    ahead = section.overlap(index, 1, HEADINGS.words_after)
    result = [
        Feature(
            "words_ahead", ahead, tell("what follows takes up {share} of its words", share=f"{ahead:.0%}")
        ),
        Feature(
            "words_before",
            back,
            tell("what stands before has said {share} of its words", share=f"{back:.0%}"),
        ),
        Feature(
            "restates",
            restated,
            tell("the statement before it has said {share} of its words", share=f"{restated:.0%}"),
        ),
        Feature("nothing_follows", float(after is None), "nothing follows it"),
    ]
    if before is not None:
        result += _behind(before)
    if after is not None:
        result += _ahead_of(after, len(section.parts[index + 1]))
    return result


def _behind(before: Passage) -> list[Feature]:
    return [
        Feature(
            "after_introduction",
            float(before.text.endswith((":", "—"))),
            "the passage before introduces it",
        ),
        Feature("after_list", float(before.paragraph.kind is ParagraphKind.BULLET), "it follows a list"),
        Feature(
            "after_long_text",
            float(before.length > HEADINGS.long_text_before),
            "it follows a long paragraph",
        ),
    ]


def _ahead_of(after: Passage, count: int) -> list[Feature]:
    """What the passage behind tells, which has so many sentences."""
    long = after.length > HEADINGS.text_after
    single = count == 1 and after.length < HEADINGS.single_after
    listed = after.paragraph.kind is ParagraphKind.BULLET
    return [
        Feature("before_list", float(listed), "a list follows it directly"),
        Feature(
            "before_text",
            float(count > 1 and long and not listed),
            "a paragraph of several sentences follows",
        ),
        Feature(
            "before_looking_back",
            float(looks_back(after.text) or "also" in after.text.split()[: HEADINGS.also_within]),
            "the next paragraph looks back, as the first under a heading hardly does",
        ),
        Feature(
            "before_single",
            float(single and not listed and not after.text.endswith(":")),
            "another single sentence follows",
        ),
    ]
