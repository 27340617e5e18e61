"""An old factor looks removed, yet five of its eight sentences stand in a new factor: two were merged.

After pairing, some factors have no partner. Each is looked for inside the existing pairs: the *whole* is a
factor of the other filing, its *partner* is the factor that it is paired with, and the factor without a
partner may be a further *part* of the whole::

    old:  partner    part (has no pair)
              \\      /
    new:       whole

Only text that the whole has and the partner has not is evidence; what the partner has too came from there.
Read with the filings exchanged, the same search finds factors that were split.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from viewer.comparison.factors.factor_texts import SCORE_DIGITS, FactorSimilarity, FactorWords
from viewer.comparison.factors.thresholds import FACTOR_THRESHOLDS, FactorThresholds
from viewer.comparison.text.words import words_of
from viewer.language.sentences import sentences

_CROSS_REFERENCES = ("see ", "for further", "for additional", "for more", "please ", "refer to ")
"""How sentences begin that only point to another place; two factors may share one and nothing else."""


class PartSearch:
    """Looks among the factors of one filing for parts of factors of the other filing."""

    def __init__(
        self,
        similarity: FactorSimilarity,
        parts: Sequence[FactorWords],
        wholes: Sequence[FactorWords],
        *,
        parts_are_old: bool,
        thresholds: FactorThresholds = FACTOR_THRESHOLDS,
    ) -> None:
        """Prepare a search.

        Args:
            similarity: The comparison of the two filings.
            parts: All factors of the filing in which parts are looked for.
            wholes: All factors of the other filing.
            parts_are_old: True to find merges (old parts of a new whole), False to find splits.
            thresholds: What counts as a part.
        """
        self._similarity = similarity
        self._parts = parts
        self._limits = thresholds
        self._contained: Sequence[Sequence[float]] = (
            similarity.old_in_new if parts_are_old else list(zip(*similarity.new_in_old, strict=True))
        )
        """Of each part (row) the share of its phrases that each whole (column) has."""
        self._first_part, self._first_whole = (0, len(parts)) if parts_are_old else (len(wholes), 0)

    def parts(self, unpaired: Sequence[int], partners: Mapping[int, int]) -> dict[int, list[int]]:
        """Find the unpaired factors that are parts of a paired factor of the other filing.

        Args:
            unpaired: Indexes of factors without a partner, on the parts' side.
            partners: Index of each paired factor on the parts' side -> index of its partner.

        Returns:
            Index of a whole -> indexes of its parts. A part belongs to the whole that has most of it.
        """
        partner_of = {whole: partner for partner, whole in partners.items()}
        found: dict[int, list[int]] = {}
        for part in unpaired:
            if len(self._parts[part].body) < self._limits.part_least_words:
                continue
            shares = [
                (share, -whole)
                for whole in self._candidates(part)
                if whole in partner_of
                if (share := self._part_share(part, whole, partner_of[whole])) is not None
            ]
            if shares:
                found.setdefault(-max(shares)[1], []).append(part)
        return found

    def absorbed(self, partners: Mapping[int, int]) -> set[int]:
        """Find factors that are paired with a mere remainder, because their text went into another pair.

        A factor that was merged into another has no true partner. Pairing gives it whatever is left that
        speaks of something similar; that pair must be taken apart for the merge to be seen.

        Args:
            partners: As in :meth:`parts`.
        """
        partner_of = {whole: partner for partner, whole in partners.items()}
        limits = self._limits
        found = set()
        for part, own in partners.items():
            shares = self._contained[part]
            least = max(limits.absorbed_phrases, limits.absorbed_ratio * shares[own])
            for whole in (at for at, share in enumerate(shares) if share >= least):
                partner = partner_of.get(whole)
                if partner is not None and self._share_without(part, whole, partner) >= least:
                    found.add(part)
        return found

    def _part_row(self, part: int) -> int:
        return self._first_part + part

    def _whole_row(self, whole: int) -> int:
        return self._first_whole + whole

    def _candidates(self, part: int) -> list[int]:
        """Return the few factors of the other side that contain most of a part, the first one first."""
        shares = self._contained[part]
        most = sorted(range(len(shares)), key=lambda whole: -shares[whole])[: self._limits.candidates]
        return [whole for whole in most if shares[whole] >= self._limits.candidate_share]

    def _share_without(self, part: int, whole: int, partner: int) -> float:
        """Return the share of a part's phrases that the whole has and its partner has not."""
        phrases = self._similarity.texts.phrases
        share = phrases.share(phrases.columns(self._part_row(part)), self._phrases_without(whole, partner))
        return round(share, SCORE_DIGITS)

    def _phrases_without(self, whole: int, partner: int) -> Set[int]:
        phrases = self._similarity.texts.phrases
        return phrases.columns(self._whole_row(whole)) - phrases.columns(self._part_row(partner))

    def _part_share(self, part: int, whole: int, partner: int) -> float | None:
        """Return how much of a part only the whole has, or None where it is no part of it.

        Two ways to qualify: much of the whole text is there, or the heading's topic and one sentence are.
        """
        limits = self._limits
        share = self._share_without(part, whole, partner)
        words = self._similarity.texts.words
        whole_words = words.columns(self._whole_row(whole))
        all_words = words.share(words.columns(self._part_row(part)), whole_words)
        if share >= limits.part_phrases and all_words >= limits.part_words:
            return share
        heading = words.columns_of(self._similarity.texts.vocabulary.ids_of(self._parts[part].heading))
        if words.share(heading, whole_words) < limits.topic_words:
            return None
        alone = words.share(heading, whole_words - words.columns(self._part_row(partner)))
        if alone < limits.topic_words_alone and all_words < limits.topic_all_words:
            return None
        return share if self._best_sentence(part, whole, partner) >= limits.sentence_phrases else None

    def _best_sentence(self, part: int, whole: int, partner: int) -> float:
        """Return the greatest share, over a part's sentences, that the whole has and its partner has not."""
        vocabulary, phrases = self._similarity.texts.vocabulary, self._similarity.texts.phrases
        without = self._phrases_without(whole, partner)
        best = 0.0
        for text in self._parts[part].paragraphs:
            for sentence in sentences(text):
                if sentence.lower().startswith(_CROSS_REFERENCES):
                    continue
                ids = vocabulary.phrases_of(vocabulary.ids_of(words_of(sentence)))
                if len(ids) >= self._limits.sentence_least_phrases:
                    best = max(best, phrases.share(phrases.columns_of(ids), without))
        return best
