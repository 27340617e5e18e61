"""Text filings whose headings carry no markup, against what a careful reader found in them.

The labels stand beside the filings, outside this project. A label keeps a heading's printed number; a
reading text does not.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.corpus import corpus_folder, filing, on_corpus

pytestmark = on_corpus

# Filing -> (headings that may be missed, passages that may be taken for headings).
FILINGS = {
    "apple/10-K-2006.txt": (0, 1),
    "apple/10-K-2007.txt": (0, 0),
    "page-america/S-3A-1995.txt": (0, 0),
    "aegon/20-F-2000.html": (0, 0),
}


def _key(heading: str) -> str:
    return re.sub(r"[^a-z0-9]", "", re.sub(r"^\d+\.\s", "", heading).lower())


@pytest.mark.parametrize("name", FILINGS)
def test_headings(name: str) -> None:
    folder = corpus_folder()
    assert folder is not None
    path = folder / "filings" / name
    label_path = folder / "filings" / "labels" / f"{name.replace('/', '__').rsplit('.', 1)[0]}.json"
    if not path.exists() or not label_path.exists():
        pytest.skip(f"the corpus lacks {name} or its labels")
    label = json.loads(Path(label_path).read_text(encoding="utf-8"))
    wanted = [_key(factor["heading"]) for factor in label["factors"]]
    found = [_key(factor.heading.text) for factor in filing(path).factors]
    missed, wrong = FILINGS[name]
    assert len([heading for heading in wanted if heading not in found]) <= missed
    assert len([heading for heading in found if heading not in wanted]) <= wrong
    assert [heading for heading in found if heading in wanted] == wanted
