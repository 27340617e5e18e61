"""``[could harm|has harmed] our reputation``: two sentences laid side by side, word by word.

The marks of a row are made to be read; here verbs meet in any of their forms, so that what was done to one
verb can be asked. The words of both are aligned by a longest common subsequence of their keys.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from viewer.comparison.shifts.grammar.denials import Denial, denials
from viewer.comparison.shifts.grammar.verb_groups import VerbGroup, verb_groups
from viewer.comparison.shifts.grammar.words import Word, WordRange


class Hunk(NamedTuple):
    """Words of the old sentence and those that stand in their place in the new one; one may be none."""

    old: WordRange
    new: WordRange


class _Opcode(NamedTuple):
    """Words that are equal, or that differ."""

    tag: str
    """``"equal"`` or anything else."""
    old_start: int
    old_end: int
    new_start: int
    new_end: int


# Without slots, for the look-ups are made once, when first asked for.
@dataclass(frozen=True)
class SideBySide:
    """Two sentences that stand for each other."""

    old: Sequence[Word]
    new: Sequence[Word]

    @cached_property
    def hunks(self) -> tuple[Hunk, ...]:
        """Where the two differ by their keys, in order."""
        return tuple(
            Hunk(WordRange(i, j), WordRange(k, m)) for tag, i, j, k, m in self._opcodes if tag != "equal"
        )

    @cached_property
    def partners(self) -> dict[int, int]:
        """Number of each old word that the new sentence has too -> its number there."""
        return {
            i + step: k + step for tag, i, j, k, _ in self._opcodes if tag == "equal" for step in range(j - i)
        }

    @cached_property
    def partners_of_new(self) -> dict[int, int]:
        """The same from the new sentence's words to the old one's."""
        return {new: old for old, new in self.partners.items()}

    @cached_property
    def changed_old(self) -> frozenset[int]:
        """Old words that the new sentence lacks, or has in another form."""
        kept = {i for i, k in self.partners.items() if self.old[i].text == self.new[k].text}
        return frozenset(range(len(self.old))) - kept

    @cached_property
    def changed_new(self) -> frozenset[int]:
        """New words that the old sentence lacks, or has in another form."""
        kept = {k for i, k in self.partners.items() if self.old[i].text == self.new[k].text}
        return frozenset(range(len(self.new))) - kept

    @cached_property
    def changed_keys(self) -> frozenset[str]:
        """Keys of all words that one side lacks, or has in another form: a reader whose words are none finds
        nothing."""
        old, new = (
            (self.old[at].key for at in self.changed_old),
            (self.new[at].key for at in self.changed_new),
        )
        return frozenset((*old, *new))

    @cached_property
    def hunk_keys(self) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
        """Keys of the words of each hunk, of the old sentence and of the new one."""
        return tuple(
            (
                frozenset(word.key for word in self.old[hunk.old.start : hunk.old.end]),
                frozenset(word.key for word in self.new[hunk.new.start : hunk.new.end]),
            )
            for hunk in self.hunks
        )

    @cached_property
    def groups(self) -> tuple[tuple[VerbGroup, ...], tuple[VerbGroup, ...]]:
        """The verb groups of the old sentence and of the new one."""
        return verb_groups(self.old), verb_groups(self.new)

    @cached_property
    def denials(self) -> tuple[tuple[Denial, ...], tuple[Denial, ...]]:
        """What the old sentence denies, and the new one."""
        return denials(self.old), denials(self.new)

    @cached_property
    def mirrored(self) -> SideBySide:
        """The two with the sides exchanged, and the same words aligned."""
        other = SideBySide(self.new, self.old)
        other.__dict__["_opcodes"] = tuple(_Opcode(tag, k, m, i, j) for tag, i, j, k, m in self._opcodes)
        other.__dict__["denials"] = self.denials[::-1]
        # It does not know this one: two that refer to each other are never freed (see garbage_collection.py).
        return other

    @cached_property
    def _opcodes(self) -> tuple[_Opcode, ...]:
        keys = [word.key for word in self.old], [word.key for word in self.new]
        merged: list[_Opcode] = []
        for code in LCSseq.opcodes(*keys):
            found = _Opcode(code.tag, code.src_start, code.src_end, code.dest_start, code.dest_end)
            if found.tag != "equal" and merged and merged[-1].tag != "equal":
                before = merged.pop()
                found = _Opcode("replace", before.old_start, found.old_end, before.new_start, found.new_end)
            merged.append(found)
        return tuple(merged)
