"""Asks EDGAR politely, again where that may help, and takes no answer for one that it is not.

The case: a filing of 12 MB breaks off at 8. What came is kept, and only the rest is asked for. Where EDGAR
says 429 or 503, the time that it names is waited; where it says 403, asking again would make it worse.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx
import tenacity

import viewer
from viewer.edgar.answers import BusyPage
from viewer.edgar.body import Body, BrokenBody, Validator
from viewer.edgar.endpoints import Endpoints
from viewer.edgar.errors import BadAnswer, EdgarError, NoSuchFiling, RefusedByEdgar, TooBusy, Unreachable
from viewer.edgar.turnstile import Turnstile
from viewer.filings.errors import Cancelled

ATTEMPTS = 5
"""How often one thing is asked for."""
LARGEST = 400_000_000
"""Bytes of an answer: the largest submissions in full text have some 300 million."""
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 60.0
"""Seconds before the second attempt, doubled before each further one; and at most, whatever EDGAR names."""
_TIMEOUT = httpx.Timeout(30.0, connect=10.0)
_REDIRECTS = 3
_SLICE = 0.1
"""Seconds between two looks whether the user has given up, while waiting."""
_BUSY = frozenset({429, 500, 502, 503, 504})
_REFUSES = "it refuses who does not say whom it may write to, and for a while whoever asks too often"
Progress = Callable[[float], None]
Cancel = Callable[[], bool]
Check = Callable[[bytes, str], object]


class _Later(Exception):
    """Asking again may help."""

    def __init__(self, why: EdgarError, after: float | None = None) -> None:
        super().__init__(str(why))
        self.why, self.after = why, after


class Client:
    """A connection to EDGAR. Use it as a context, or close it."""

    def __init__(
        self,
        contact: str,
        where: Endpoints,
        turnstile: Turnstile,
        *,
        transport: httpx.BaseTransport | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Connect to nothing yet.

        Args:
            contact: Whom the SEC may write to, as :func:`~viewer.edgar.contact.checked_contact` gives it.
            where: The addresses to ask.
            turnstile: Tells when the next request may go.
            transport: In place of the network, for tests.
            sleep: Waits some seconds.
        """
        self._hosts = {_host(httpx.URL(each)) for each in (where.www, where.data)}
        self._turnstile = turnstile
        self._pause = sleep
        agent = {"User-Agent": f"factordiff/{viewer.__version__} {contact}"}
        # Proxies are the user's own affair: httpx takes those of the environment.
        self._http = httpx.Client(
            headers=agent, timeout=_TIMEOUT, transport=transport, follow_redirects=False
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the connection."""
        self._http.close()

    def get(
        self,
        address: str,
        check: Check,
        *,
        part: Path | None = None,
        progress: Progress | None = None,
        should_cancel: Cancel | None = None,
    ) -> bytes:
        """Return what stands at an address.

        Args:
            address: One of :class:`Endpoints`.
            check: Raises where the answer is not what was asked for.
            part: File in which what came so far is kept for a later call; none for small answers.
            progress: Told the share that has come, 0 to 1, where EDGAR tells how much there is.
            should_cancel: Asked while waiting and between portions.

        Raises:
            EdgarError: Which, says what went wrong.
            Cancelled: ``should_cancel`` said so.
        """

        def wait(seconds: float) -> None:
            self._wait(seconds, should_cancel)

        body = Body(part, LARGEST)
        attempts = tenacity.Retrying(
            retry=tenacity.retry_if_exception_type(_Later),
            stop=tenacity.stop_after_attempt(ATTEMPTS),
            wait=_pause_before,
            sleep=wait,
            reraise=True,
        )
        try:
            return attempts(self._ask, address, check, body, progress, should_cancel)
        except _Later as error:
            raise error.why from error

    def _wait(self, seconds: float, should_cancel: Cancel | None) -> None:
        while seconds > 0:
            if should_cancel is not None and should_cancel():
                raise Cancelled
            self._pause(min(seconds, _SLICE))
            seconds -= _SLICE

    def _ask(
        self,
        address: str,
        check: Check,
        body: Body,
        progress: Progress | None,
        should_cancel: Cancel | None,
    ) -> bytes:
        try:
            try:
                self._receive(address, body, progress, should_cancel)
            except (httpx.TransportError, BrokenBody, Cancelled):
                body.keep_part()
                raise
            whole = body.whole()
            try:
                check(whole, address)
            except BrokenBody:
                body.forget()
                raise
        except httpx.TransportError as error:
            said = f"{httpx.URL(address).host} cannot be reached ({_in_short(error)}). Is there a network?"
            raise _Later(Unreachable(said)) from error
        except BrokenBody as error:
            raise _Later(
                BadAnswer(f"{address}: EDGAR's answer broke off ({error}). Try again later")
            ) from error
        except BusyPage as error:
            body.forget()
            raise _Later(TooBusy(f"EDGAR is busy: {error}. Try again in ten minutes")) from error
        except (EdgarError, httpx.InvalidURL):
            body.forget()
            raise
        body.forget()
        return whole

    def _receive(
        self, address: str, body: Body, progress: Progress | None, should_cancel: Cancel | None
    ) -> None:
        asked = address
        for _ in range(_REDIRECTS + 1):
            self._wait(self._turnstile.wait(), should_cancel)
            with self._http.stream("GET", asked, headers=body.wanted()) as response:
                if response.is_redirect:
                    asked = self._followed(asked, response)
                    continue
                if response.status_code == httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE:
                    # There is no rest: what is there is the whole, or of another file. Only the start tells.
                    body.forget()
                    raise BrokenBody("there is no rest to what came before")
                self._check_status(response)
                body.begin(
                    resumed=response.status_code == httpx.codes.PARTIAL_CONTENT,
                    encoding=response.headers.get("Content-Encoding", ""),
                    content_range=response.headers.get("Content-Range", ""),
                    validator=Validator.of(response.headers),
                )
                length = response.headers.get("Content-Length", "")
                to_come = int(length) if length.isdecimal() else 0
                for portion in response.iter_raw():
                    if should_cancel is not None and should_cancel():
                        raise Cancelled
                    body.add(portion)
                    if progress is not None and to_come:
                        progress(min(response.num_bytes_downloaded / to_come, 1.0))
                body.end()
                return
        raise BadAnswer(f"{address}: EDGAR leads from one address to the next without end")

    def _followed(self, asked: str, response: httpx.Response) -> str:
        """Where a redirect leads: to EDGAR's own hosts or nowhere."""
        to = httpx.URL(asked).join(response.headers.get("Location", ""))
        if _host(to) not in self._hosts:
            raise BadAnswer(f"{asked}: the answer leads away from EDGAR, to {to.host or to}; not followed")
        return str(to)

    @staticmethod
    def _check_status(response: httpx.Response) -> None:
        code, address = response.status_code, response.url
        if code in {httpx.codes.OK, httpx.codes.PARTIAL_CONTENT}:
            return
        if code in _BUSY:
            after = response.headers.get("Retry-After", "")
            busy = TooBusy(f"EDGAR is busy (status {code}). Try again in ten minutes")
            raise _Later(busy, float(after) if after.isdecimal() else None)
        if code == httpx.codes.FORBIDDEN:
            raise RefusedByEdgar(
                f"EDGAR refused the request (status 403): {_REFUSES}. Check --contact, or wait"
            )
        if code in {httpx.codes.NOT_FOUND, httpx.codes.GONE}:
            raise NoSuchFiling(f"{address}: EDGAR has no such file (status {code})")
        raise BadAnswer(f"{address}: EDGAR answered with status {code}")


def _pause_before(state: tenacity.RetryCallState) -> float:
    """Seconds before the next attempt: what EDGAR named, else twice as long each time."""
    error = state.outcome.exception() if state.outcome is not None else None
    named = error.after if isinstance(error, _Later) else None
    own = _FIRST_PAUSE * 2 ** (state.attempt_number - 1)
    return min(max(named, _FIRST_PAUSE) if named is not None else own, _LONGEST_PAUSE)


def _host(address: httpx.URL) -> tuple[str, bytes]:
    """Scheme, host and port: a redirect may lead to those of EDGAR, and to no others."""
    return address.scheme, address.netloc


def _in_short(error: Exception) -> str:
    return str(error) or type(error).__name__
