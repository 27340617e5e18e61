"""``us-gaap:ResearchAndDevelopmentExpense``: a concept's name, split into the words that a text would use.

The name is all that is known of a concept: no taxonomy is looked up. What the words of a filing and those of
accountants call by two names (sales and revenues, debt and borrowings) is brought under one.
"""

from __future__ import annotations

import re

from viewer.language.remembered import PHRASES, WORDS, remembered
from viewer.language.stems import word_stem
from viewer.language.word_lists import word_set

_PART = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")
_WORD = re.compile(r"[A-Za-z]+|\d+(?:[.,]\d+)*")
_LEFT_OUT = re.compile(r"(?:Excluding|Including|NetOfTax|AfterAllowance).*")
"""What a name goes on to leave out or take in: ``IntangibleAssetsNetExcludingGoodwill`` are intangible
assets."""
_LETTERED = re.compile(r"\b(Class|Series|Tranche)\s?([A-Z])(?![A-Za-z])", re.IGNORECASE)
_JOINED = (("U.S.", "US"), ("R&D", "research development"), ("non-", "non "))
_SAME = {
    word_stem(word): word_stem(words[0])
    for words in (
        ("income", "loss", "losses", "profit", "earnings"),
        ("revenue", "sales"),
        ("debt", "indebtedness", "borrowings", "notes"),
        ("stock", "shares", "equity"),
        ("stockholder", "shareholder"),
        ("expense", "costs", "charges"),
        ("facility", "program"),
        ("repurchase", "buyback"),
    )
    for word in words
}
"""Words that statements and prose use for one another."""
GENERIC = word_set(
    """
    amount value total sum aggregate number at of and the to from for in on by or as a an with per net gross
    current noncurrent carrying percent percentage stated rate ratio attributable member domain axis type
    table segment entity policy consolidated issued other inc corp corporation ltd llc plc company
    """
)
"""Words in names that tell nothing of what is measured, or that prose leaves out."""
QUALIFYING = word_set("net gross current noncurrent other rate")
"""Generic words that make another measure of it where nothing may be left open: gross profit is no net
income."""
_RISK = frozenset(map(word_stem, ("concentration", "risk")))


@remembered(WORDS)
def _unified(word: str) -> str:
    root = word_stem(word)
    return _SAME.get(root, root)


def _telling(parts: list[str], dropped: frozenset[str] = GENERIC) -> frozenset[str]:
    return frozenset(_unified(part) for part in parts if part not in dropped and len(part) > 1)


def _lettered(text: str) -> set[str]:
    """``Class A`` in a text, ``ClassA`` in a name: a word of its own, for the letter alone would be none."""
    return {f"{match[1]} {match[2]}".lower() for match in _LETTERED.finditer(text)}


@remembered(PHRASES)
def name_words(name: str) -> frozenset[str]:
    """Return the telling words of a concept's or member's name without prefix."""
    shortened = _LEFT_OUT.sub("", name) or name
    parts = _PART.findall(shortened)
    return _telling([part.lower() for part in parts]) | _lettered(" ".join(parts))


@remembered(PHRASES)
def full_words(name: str) -> frozenset[str]:
    """Return the telling words of a name with those that qualify it."""
    shortened = _LEFT_OUT.sub("", name) or name
    parts = [part.lower() for part in _PART.findall(shortened)]
    return _telling(parts, GENERIC - QUALIFYING)


@remembered(PHRASES)
def concept_words(name: str) -> frozenset[str]:
    """Return the telling words of a concept; none of one that only says that a share is one."""
    words = name_words(name)
    return frozenset() if words >= _RISK else words


@remembered(PHRASES)
def member_words(member: str) -> frozenset[str] | None:
    """Return the words by which a text must name a member; None where any text does.

    ``CustomerConcentrationRiskMember`` only says that a share is one.
    """
    words = name_words(member.rpartition(":")[2])
    return None if words >= _RISK else words


@remembered(PHRASES)
def text_words(text: str) -> frozenset[str]:
    """Return the words of a text as names have them, and its numbers without their points."""
    return _telling(_words(text)) | _lettered(text)


def full_text_words(text: str, dropped: frozenset[str]) -> frozenset[str]:
    """Return the words of a text but for its numbers and those ``dropped``, with those that qualify others.
    Return the words of a text but for its numbers and those ``dropped``, with those that qualify others."""
    words = [word for word in _words(text) if word not in dropped and not word[0].isdigit()]
    return _telling(words, GENERIC - QUALIFYING) | _lettered(text)


def _words(text: str) -> list[str]:
    for written, plain in _JOINED:
        text = text.replace(written, plain)
    found: list[str] = []
    for word in _WORD.findall(text):
        if word[0].isdigit():
            found.append(word.replace(",", "").replace(".", ""))
        else:
            parts = _PART.findall(word)
            # A name keeps its parts too: CareHarbour is written CareHarbourMember.
            found += [word.lower(), *(part.lower() for part in parts)] if len(parts) > 1 else [word.lower()]
    return found
