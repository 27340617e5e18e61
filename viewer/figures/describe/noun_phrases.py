"""``carrying amount of funds``: the noun phrase before a figure or after it, told by its small words."""

from __future__ import annotations

from viewer.figures.describe.content_words import FUNCTION, LINKING, VERBS, WORD

_DETERMINERS = frozenset(("the", "our", "its", "their", "a", "an", "such", "his", "her", "this", "these"))
_JOINS_AFTER = frozenset(("and", "or", "of", "not", "subject", "to"))
_JOINS_BEFORE = frozenset(
    ("of", "and", "on", "in", "from", "to", "for", "related", "relating", "recorded", "attributable")
)


def after(text: str, limit: int = 4, *, joined: bool = False) -> list[str]:
    """Words of the noun phrase that opens a text: ``consolidated subsidiaries`` of what follows ``14``.

    ``joined`` goes on over ``and``, ``of`` and the like: ``cash and cash equivalents``.
    """
    found: list[str] = []
    pending: list[str] = []
    count = at = 0
    for match in WORD.finditer(text):
        gap = text[at : match.start()]
        if gap not in (" ", "", " “", ' "') or (gap == "" and found):
            break
        word, lower = match[0], match[0].lower()
        at = match.end()
        if joined and found and lower in _JOINS_AFTER:
            pending.append(word)
            continue
        if pending and lower in _DETERMINERS:
            continue
        if lower in FUNCTION or (lower in VERBS and (found or lower in LINKING)):
            break
        found += [*pending, word]
        pending = []
        count += 1
        if count == limit:
            break
    return found


def before(text: str, limit: int = 6) -> list[str]:
    """Words of the noun phrase that closes a text: ``carrying amount of funds``; articles are left out."""
    matches = list(WORD.finditer(text))
    found: list[str] = []
    pending: list[str] = []
    at, count = len(text), 0
    for index in range(len(matches) - 1, -1, -1):
        word, lower = matches[index][0], matches[index][0].lower()
        if text[matches[index].end() : at].strip(" ") not in ("", "-"):
            break
        at = matches[index].start()
        earlier = matches[index - 1][0].lower() if index else ""
        if lower in _DETERMINERS:
            if found and earlier not in _JOINS_BEFORE - {"and"}:
                break
            continue
        if found and lower in _JOINS_BEFORE:
            pending.insert(0, word)
            continue
        participle = bool(found) and lower.endswith(("ed", "ing")) and earlier in _DETERMINERS | _JOINS_BEFORE
        if lower in FUNCTION or (lower in VERBS and not participle):
            break
        found = [word, *pending, *found]
        pending = []
        count += 1
        if count == limit:
            break
    return found
