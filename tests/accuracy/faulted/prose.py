"""Risk factors of issuers that do not exist, in sentences as filings have them, not in coined words.

Where headings are told by what they say, a text of coined words is one doubt: each of its sentences may be a
heading as well as any other.
"""

from __future__ import annotations

import random

_THINGS = [
    "barley",
    "copper",
    "wool",
    "timber",
    "kilns",
    "looms",
    "trams",
    "ferries",
    "cranes",
    "lanterns",
    "orchards",
    "greenhouses",
    "bridges",
    "pilots",
    "bakers",
    "weavers",
    "smelters",
    "quarries",
    "vineyards",
    "breweries",
    "tanneries",
    "harbours",
    "warehouses",
    "lighthouses",
    "windmills",
    "foundries",
    "canals",
    "seeds",
    "glass",
    "paper",
]
_HEADINGS = (
    "A shortage of {0} could harm our business.",
    "Our {0} may fail, and we may lose customers.",
    "We depend on {0}, and their cost may rise.",
    "New rules on {0} could raise our costs.",
    "We may be unable to find {0} at an acceptable price.",
    "Competition for {0} is intense and may reduce our margins.",
    "Strikes among those who handle our {0} could interrupt our deliveries.",
    "We may be sued over our {0} and be held liable for damages.",
)
_OPENINGS = (
    "Most of what we earn hangs on {0}. We bought them between {1} and {2} and have used them ever since.",
    "We use {0} in {3} towns. In {2} they accounted for {4}% of our revenue, as they did the year before.",
    "Our contracts for {0} end in {2}. Those with whom we made them have not said what they will do then.",
)
_SENTENCES = (
    "For example, in {1} a fault in the {0} kept us from delivering for {3} weeks.",
    "These {0} cannot be replaced at short notice, and we may not find others at a price that we can pay.",
    "In addition, the authorities have looked into how {0} are handled, and may do so again.",
    "Our insurance does not cover all losses of this kind, and it was renewed in {2} on worse terms.",
    "They are looked after by {4} of our employees, who have other offers from time to time.",
    "If this happened, our customers could turn to others who have {0} of their own.",
    "However, there is no certainty that what we paid for the {0} will be paid back within {3} years.",
    "As a result, our revenue, our margins and the price of our shares could suffer.",
)


def prose_factors(seed: int, count: int) -> list[list[str]]:
    """Make factors, each a heading and two to four paragraphs."""
    chance = random.Random(seed)
    return [_factor(thing, chance) for thing in chance.sample(_THINGS, count)]


def _factor(thing: str, chance: random.Random) -> list[str]:
    def said(text: str) -> str:
        first = chance.randint(1978, 2001)
        return text.format(
            thing, first, first + chance.randint(3, 20), chance.randint(2, 9), chance.randint(11, 48)
        )

    heading = said(chance.choice(_HEADINGS))
    rest = chance.sample(_SENTENCES, len(_SENTENCES))
    cuts = sorted(chance.sample(range(2, len(rest) - 1), chance.randint(1, 2)))
    first = [said(chance.choice(_OPENINGS)), *map(said, rest[: cuts[0]])]
    later = [rest[a:b] for a, b in zip(cuts, [*cuts[1:], len(rest)], strict=True)]
    return [heading, " ".join(first), *(" ".join(map(said, part)) for part in later if part)]
