"""``the``, ``of``, ``which``: words that hold a sentence together and tell nothing of what it is about.

:data:`STOP_WORDS` is the list that all stages share. Three tasks ask a little more or less of it; what each
adds, and why, stands below. The three were measured apart: on a corpus of filings, each of the additions
changes the factors that are told apart, their similarity or the words that name a figure.
"""

from __future__ import annotations

from viewer.language.word_lists import word_set

_DETERMINERS = word_set(
    "a all an any both each either more most neither no other own some such that the these this those"
)
_PRONOUNS = word_set("it its our their they us we what which who whom whose you your")
_PREPOSITIONS = word_set(
    "about above after at below between by during for from in into of on out over since than through to "
    "under until up upon with within without"
)
_CONJUNCTIONS = word_set(
    "also although and as because but further however if nor not only or so then there when where while"
)
STOP_WORDS = _DETERMINERS | _PRONOUNS | _PREPOSITIONS | _CONJUNCTIONS
"""Words of grammar, whatever the task. Verbs are left out."""

AUXILIARIES = word_set(
    "may might could can cannot will would shall should must is are was were be been being has have had do "
    "does did"
)
"""Verbs that another verb, or what is said of the subject, follows."""

_OF_PROSE = word_set("how including itself once one others ours part them thus whether")
"""Words that say little in prose; beside a figure "one" counts and "part" may be what is counted."""
_OF_DEGREE = word_set("among due well")
_OF_PERSONS_AND_PLACE = word_set(
    "against before down few he her here his i less least much my off per same she"
)

FUNCTION_WORDS = STOP_WORDS | AUXILIARIES | _OF_PROSE | _OF_DEGREE | word_set("else otherwise themselves")
"""For comparing two texts: words that alone never show that two passages speak of the same thing.

"against", "before", "less" and "down" are none of them: a word such as these is often all that changed.
"""

TOPIC_STOP_WORDS = (
    STOP_WORDS
    | AUXILIARIES
    | _OF_PROSE
    | _OF_PERSONS_AND_PLACE
    | word_set("again am doing having hers him me too very why yours")
)
"""For asking whether a text takes up what a heading names: what is left is the topic."""

MEASURE_STOP_WORDS = (
    STOP_WORDS
    | _OF_DEGREE
    | _OF_PERSONS_AND_PLACE
    | word_set(
        "across almost another approximately around currently each's even every full just mainly many nearly "
        "onto previously primarily recently respectively roughly several still though throughout till unless "
        "via whereas ago day days month months quarter quarters year years"
    )
)
"""For naming what a figure measures: words of quantity and time around it name nothing.

Auxiliaries are no part of it: where a noun phrase ends at a verb, the verb is looked at by itself.
"""
