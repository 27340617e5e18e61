"""What can go wrong between here and EDGAR, each in a sentence that says what to do."""

from __future__ import annotations


class EdgarError(Exception):
    """EDGAR could not be asked, or not be understood."""


class NoContact(EdgarError):
    """Nobody has said whom the SEC may write to; it wants that of every program."""


class RefusedByEdgar(EdgarError):
    """EDGAR answered that it will not answer (403)."""


class TooBusy(EdgarError):
    """EDGAR asked to wait (429, 503), and did so however often it was asked."""


class Unreachable(EdgarError):
    """No answer: no network, no such host, a connection that was cut again and again."""


class BadAnswer(EdgarError):
    """An answer that is not what was asked for: cut off, of another kind, an error page."""


class NoSuchCompany(EdgarError):
    """No company goes by that ticker, name or number."""


class SeveralCompanies(EdgarError):
    """Several companies go by that name."""


class NoSuchFiling(EdgarError):
    """The company has filed no such form, or EDGAR has no such file (404)."""
