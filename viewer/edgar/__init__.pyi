from .choice import ANNUAL_FORMS, chosen, predecessor
from .contact import known_contact, remember_contact
from .edgar import Edgar
from .errors import (
    BadAnswer,
    EdgarError,
    NoContact,
    NoSuchCompany,
    NoSuchFiling,
    RefusedByEdgar,
    SeveralCompanies,
    TooBusy,
    Unreachable,
)
from .model import Company, EdgarFiling, Listing

__all__ = [
    "ANNUAL_FORMS",
    "BadAnswer",
    "Company",
    "Edgar",
    "EdgarError",
    "EdgarFiling",
    "Listing",
    "NoContact",
    "NoSuchCompany",
    "NoSuchFiling",
    "RefusedByEdgar",
    "SeveralCompanies",
    "TooBusy",
    "Unreachable",
    "chosen",
    "known_contact",
    "predecessor",
    "remember_contact",
]
