"""Whom the SEC may write to: it wants every program to say so, and a user says it once.

Source: the SEC's fair-access rule, https://www.sec.gov/os/accessing-edgar-data ("Please declare your user
agent in request headers").
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path

from viewer.edgar.errors import NoContact

VARIABLE = "FACTORDIFF_EDGAR_CONTACT"
"""Environment variable that names the contact."""
FOLDER_VARIABLE = "FACTORDIFF_DATA"
"""Environment variable: the folder of a user's marks, notes and settings, in place of the usual one."""
_FILE = "edgar.json"
_LONGEST = 200
"""Characters of a contact."""
ASKED = (
    "the SEC wants to know whom it may write to: give a name and an address of mail, as in "
    "--contact 'Name name@example.com'. It is sent with each request to EDGAR and kept for the next time"
)


def checked_contact(text: str) -> str:
    """Return a contact as it is sent.

    Raises:
        NoContact: It has no address of mail at its end, or cannot stand in the head of a request.
    """
    words = " ".join(text.split())
    if len(words) > _LONGEST or not words.isascii() or not words.isprintable() or not _ends_in_address(words):
        raise NoContact(f"“{words[:_LONGEST]}” is no contact: {ASKED}")
    return words


def _ends_in_address(words: str) -> bool:
    """Whether the last word is an address of mail: something, an @, and a domain with a point in it."""
    name, _, domain = words.rpartition(" ")[2].rpartition("@")
    first, _, last = domain.rpartition(".")
    return bool(name and first and last) and "@" not in name


def known_contact() -> str | None:
    """Return what the user said; None if nothing was said, or nothing that can be used."""
    with suppress(NoContact, OSError, ValueError, TypeError, KeyError):
        named = os.environ.get(VARIABLE)
        return checked_contact(named or json.loads(_path().read_text(encoding="utf-8"))["contact"])
    return None


def remember_contact(text: str) -> str:
    """Keep a contact for the next time, and return it as it is sent.

    Raises:
        NoContact: As :func:`checked_contact` says.
        OSError: It cannot be kept.
    """
    contact = checked_contact(text)
    path = _path()
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".new")
    beside.write_text(json.dumps({"contact": contact}) + "\n", encoding="utf-8")
    beside.replace(path)
    return contact


def _path() -> Path:
    named = os.environ.get(FOLDER_VARIABLE)
    if named:
        return Path(named) / _FILE
    import platformdirs  # not needed where a folder is named

    return platformdirs.user_config_path("factordiff", appauthor=False) / _FILE
