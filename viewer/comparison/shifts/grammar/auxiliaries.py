"""``may``, ``will``, ``must``, ``has``, ``not``: the small words by which verbs say how sure they are.

Each reader of sentences asks here, so that no two of them differ in what an auxiliary is.
"""

from __future__ import annotations

from viewer.language.word_lists import word_set

POSSIBLE = word_set("may might could can would")
"""Auxiliaries of what may be, or would be."""
WOULD = "would"
"""That one of them which is sure of what comes, if something else does."""
FUTURE = word_set("will shall")
"""Auxiliaries of what is to come."""
DUTY = word_set("must should")
"""Auxiliaries of what has to be."""
BE = word_set("be is are was were been being am")
"""Forms of *be*."""
HAVE = word_set("have has had having")
"""Forms of *have*."""
DO = word_set("do does did")
"""Forms of *do*."""
PAST = word_set("was were had did")
"""Auxiliaries that tell of the past by themselves."""
AUXILIARY = POSSIBLE | FUTURE | DUTY | BE | HAVE | DO
"""All of them."""
NOT = word_set("not never")
"""What denies a verb from beside it."""
SUBJECTS = word_set("we it they which that who there he she i you")
"""Words behind which a verb stands."""
NEW_SUBJECT = word_set("we it they our the there he she its their any some each these this those")
"""Words with which the subject of a clause of its own begins."""
