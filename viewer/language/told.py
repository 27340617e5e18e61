"""A sentence that is made where nothing of the window's language is known, and said where it is shown.

The case: why two factors were paired is worked out in a thread, kept in the comparison, printed as JSON and
by the command line, all in English; the window shows it too, in Japanese. So what is made is the English
text, to everyone who asks no more of it, and remembers of which sentence and parts it was made. Nothing is
read back from the text.
"""

from __future__ import annotations

from viewer.language.say import say, says_otherwise


class ToldSentence(str):
    """English words that know how they were made."""

    sentence: str
    """With its parts in braces by name."""
    parts: dict[str, object]


def tell(sentence: str, /, **parts: object) -> str:
    """Return a sentence in English that can be said in another language later, as its parts may be."""
    told = ToldSentence(sentence.format(**parts) if parts else sentence)
    told.sentence, told.parts = sentence, parts
    return told


def together(sentences: list[str], joint: str = " ") -> str:
    """Return sentences one after the other, each of which can still be said in another language."""
    if not sentences:
        return ""
    names = [f"sentence{number}" for number in range(len(sentences))]
    return tell(joint.join(f"{{{name}}}" for name in names), **dict(zip(names, sentences, strict=True)))


def say_reason(words: str) -> str:
    """Return a reason in the language of the window, be it a whole sentence of the program or a told one."""
    return say_told(words) if isinstance(words, ToldSentence) else say(words)


def say_told(words: str) -> str:
    """Return words in the language of the window, where they know how they were made; others as they are."""
    if not isinstance(words, ToldSentence) or not says_otherwise():
        return words
    parts = {name: say_told(part) if isinstance(part, str) else part for name, part in words.parts.items()}
    return say(words.sentence, **parts)
