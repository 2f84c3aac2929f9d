"""How long it takes from an edit to the rebuilt page, in a live preview."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

PATIENCE = 240.0
"""Seconds to wait for a page before giving up."""


def seconds_to_see(folder: Path, page: str, edit: Callable[[str], None], rounds: int = 3) -> float:
    """Serve a project, edit a lesson several times, and give the median time to see it."""
    port = _free_port()
    with (folder / "serve.log").open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "-q", "-a", f"127.0.0.1:{port}"],
            cwd=folder,
            stdout=output,
            stderr=output,
            env={**os.environ, "TASHBEEK_NO_BROWSER": "1"},
        )
    try:
        address = f"http://127.0.0.1:{port}/{page}"
        _wait_for(address, "")
        return sorted(_one_edit(address, edit, number) for number in range(rounds))[rounds // 2]
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=30)


def _one_edit(address: str, edit: Callable[[str], None], number: int) -> float:
    word = f"edited{number}"
    time.sleep(1.0)
    start = time.monotonic()
    edit(word)
    _wait_for(address, word)
    return time.monotonic() - start


def _wait_for(address: str, word: str) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            with urlopen(address, timeout=PATIENCE) as answer:
                if word in answer.read().decode("utf-8"):
                    return
        except (URLError, ConnectionError, TimeoutError):
            pass
        time.sleep(0.02)
    sys.exit(f"«{word}» did not appear at {address}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
