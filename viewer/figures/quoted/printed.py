"""``We hold 1 234 567 shares``: a quotation is of the filing, not of the text that figures are read from.

Both texts are equally long, so each word is looked up in the one and taken from the other.
"""

from __future__ import annotations

from viewer.figures.quoted.sentence import FigureSentence


def as_printed(words: str, sentence: FigureSentence) -> str:
    """Return a quotation as the filing prints it; words of its own, ``[…]``, stay.

    Args:
        words: The quotation, in the words of the sentence's text, in their order.
        sentence: The sentence.
    """
    if not sentence.printed or sentence.printed == sentence.text[sentence.low : sentence.high]:
        return words
    at = sentence.low
    told = []
    for word in words.split(" "):
        start = _place(sentence, word, at)
        if start < 0:
            told.append(word)
            continue
        at = start + len(word)
        told.append(sentence.printed[start - sentence.low : at - sentence.low])
    return " ".join(told)


def _place(sentence: FigureSentence, word: str, at: int) -> int:
    """Where a word stands next in a sentence, whole; -1 where it does not."""
    text = sentence.text
    start = text.find(word, at, sentence.high) if word else -1
    while start >= 0:
        end = start + len(word)
        inside = (start > sentence.low and text[start - 1].isalnum() and word[0].isalnum()) or (
            end < sentence.high and text[end].isalnum() and word[-1].isalnum()
        )
        if not inside:
            return start
        start = text.find(word, end, sentence.high)
    return -1
