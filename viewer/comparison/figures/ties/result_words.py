"""``we incurred``, ``amounted to``, ``in fiscal 2024``: words that tell of a result without saying which."""

from __future__ import annotations

from viewer.language.months import MONTHS
from viewer.language.stop_words import MEASURE_STOP_WORDS
from viewer.language.word_lists import word_set

_TELLING = word_set(
    """
    have has had is are was were been be we our us company companies incurred incur recorded recognized
    reported generated experienced earned realized sustained totaled totalled totaling amounted amounting
    equaled stood example result results consequence addition history respectively compared million billion
    thousand trillion us dollar dollars fiscal year years ended ending quarter quarters month months week
    weeks period periods annual
    """
)
"""Words that tell of a result, and when, without saying which."""
_LIMITS = word_set(
    "per off before above below over under against without outside within between from into through until "
    "after"
)
"""Words of grammar that limit what is told of: ``revenues from outside``, ``income before tax``."""
RESULT_WORDS = _TELLING | {month.lower() for month in MONTHS} | (MEASURE_STOP_WORDS - _LIMITS)
