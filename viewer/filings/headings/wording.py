"""What the wording of a passage says about its being a heading.

A heading claims a risk ("may adversely affect"), a closing sentence looks back ("These factors …"), a
reference points elsewhere ("Please see Item 5"), an introduction speaks of the risk factors themselves.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from viewer.filings.headings.weights import HEADINGS
from viewer.language.sentence_ends import is_closed
from viewer.language.sentences import sentences
from viewer.language.stems import words
from viewer.language.stop_words import AUXILIARIES
from viewer.language.told import tell
from viewer.language.word_lists import word_set

# The patterns that are sought all over a passage are in small letters and sought in small letters: that is
# many times faster than to search without regard to case.
_MODAL = word_set("may might could can cannot will would must should")
_RELATIVE = word_set("which who whom whose where that")
_HARM = re.compile(
    r"\b(?:advers\w*|negativ\w*|harm\w*|impair\w*|disrupt\w*|interrupt\w*|declin\w*|decreas\w*|reduc\w*|"
    r"los[est]\w*|fail\w*|unable|inability|suffer\w*|delay\w*|dilut\w*|volatil\w*|fluctuat\w*|limit\w*|"
    r"restrict\w*|expos\w*|litigation|liabilit\w*|default\w*|breach\w*|uncertain\w*|obsolete|damage\w*|"
    r"costly|insufficient|unfavorable|difficult\w*|prevent\w*|challeng\w*|threat\w*|infring\w*|"
    r"penalt\w*|competit\w*|compete|strain\w*|violat\w*|shortage\w*|worse\w*|sued|leak\w*|attack\w*|"
    r"impact\w*|affect\w*|influence|unsuccessful\w*|not be successful)\b"
)
_DEPEND = re.compile(
    r"\b(?:depend\w*|rel(?:y|ies|iance|iant|ying)|subject to|risks?|no assurance|no guarantee|"
    r"competit\w+|intense)\b"
)
_BACKWARD = re.compile(
    r"(?:these|this|those|such|it|they|he|she|in addition|additionally|further(?:more)?|moreover|"
    r"however|also|as a result|accordingly|therefore|thus|consequently|similarly|for example|"
    r"for instance|in particular|in that event|in such|in this regard|likewise|nevertheless|nonetheless|"
    r"conversely|finally|first|second|third|lastly|other than the above|the foregoing|if this|if these|"
    r"if any of|any of these|any such|among other|under th(?:is|ese)|to that end|to the extent|"
    r"with these|as discussed|as described|as noted|even if|even though|specifically|generally|"
    r"currently|in general|historically|recently|while|although|on the other hand|we also|"
    r"our .{3,30} also|there is also)\b",
    re.IGNORECASE,
)
_SOONER_OR_LATER = re.compile(
    r"\b(?:may|could|might|adverse(?:ly)?|risks?|harm|loss(?:es)?|fail(?:ure)?|unable|depend|decline|cannot|uncertain\w*"
    r"|no|not|if|would|difficult|limited|lack|compet\w+|dependen\w+|significant(?:ly)?)\b",
    re.IGNORECASE,
)
"""What a text on risks says sooner or later."""
_JOINS_ON = re.compile(
    r"(?:in addition|additionally|further(?:more)?|moreover|however|also|as a result|accordingly|therefore"
    r"|thus|consequently|similarly|for example|for instance|in particular|likewise|nevertheless|nonetheless"
    r"|conversely|finally|in such (?:an? )?(?:case|event)|on the other hand),\s",
    re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"^(?:please\s+)?(?:see|refer)\b|\bplease (?:see|refer)\b"
    r"|for (?:more|further|additional|a (?:more|further)?) ?.{0,20}(?:information|discussion|details)"
    r"|\b(?:item|note|part)\s+\d+[a-z]?\b|\bunder the (?:heading|caption)\b"
)
_META = re.compile(
    r"carefully consider|forward-looking|following (?:risks?|factors)|factors (?:described|discussed|below)"
    r"|(?:described|discussed|set forth|listed|following|mentioned) "
    r"(?:risks?|factors|below|above|elsewhere|in more)"
    r"|risks? (?:described|discussed|set forth|listed|factors)"
)
_FIGURE = re.compile(r"[$¥€£]\s?\d|\b\d+(?:\.\d+)?\s?(?:%|percent|million|billion)|\b(?:19|20)\d\d\b")
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


@cache
def _none() -> re.Pattern[str]:
    """What says that there are no risk factors here; compiled when it is first asked, as those below."""
    return re.compile(
        r"incorporat(?:ed|ion)\s+(?:herein\s+|into\s+this\s+\w+\s+)?by\s+reference|not\s+(?:required|applicable)"
        r"|smaller\s+reporting\s+compan|no\s+(?:material\s+|significant\s+)?(?:changes?|updates?|additions?)\b"
        r"|risk\s+factors\s+have\s+not\s+(?:materially\s+|significantly\s+)?changed"
        r"|\b(?:see|refer|described|discussed|disclosed|set\s+forth|included|contained)\b.{0,160}?"
        r"(?:\b10-K|annual\s+report)",
        re.IGNORECASE | re.DOTALL,
    )


_ELSEWHERE = re.compile(
    r"\b(?:see|refer(?:ence)?)\b.{0,80}?(?:captioned|entitled|titled|headings?|captions?|sections?|exhibit|items?\s+\d|[“\"])",
    re.IGNORECASE | re.DOTALL,
)
_QUOTED = re.compile(r"[“\"‘][A-Z]")
_SENDS = re.compile(
    r"\b(?:see|refer(?:red)?|read|review|consult|found|described|discuss(?:ed)?|set (?:forth|out)|contained"
    r"|included|under)\b"
)


@cache
def _pointer() -> re.Pattern[str]:
    """A sentence that only points to another place."""
    return re.compile(
        r"(?:please\s+)?(?:see|refer\s+to|reference\s+(?:is|should\s+be)\s+made\s+to)\b"
        r"|(?:for|as\s+to|regarding)\b.{0,200}?\b(?:see|refer\s+to|reference\s+is\s+made\s+to)\b"
        r"|.{0,200}?\b(?:is|are)\s+(?:hereby\s+|herein\s+)?(?:incorporated|discussed|described|set\s+forth|included"
        r"|contained|given|found|provided|presented|reported|told)\b.{0,200}?(?:\breference\b|[“\"]|\bitems?\s+\d|\bparts?\s+[IV\d]"
        r"|\b10-[KQ]\b|\b20-F\b|\bannual\s+report|\bpages?\s+\d|\bsections?\b)",
        re.IGNORECASE | re.DOTALL,
    )


@cache
def _named_group() -> re.Pattern[str]:
    """A title of a group of risks."""
    return re.compile(
        r"^(?:\W*(?:\d{1,2}(?:\.\d{1,2}){1,3}|[ivxa-z0-9]{0,3}[.)])\s{0,4})?"
        r"(?:(?:other\s+|general\s+|certain\s+|additional\s+)?risks?\s+"
        r"(?:related|relating|associated|factors|inherent|concerning|specific|regarding|of|in|that)\b"
        r"|(?:general|other|legal|financial|operational|strategic|regulatory|market|business|industry|technology|"
        r"tax|economic|macroeconomic)[\w\s,&-]{0,60}\brisks?\b|factors\s+(?:related|relating|that)\b"
        r"|(?!(?:we|our|the|there|it|these|this)\b)[\w\s,&/’'-]{3,70}\brisks?(?:\s+factors)?$)",
        re.IGNORECASE,
    )


class Feature(NamedTuple):
    """One thing measured on a passage; ``value`` is usually 0 to 1."""

    name: str
    value: float
    reason: str


def names_harm(text: str) -> bool:
    """True for a text that names something going wrong."""
    return bool(_HARM.search(text.lower()))


def is_possible(text: str) -> bool:
    """True for a text that says what may, could or would be."""
    return any(word in _MODAL for word in words(text))


def names_risk(text: str) -> bool:
    """True for a text that says what may be, names something going wrong, or speaks of risk or dependence."""
    return names_harm(text) or bool(_DEPEND.search(text)) or any(word in _MODAL for word in words(text))


def mentions_risk(text: str) -> bool:
    """True for a text that has a word of those that any text on risks has sooner or later."""
    return bool(_SOONER_OR_LATER.search(text))


def looks_back(text: str) -> bool:
    """True for a text that takes up what was said right before it ("These factors …", "In addition …")."""
    return bool(_BACKWARD.match(text))


def joins_on(text: str) -> bool:
    """True for a sentence that goes on from the one before it ("Further, we …"): no heading begins so."""
    return bool(_JOINS_ON.match(text))


def wording(text: str, said: Sequence[str]) -> list[Feature]:
    """Measure what a passage says in so many words, as :func:`viewer.language.stems.words` gives them."""
    modal = next((w for w in said if w in _MODAL), "")
    small = text.lower()
    harm = _said(_HARM, small, text)
    depend = _said(_DEPEND, small, text)
    backward = _BACKWARD.match(text)
    any_of = small.startswith("any ")
    return [
        Feature(
            "claim",
            float(bool(modal and harm)),
            tell("it claims a risk (“{modal} … {harm}”)", modal=modal, harm=harm),
        ),
        Feature(
            "possibility", float(bool(modal and not harm)), tell("it speaks of what {modal} be", modal=modal)
        ),
        Feature("harm", float(bool(harm and not modal)), tell("it names a harm (“{harm}”)", harm=harm)),
        Feature(
            "dependence",
            float(bool(depend)),
            tell("it speaks of dependence or risk (“{words}”)", words=depend),
        ),
        Feature(
            "looks_back",
            float(bool(backward)),
            tell("it begins with “{words}”, which looks back", words=backward.group() if backward else ""),
        ),
        Feature(
            "adverbial", float(bool(_ADVERBIAL.match(text))), "it begins with a time, a place or a purpose"
        ),
        Feature("sums_up", float(any_of), "it begins with “Any”, as closing sentences do"),
        Feature("reference", float(bool(_REFERENCE.search(small))), "it refers to another place"),
        Feature("about_risks", float(bool(_META.search(small))), "it speaks of the risk factors themselves"),
        Feature("figures", float(bool(_FIGURE.search(text))), "it holds figures, as headings hardly do"),
        Feature("dated", float(bool(_DATED.search(text))), "it begins with a date"),
        Feature("reports", float(bool(_REPORTING.search(text)) and not modal), "it reports what happened"),
        Feature("condition", float(bool(_CONDITION.match(text))), "it begins with a condition"),
    ]


def _said(pattern: re.Pattern[str], small: str, text: str) -> str:
    """Return what a pattern finds in ``small``, as it stands in ``text``; empty where it finds nothing."""
    match = pattern.search(small)
    return (text[match.start() : match.end()] or match.group()) if match else ""


def introduces_risks(text: str) -> bool:
    """True for a text that speaks of the risk factors themselves, as a section's introduction does."""
    return bool(_META.search(text.lower()))


def refers(text: str) -> bool:
    """True for a sentence that sends the reader to another place, by a title that it quotes."""
    small = text.lower()
    return (
        is_closed(text)
        and bool(_QUOTED.search(text))
        and bool(_REFERENCE.search(small) or _SENDS.search(small))
    )


def points_elsewhere(text: str) -> bool:
    """True for a short section that only names another place, which may be in the same filing."""
    return len(text.split()) <= HEADINGS.none_words and bool(_ELSEWHERE.search(text))


def is_pointer(text: str) -> bool:
    """True for a text that says nothing but where something else stands ("Refer to Item 3 on page 9.")."""
    said = sentences(text)
    return bool(said) and all(_pointer().match(sentence.strip()) for sentence in said)


def claims_risk(text: str) -> bool:
    """True for a text that says what harm may come."""
    return names_harm(text) and any(word in _MODAL for word in words(text))


def says_none(text: str, longest: int = HEADINGS.none_words) -> bool:
    """True for a short section that says that its risk factors are not required or stand elsewhere."""
    return len(text.split()) <= longest and bool(_none().search(text))


def names_group(text: str, longest: int = HEADINGS.group_words, *, set_so: bool = False) -> bool:
    """True for the usual titles of a group of factors ("Risks Related to Our Business"): no statement.

    ``longest`` is how many words it may have. What is ``set_so`` as such titles are may have a verb in it
    ("Risks Related to the Trust That Is to Hold Our Shares").
    """
    if text.isupper():
        text = text.rstrip(".")  # "STRATEGIC RISKS." may open the paragraph under it.
    if len(text.split()) > longest or is_closed(text) or _REFERENCE.search(text.lower()):
        return False
    if not set_so and any(word in AUXILIARIES for word in _main_clause(words(text))):
        return False
    return bool(_named_group().match(text))


def _main_clause(said: Sequence[str]) -> Sequence[str]:
    """Return the words of a title up to a clause far in it: "Risks … the Exchange on Which … Are"."""
    for place in range(HEADINGS.clause_from, len(said)):
        if said[place] in _RELATIVE:
            return said[:place]
    return said
