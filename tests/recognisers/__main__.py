"""``python -m tests.recognisers FOLDER``: the share of others' tables that is read right, and what is not.

FOLDER holds files fetched from github.com/LexPredict/lexpredict-lexnlp (test_data/lexnlp/extract/en/tests)
and github.com/microsoft/Recognizers-Text (Specs/Number/English, Specs/NumberWithUnit/English), in any
folders below.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.recognisers.out_of_scope import reason
from tests.recognisers.scoring import is_read
from tests.recognisers.tables import Expected, tables

_QUOTED = 90
"""Characters of a text that are printed with what was missed in it."""
MISSED, NOTHING_THERE = 1, 2


def report(folder: Path) -> tuple[list[str], int]:
    """Return the lines to print and the exit code: 0 where all that is not read is out of scope."""
    expected = list(tables(folder))
    if not expected:
        return [
            f"{folder} holds no table of LexNLP or Recognizers-Text: see tests/recognisers"
        ], NOTHING_THERE
    missed = [one for one in expected if not is_read(one)]
    every, misses = Counter(one.table for one in expected), Counter(one.table for one in missed)
    lines = [
        f"{table}: {count - misses[table]} of {count} read right, {1 - misses[table] / count:.0%}"
        for table, count in every.items()
    ]
    told = [(one, reason(one)) for one in missed]
    lines += ["", "out of scope:"]
    lines += [f"{count:>4}  {why}" for why, count in Counter(why for _, why in told if why).most_common()]
    plain = [one for one, why in told if why is None]
    lines += ["", f"missed: {len(plain)}", *map(_missed, plain)]
    return lines, MISSED if plain else 0


def _missed(one: Expected) -> str:
    return f"      {one.table}: {one.value} {one.unit} in “{' '.join(one.text.split())[:_QUOTED]}”"


def main(arguments: Sequence[str]) -> int:
    """Print the report of the folder that is named."""
    folder = Path(arguments[0]) if arguments and arguments[0] else None
    if folder is None or not folder.is_dir():
        print("Name a folder with tables of LexNLP or Recognizers-Text: make recognisers RECOGNISERS=folder")
        return NOTHING_THERE
    lines, code = report(folder)
    print("\n".join(lines))
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
