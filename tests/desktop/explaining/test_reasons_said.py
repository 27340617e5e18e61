"""Why a figure is doubted, and why a section was found where it was, is said in the window's language.

The facts stay English in JSON and reports, for they are one value with the words that others read.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.figures.read.reading import YEN, YEN_OCR
from tests.filings.folding import read_text
from viewer.desktop.explaining.reading_log import reading_rows
from viewer.desktop.look.outline import text_of
from viewer.figures import recognise
from viewer.language.say import in_english
from viewer.language.told import say_reason
from viewer.wording.doubts import doubt_words_of

ENGLISH = re.compile(r"\b(?:it|the|is|as|of|read|ends|titled|follow)\b")
AMOUNTS = "The carrying amount of bonds was ¥1.9 billion, of shares 90.7 billion and of funds $4.2 billion."
FILING = """# Annual report for 2024

## Item 1A. Risk Factors

### Prices may fall.

Prices fell in the year before, and they may fall again in any year to come, as nobody can foresee them.

### Ports may close.

A port closed in the year before, and others may close as well, so that ships would wait outside for days.
"""


@pytest.mark.usefixtures("japanese")
def test_a_doubtful_reading_is_explained_in_japanese_and_stays_english_for_others() -> None:
    doubtful = [figure for figure in recognise(AMOUNTS, YEN_OCR) if figure.suspect]
    assert doubtful
    for figure in doubtful:
        said = doubt_words_of(figure)
        assert not ENGLISH.search(said), said
        with in_english():
            assert "read as ¥" in doubt_words_of(figure)
    assert [str(figure.suspect) for figure in recognise(AMOUNTS, YEN) if figure.suspect]


@pytest.mark.usefixtures("japanese")
def test_why_a_section_is_there_is_told_in_japanese(tmp_path: Path) -> None:
    filing = read_text(tmp_path, FILING)
    told = text_of(reading_rows(filing))
    reasons = [one.reason for place in filing.candidates for one in place.reasons]
    assert len(reasons) > 3
    for reason in reasons:
        assert say_reason(reason) in told
        assert not ENGLISH.search(say_reason(reason).replace("Risk Factors", ""))
