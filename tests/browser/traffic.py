"""Record what a page asks for: requests that fail, and requests that leave this machine."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Request, Response

_HERE = ("127.0.0.1", "localhost", "")
_LOCAL_SCHEMES = ("file", "data", "blob", "about")


@dataclass
class Traffic:
    """What the pages of one browser context asked for."""

    failed: list[str] = field(default_factory=list)
    """Addresses that were refused, not found or answered with an error."""
    foreign: list[str] = field(default_factory=list)
    """Addresses on any other host."""

    def watch(self, context: BrowserContext) -> None:
        """Record every request of the context from now on."""
        context.on("request", self._note_request)
        context.on("requestfailed", self._note_failure)
        context.on("response", self._note_response)

    def _note_request(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in _LOCAL_SCHEMES and address.hostname not in _HERE:
            self.foreign.append(request.url)

    def _note_failure(self, request: Request) -> None:
        # What a page still asked for when it was left is no failure.
        if request.failure != "net::ERR_ABORTED":
            self._add_failed(request.url)

    def _note_response(self, response: Response) -> None:
        if response.status >= 400:
            self._add_failed(response.url)

    def _add_failed(self, url: str) -> None:
        # One request may be told twice: as an error's answer, then as broken off.
        if url not in self.failed:
            self.failed.append(url)
