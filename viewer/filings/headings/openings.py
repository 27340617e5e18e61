"""Headings that may stand in a paragraph with the text: at its start, or at the end of the one before.

The case: the line end after "Our ferries may sink." was lost. What is left is a paragraph of which the first
sentence states a risk that nothing before has named, and that all of it then takes up. Nothing is made a
heading for that; it is only told, for many a paragraph begins so.
"""

from __future__ import annotations

from viewer.filings.headings.features import SectionFeatures
from viewer.filings.headings.weights import HEADINGS, WEIGHTS
from viewer.filings.headings.wording import looks_back, names_risk, wording
from viewer.filings.model import ParagraphKind
from viewer.language.stems import topic_stems, words


def hidden_heading(section: SectionFeatures, index: int, *, opens: bool) -> tuple[float, str]:
    """Return the evidence that a paragraph holds a heading, and the sentence; 0 where nothing speaks for one.

    Looks at the first sentence and at the last, as the features of headings do: what it says, how much of it
    stood before, and how much follows. The first sentence under a heading (``opens``) says it once more.
    """
    passage, parts = section.passages[index], section.parts[index]
    if passage.paragraph.kind is not ParagraphKind.PROSE or len(parts) < HEADINGS.hidden_sentences:
        return 0.0, ""
    best = (0.0, "")
    for at, text in ((0, parts[0]), (len(parts) - 1, parts[-1])):
        if not (opens and at == 0) and names_risk(text) and not looks_back(text):
            said = words(text)
            if HEADINGS.tiny_below <= len(said) <= HEADINGS.statement_words:
                best = max(best, (_evidence(section, index, at, text, said), text))
    return best


def _evidence(section: SectionFeatures, index: int, at: int, text: str, said: list[str]) -> float:
    own = topic_stems(said)
    stems = section.stems[index]
    if at == 0:
        before, after = [], stems[len(own) :]
    else:
        before, after = stems[: -len(own) or None], []
    back = share(section, set(own), before, index, -1, HEADINGS.words_before)
    ahead = share(section, set(own), after, index, 1, HEADINGS.words_after)
    score = WEIGHTS.bias + WEIGHTS.before_text + WEIGHTS.after_long_text
    score += WEIGHTS.words_ahead * ahead + WEIGHTS.words_before * back
    score += WEIGHTS.title_length * (len(said) <= HEADINGS.title_words)
    return score + sum(WEIGHTS.of(feature.name) * feature.value for feature in wording(text, said))


def share(
    section: SectionFeatures, own: set[str], near: list[str], index: int, step: int, limit: int
) -> float:
    """Return the share of telling words that occur within ``limit`` words, those of ``near`` first."""
    total = section.worth(own)
    if total <= 0:
        return 0.0
    seen = list(near[:limit] if step > 0 else near[-limit:])
    at = index + step
    while 0 <= at < len(section.passages) and len(seen) < limit:
        stems = section.stems[at] if step > 0 else section.stems[at][::-1]
        seen += stems[: limit - len(seen)]
        at += step
    return section.worth(own.intersection(seen)) / total
