"""Where two reviewers disagree, in words: ``“Ports may close.”: ann says reviewed, bob says needs
attention``."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.language.say import say, sayable
from viewer.review.acts.disagreement import About, Disagreement, Opinion
from viewer.review.pairing.drops import short
from viewer.wording.readings.sides import listed_words

_WORDS = {"flagged": sayable("needs attention")}
"""What a mark says, where its name alone does not say it."""
_NOTHING = sayable({About.FACTOR: "no mark", About.FIGURE: "no mark"})


def opinion_words(about: About, opinion: Opinion) -> str:
    """Return what one reviewer says: ``reviewed and needs attention``, ``paired “A” with “B”``."""
    if about is About.PAIRING:
        old, new = (f"“{short(one)}”" if one != "nothing" else say("nothing") for one in opinion.words)
        return say("pairs {old} with {new}", old=old, new=new)
    return listed_words([say(_WORDS.get(word, word)) for word in opinion.words]) or say(_NOTHING[about])


def disagreement_words(found: Disagreement) -> str:
    """Return a disagreement in one line."""
    said = (
        say("{who} says {what}", who=who_words(one), what=opinion_words(found.about, one))
        for one in found.opinions
    )
    if found.about is About.PAIRING:
        said = (f"{who_words(one)} {opinion_words(found.about, one)}" for one in found.opinions)
    return f"{heading_words(found)}: {', '.join(said)}"


def heading_words(found: Disagreement) -> str:
    """Return what it is about, short: a factor's heading, a figure and where it stands."""
    return found.heading if found.about is About.FIGURE else f"“{found.heading}”"


def who_words(opinion: Opinion) -> str:
    """Return who says it."""
    return opinion.who or say("somebody")


def decision_words(found: Disagreement, chosen: Sequence[Opinion]) -> str:
    """Return a decision as it follows "Undo": ``deciding for ann on “Ports may close.”``."""
    people = listed_words([who_words(one) for one in chosen])
    return say("deciding for {people} on “{heading}”", people=people, heading=short(found.heading))
