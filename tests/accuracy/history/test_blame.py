"""Since when sentences of real filings stand, against what a reader found who traced each by hand."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from pathlib import Path

from tests.corpus import on_corpus
from viewer.history import SentenceHistory

pytestmark = on_corpus

LABELS = Path(__file__).parent / "blame_seeds.toml"
FLOOR = 0.98


def test_sentences_traced_by_hand(sentences: SentenceHistory) -> None:
    found: dict[str, list[str]] = defaultdict(list)
    for each in sentences.blame(3):
        told = f"{each.first_exact}{each.first_any}{each.since}"
        found[f"{each.at.factor.number}.{each.at.part}"].append(told)
    labels = {place: label.split() for place, label in tomllib.loads(LABELS.read_text()).items()}
    assert {place: len(found[place]) for place in labels} == {place: len(labels[place]) for place in labels}
    wrong = [
        f"{place} sentence {at}: {told}, traced {label}"
        for place, traced in labels.items()
        for at, (told, label) in enumerate(zip(found[place], traced, strict=True), start=1)
        if told != label
    ]
    count = sum(map(len, labels.values()))
    print(f"\nblame of sentences: {count - len(wrong)} of {count} right", *wrong, sep="\n")
    assert count >= 100
    assert count - len(wrong) >= FLOOR * count
