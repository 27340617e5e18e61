"""What is open and what is said of it: the one state that the parts of the window share."""

from viewer.desktop.session.recorded import NOT_OPENED
from viewer.desktop.session.session import Session

__all__ = ["NOT_OPENED", "Session"]
