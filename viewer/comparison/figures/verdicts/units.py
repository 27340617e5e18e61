"""4,000 metric tons are no 4,000 short tons, and square feet no square meters: units that things are measured
in.

Of things that are counted one word in common is enough to be one (ships, large ships). Of units it is not.
"""

from __future__ import annotations

import re

from viewer.comparison.figures.verdicts.measures import one_name
from viewer.figures.describe.content_words import content, stem, words
from viewer.language.remembered import remembered
from viewer.language.word_lists import word_list, word_set

_ONE_UNIT = {
    stem(other): stem(name)
    for name, *others in (
        line.split("/")
        for line in word_list(
            "foot/feet meter/metre kilometer/kilometre/km mile/miles liter/litre gram/gramme "
            "kilogram/kg megawatt/mw gigawatt/gw pound/lb barrel/bbl hectare/ha"
        )
    )
    for other in (name, *others)
}
_TONNES = frozenset(map(stem, ("tonne", "tonnes")))
"""A ton that says by its letters that it is a metric one."""
_UNITS = (
    frozenset(_ONE_UNIT)
    | _TONNES
    | word_set(
        "inch yard acre ton ounce gallon bushel cubic kilowatt watt therm btu joule megabyte gigabyte "
        "terabyte mcf bcf boe teu dwt carat hectoliter hectolitre"
    )
)
_EACH = re.compile(
    r"(?:(?<=boe)p|(?<=bbl)s?p?|(?<=bo)p|(?<=bw)p|(?<=cfe)|(?<=cf)|\s?/\s?)d$"
    r"|(?:\s?/\s?|\s(?:per|an?|each)\s)(?P<time>hour|day|week|month|year)$",
    re.IGNORECASE,
)
"""``boepd``, ``boe/d``, ``MMscfd``, ``barrels per day``: a unit of what comes in each day."""
_DAY = "day"
_SORTS = word_set("short long metric square cubic nautical troy gross deadweight")
"""Words that make another unit of one."""


def other_unit(old: str, new: str) -> bool:
    """Tell whether two counts are of things that cannot be subtracted: other things, or other units."""
    (old, each), (new, each_too) = _parted(old), _parted(new)
    if each != each_too:
        return bool(old and new)
    if old.lower() == new.lower():
        return False
    one, other = _unit(old), _unit(new)
    if one is not None and other is not None:
        return one != other
    things = [frozenset(map(one_name, content(told))) for told in (old, new)]
    return bool(all(things) and not things[0] & things[1])


@remembered(1_024)
def _parted(told: str) -> tuple[str, str]:
    """A unit without the time that it is told for, and that time: ``boepd`` gives ``boe`` and ``day``."""
    if told.lower() == "bpd":
        return "barrels", _DAY
    found = _EACH.search(told)
    return (told[: found.start()], (found["time"] or _DAY).lower()) if found else (told, "")


@remembered(1_024)
def _unit(told: str) -> tuple[str, frozenset[str]] | None:
    """The unit of measure that a count is in, with the words of its sort; None for things that are
    counted."""
    stems = [stem(word) for word in words(told)]
    head = next((word for word in reversed(stems) if word in _UNITS and word != "cubic"), None)
    if head is None:
        return None
    if head in _TONNES:
        return "ton", frozenset(("metric",))
    return _ONE_UNIT.get(head, head), _SORTS & frozenset(stems)
