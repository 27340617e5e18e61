"""``lost`` is the past of ``lose`` and ``stopped`` that of ``stop``: verbs found again in another form.

A key stands for all forms of a verb. It is no word: ``reduces``, ``reduced`` and ``reducing`` have the key
``reduc``. Nouns get a key by the same rules, so that two texts can be laid side by side by keys alone.
"""

from __future__ import annotations

from viewer.language.remembered import WORDS, remembered
from viewer.language.word_lists import word_list

_IRREGULAR = word_list(
    """
    arise/arose/arisen bear/bore/borne become/became/become begin/began/begun bid/bid/bid bind/bound/bound
    break/broke/broken bring/brought/brought build/built/built burn/burnt/burnt buy/bought/bought
    catch/caught/caught choose/chose/chosen come/came/come cost/cost/cost cut/cut/cut deal/dealt/dealt
    dig/dug/dug do/did/done draw/drew/drawn drive/drove/driven eat/ate/eaten fall/fell/fallen feed/fed/fed
    feel/felt/felt
    fight/fought/fought find/found/found fly/flew/flown forbid/forbade/forbidden forecast/forecast/forecast
    forgo/forwent/forgone freeze/froze/frozen get/got/gotten give/gave/given go/went/gone grow/grew/grown
    hang/hung/hung hear/heard/heard hide/hid/hidden hit/hit/hit hold/held/held hurt/hurt/hurt keep/kept/kept
    know/knew/known lay/laid/laid lead/led/led leave/left/left lend/lent/lent let/let/let lie/lay/lain
    lose/lost/lost make/made/made mean/meant/meant meet/met/met overcome/overcame/overcome
    overtake/overtook/overtaken overrun/overran/overrun pay/paid/paid put/put/put read/read/read
    rebuild/rebuilt/rebuilt redo/redid/redone repay/repaid/repaid rid/rid/rid rise/rose/risen run/ran/run
    say/said/said see/saw/seen seek/sought/sought sell/sold/sold send/sent/sent set/set/set shake/shook/shaken
    show/showed/shown shrink/shrank/shrunk shut/shut/shut sink/sank/sunk speak/spoke/spoken spend/spent/spent
    spill/spilt/spilt split/split/split spread/spread/spread stand/stood/stood steal/stole/stolen
    stick/stuck/stuck strike/struck/struck sue/sued/sued take/took/taken teach/taught/taught tear/tore/torn
    tell/told/told think/thought/thought throw/threw/thrown undergo/underwent/undergone
    understand/understood/understood undertake/undertook/undertaken uphold/upheld/upheld wear/wore/worn
    win/won/won withdraw/withdrew/withdrawn withhold/withheld/withheld withstand/withstood/withstood
    write/wrote/written
    """
)
_PASTS = {past: base for base, past, _ in (line.split("/") for line in _IRREGULAR) if past != base}
_PARTICIPLES = {done: base for base, _, done in (line.split("/") for line in _IRREGULAR) if done != base}
_SAME_THROUGHOUT = frozenset(
    base for base, _, done in (line.split("/") for line in _IRREGULAR) if base == done
)
"""``cut``, ``become``: the participle is the verb itself."""
_VOWELS = frozenset("aeiou")
_LEAST = 2
"""Letters of a verb without its ending: "us" of "used"."""
_SHORT = 3
"""Letters of a word that keeps its last one: "one" is no "on", "all" no "al"."""


@remembered(WORDS)
def key_of(word: str) -> str:
    """Return the key that all forms of a word share; ``word`` is in small letters."""
    base = _PASTS.get(word) or _PARTICIPLES.get(word) or word
    for ending, other in (
        ("ying", "y"), ("ied", "y"), ("ies", "y"), ("ing", ""), ("ed", ""), ("sses", "ss"), ("shes", "sh"),
        ("ches", "ch"), ("xes", "x"), ("s", ""),
    ):  # fmt: skip
        stem = base.removesuffix(ending)
        if base != stem and len(stem) >= _LEAST and not _is_whole(base, ending) and _VOWELS & set(stem + "y"):
            # "used" and "using" are forms of "use", which keeps its ending.
            base = stem + (other if len(stem) > _LEAST or ending not in ("ing", "ed") else "e")
            break
    base = base.removesuffix("e") if len(base) > _SHORT else base
    doubled = len(base) > _SHORT and base[-1] == base[-2] and base[-1] not in _VOWELS
    return base[:-1] if doubled else base


def _is_whole(word: str, ending: str) -> bool:
    """True for an ending that belongs to the word: ``loss``, ``status``, ``basis``, ``thing``, ``need``."""
    if ending == "s":
        return word.endswith(("ss", "us", "is"))
    if ending == "ed" and word.endswith("eed"):
        return word != "agreed"  # "exceed" and "need" are no pasts
    stem = word.removesuffix(ending)
    return ending in ("ing", "ed") and not any(letter in _VOWELS or letter == "y" for letter in stem)


def is_past(word: str) -> bool:
    """Tell whether a word has a form in which verbs tell of the past: ``harmed``, ``lost``, ``stopped``."""
    return word in _PASTS or (word.endswith("ed") and not word.endswith("eed"))


def is_participle(word: str) -> bool:
    """Tell whether a word may follow ``has`` as a verb: ``harmed``, ``grown``, ``cut``."""
    return word in _PARTICIPLES or word in _SAME_THROUGHOUT or is_past(word)
