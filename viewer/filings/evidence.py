"""What speaks for and against a passage being a heading.

"Our markets are characterized by:" and "These factors could adversely affect our expansion." are single
sentences set alone, just as a heading is. What tells them apart is measured here, one named feature at
a time, so that the log can say which counted and how much.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from viewer.filings.model import ParagraphKind
from viewer.filings.passage import Passage
from viewer.filings.sentences import bare_end, begins_small, is_closed, sentences, telling_words, words

_MODAL = frozenset("may might could can cannot will would must should".split())
_HARM = re.compile(
    r"\b(?:advers\w*|negativ\w*|harm\w*|impair\w*|disrupt\w*|interrupt\w*|declin\w*|decreas\w*|reduc\w*|los[est]\w*|"
    r"fail\w*|unable|inability|suffer\w*|delay\w*|dilut\w*|volatil\w*|fluctuat\w*|limit\w*|restrict\w*|expos\w*|"
    r"litigation|liabilit\w*|default\w*|breach\w*|uncertain\w*|obsolete|damage\w*|costly|insufficient|unfavorable|"
    r"difficult\w*|prevent\w*|challeng\w*|threat\w*|infring\w*|penalt\w*|competit\w*|compete|strain\w*|violat\w*|"
    r"shortage\w*|worse\w*|sued|leak\w*|attack\w*|impact\w*|affect\w*|influence|unsuccessful\w*|not be successful)\b",
    re.IGNORECASE,
)
_DEPEND = re.compile(
    r"\b(?:depend\w*|rel(?:y|ies|iance|iant|ying)|subject to|risks?|no assurance|no guarantee|competit\w+|intense)\b",
    re.IGNORECASE,
)
_BACKWARD = re.compile(
    r"(?:these|this|those|such|it|they|he|she|in addition|additionally|further(?:more)?|moreover|however|also|as a result|"
    r"accordingly|therefore|thus|consequently|similarly|for example|for instance|in particular|in that event|in such|"
    r"in this regard|likewise|nevertheless|nonetheless|conversely|finally|first|second|third|lastly|other than the above|"
    r"the foregoing|if this|if these|if any of|any of these|any such|among other|under th(?:is|ese)|to that end|"
    r"to the extent|with these|as discussed|as described|as noted|even if|even though|specifically|generally|currently|"
    r"in general|historically|recently|while|although|on the other hand|we also|our .{3,30} also|there is also)\b",
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"^(?:please\s+)?(?:see|refer)\b|\bplease (?:see|refer)\b|for (?:more|further|additional|a (?:more|further)?) ?.{0,20}(?:information|discussion|details)|"
    r"\b(?:Item|Note|Part)\s+\d+[A-Z]?\b|\bunder the (?:heading|caption)\b",
    re.IGNORECASE,
)
_META = re.compile(
    r"carefully consider|(?:described|discussed|set forth|listed|following|mentioned) (?:risks?|factors|below|above|elsewhere|in more)|"
    r"risks? (?:described|discussed|set forth|listed|factors)|following (?:risks?|factors)|factors (?:described|discussed|below)|forward-looking",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"[$¥€£]\s?\d|\b\d+(?:\.\d+)?\s?(?:%|percent|million|billion)|\b(?:19|20)\d\d\b")
_DANGLING = re.compile(r"\b(?:and|or|the|of|to|with|in|by|for|that|which)$", re.IGNORECASE)
_DATED = re.compile(r"^(?:as of|at|on|in|during|since|for)\b.{0,40}\b(?:19|20)\d\d\b", re.IGNORECASE)
_REPORTING = re.compile(
    r"\b(?:was|were|had|incurred|recorded|announced|entered into|acquired|adopted|filed|began|completed)\b"
)
_CONDITION = re.compile(
    r"^(?:if|should|because|unless|when|as|since|because|although|while)\b", re.IGNORECASE
)
_ADVERBIAL = re.compile(
    r"^(?:in|at|on|for|with|under|from|to|by|as|of|through|since|during|after|before)\b", re.IGNORECASE
)
_NAMED_GROUP = re.compile(
    r"^(?:\W*[ivxa-z0-9]{0,3}[.)]\s*)?(?:(?:other\s+|general\s+|certain\s+|additional\s+)?risks?\s+(?:related|relating|associated|factors|inherent|concerning|specific|regarding|of|in|that)|"
    r"(?:general|other|legal|financial|operational|strategic|regulatory|market|business|industry|technology|tax|economic|macroeconomic)[\w\s,&-]{0,60}\brisks?\b|factors\s+(?:related|relating|that))",
    re.IGNORECASE,
)

_STATEMENT_BACK = 14
"""Passages back that are searched for the statement that a passage may restate."""

_BEFORE, _AFTER = 160, 130
"""Words before and after a passage that are searched for its own words."""


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing measured on a passage; ``value`` is usually 0 to 1."""

    name: str
    value: float
    reason: str


class Section:
    """The passages of a section, with what is counted over all of them."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.passages = passages
        self.parts = [sentences(p.text) for p in passages]
        self.stems = [telling_words(p.text) for p in passages]
        self.states_risk = [
            len(parts) == 1
            and 3 <= len(p.text.split()) <= 45
            and p.paragraph.kind is ParagraphKind.PROSE
            and bool(_HARM.search(p.text))
            and not _BACKWARD.match(p.text)
            for p, parts in zip(passages, self.parts, strict=True)
        ]
        frequency = Counter(stem for stems in self.stems for stem in set(stems))
        count = max(1, len(passages))
        self.weight = {stem: math.log((count + 1) / times) for stem, times in frequency.items()}

    def restated(self, index: int) -> float:
        """Share of a passage's telling words that the last single statement of a risk before it has said."""
        own = set(self.stems[index])
        total = sum(self.weight[s] for s in own)
        for at in range(index - 1, max(-1, index - 1 - _STATEMENT_BACK), -1):
            if self.states_risk[at]:
                return sum(self.weight[s] for s in own & set(self.stems[at])) / total if total > 0 else 0.0
        return 0.0

    def overlap(self, index: int, step: int, limit: int) -> float:
        """Share of a passage's telling words that occur within ``limit`` words before or after it."""
        own = set(self.stems[index])
        total = sum(self.weight[s] for s in own)
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
        return sum(self.weight[s] for s in own & near) / total


def features(section: Section, index: int) -> list[Feature]:
    """Measure a passage as a heading: only what is the case is listed."""
    text = section.passages[index].text
    found = [*_shape(section, index, text), *_wording(text), *_setting(section, index)]
    return [feature for feature in found if feature.value]


def _shape(section: Section, index: int, text: str) -> list[Feature]:
    count = len(section.parts[index])
    length = len(text.split())
    closed = is_closed(text)
    end = bare_end(text)[-1:]
    return [
        Feature("two sentences", float(count == 2), "it is two sentences"),
        Feature("several sentences", float(count > 2), f"it is {count} sentences"),
        Feature("tiny", float(length < 3), "it is shorter than a statement"),
        Feature("title length", float(3 <= length <= 30), f"it has {length} words, as headings have"),
        Feature(
            "long", min(2.0, max(0, length - 35) / 20), f"it has {length} words, more than headings have"
        ),
        Feature(
            "no stop",
            float(not closed and end not in (":", ",", ";", "—", "-")),
            "it ends without a full stop",
        ),
        Feature("introduces", float(end in (":", "—")), "it introduces what follows"),
        Feature(
            "goes on", float(end in (",", ";") or bool(_DANGLING.search(text))), "it ends in mid-sentence"
        ),
        Feature("small start", float(begins_small(text)), "it begins with a small letter"),
    ]


def _wording(text: str) -> list[Feature]:
    said = words(text)
    modal = next((w for w in said if w in _MODAL), "")
    harm = _HARM.search(text)
    depend = _DEPEND.search(text)
    backward = _BACKWARD.match(text)
    any_of = text.lower().startswith("any ")
    return [
        Feature(
            "claim",
            float(bool(modal and harm)),
            f"it claims a risk (“{modal} … {harm.group() if harm else ''}”)",
        ),
        Feature("possibility", float(bool(modal and not harm)), f"it speaks of what {modal} be"),
        Feature(
            "harm", float(bool(harm and not modal)), f"it names a harm (“{harm.group() if harm else ''}”)"
        ),
        Feature(
            "dependence",
            float(bool(depend)),
            f"it speaks of dependence or risk (“{depend.group() if depend else ''}”)",
        ),
        Feature(
            "looks back",
            float(bool(backward)),
            f"it begins with “{backward.group() if backward else ''}”, which looks back",
        ),
        Feature(
            "adverbial", float(bool(_ADVERBIAL.match(text))), "it begins with a time, a place or a purpose"
        ),
        Feature("sums up", float(any_of), "it begins with “Any”, as closing sentences do"),
        Feature("reference", float(bool(_REFERENCE.search(text))), "it refers to another place"),
        Feature("about risks", float(bool(_META.search(text))), "it speaks of the risk factors themselves"),
        Feature("figures", float(bool(_FIGURE.search(text))), "it holds figures, as headings hardly do"),
        Feature("dated", float(bool(_DATED.search(text))), "it begins with a date"),
        Feature("reports", float(bool(_REPORTING.search(text)) and not modal), "it reports what happened"),
        Feature("condition", float(bool(_CONDITION.match(text))), "it begins with a condition"),
    ]


def _setting(section: Section, index: int) -> list[Feature]:
    passages = section.passages
    text = passages[index].text
    before = passages[index - 1] if index else None
    after = passages[index + 1] if index + 1 < len(passages) else None
    back = section.overlap(index, -1, _BEFORE)
    restated = section.restated(index)
    ahead = section.overlap(index, 1, _AFTER)
    result = [
        Feature("words ahead", ahead, f"what follows takes up {ahead:.0%} of its words"),
        Feature("words before", back, f"what stands before has said {back:.0%} of its words"),
        Feature("restates", restated, f"the statement before it has said {restated:.0%} of its words"),
        Feature("nothing follows", float(after is None), "nothing follows it"),
    ]
    if before is not None:
        result += [
            Feature(
                "after introduction",
                float(before.text.endswith((":", "—"))),
                "the passage before introduces it",
            ),
            Feature("after list", float(before.paragraph.kind is ParagraphKind.BULLET), "it follows a list"),
            Feature("after long text", float(len(before.text.split()) > 45), "it follows a long paragraph"),
        ]
    if after is not None:
        count = len(section.parts[index + 1])
        long = len(after.text.split()) > 40
        listed = after.paragraph.kind is ParagraphKind.BULLET
        result += [
            Feature("before list", float(listed), "a list follows it directly"),
            Feature(
                "before text",
                float(count > 1 and long and not listed),
                "a paragraph of several sentences follows",
            ),
            Feature(
                "before looking back",
                float(
                    bool(_BACKWARD.match(after.text)) or " also " in f" {' '.join(after.text.split()[:6])} "
                ),
                "the next paragraph looks back, as the first under a heading hardly does",
            ),
            Feature(
                "before single",
                float(
                    count == 1
                    and not listed
                    and not after.text.endswith(":")
                    and len(after.text.split()) < 45
                ),
                "another single sentence follows",
            ),
        ]
    return result


def names_group(text: str) -> bool:
    """True for the usual titles of a group of factors ("Risks Related to Our Business")."""
    return (
        bool(_NAMED_GROUP.match(text)) and len(text.split()) <= 16 and not is_closed(text.rstrip(".") + " x")
    )
