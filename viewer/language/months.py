"""``January``, ``Jan.``, ``Sept.``: the names of the months, in full and cut short.

They are spelled out here and not taken from :data:`calendar.month_name`: that list follows the locale of
the process, which Qt sets to the user's, and a filing is written in English whoever reads it.
"""

from __future__ import annotations

from viewer.language.word_lists import word_list

MONTHS = word_list("January February March April May June July August September October November December")
SHORT_MONTHS = word_list("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec")
"""May has no shorter form; September has two."""

FULL_MONTH = rf"(?:{'|'.join(MONTHS)})"
"""Pattern of a month's name in full."""
MONTH = rf"(?:{'|'.join(MONTHS)}|(?:{'|'.join(SHORT_MONTHS)})\b\.?)"
"""Pattern of a month's name, in full or cut short; the full stop of a short form belongs to it."""

_LOWER_MONTHS = "|".join(name.lower() for name in MONTHS if name != "May")
LOWER_MONTH = rf"(?:(?:{_LOWER_MONTHS}|may(?=\s\d{{1,2}},?\s(?:19|20)\d\d\b))(?=\s\d))"
"""Pattern of a month's name in small letters, which is one only before a number."""

_GERMAN = word_list("Januar Februar März April Mai Juni Juli August September Oktober November Dezember")
GERMAN_MONTH = rf"(?:(?:{'|'.join(_GERMAN)}|Jänner)\b|(?:Jan|Febr?|Mrz|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\.)"
"""Pattern of a month in German, which an issuer from there leaves in its dates: ``31. Dezember 2024``."""

_NUMBERS = {
    name[:3].lower(): number for names in (_GERMAN, MONTHS) for number, name in enumerate(names, start=1)
} | {"mrz": 3, "jän": 1}


def month_number(name: str) -> int:
    """Return 1 to 12 for a month's name or its short form, in any case.

    Raises:
        KeyError: the first three letters are those of no month.
    """
    return _NUMBERS[name[:3].lower()]
