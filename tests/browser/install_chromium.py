"""Make sure that a Chromium is there: the system's package where we may install, else Playwright's.

Run by `make test`; the tests themselves install nothing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from tests.browser.chromium import VARIABLE, find_chromium


def main() -> int:
    """Install a Chromium unless one is found; say which one the tests will use."""
    path = find_chromium()
    for command in _list_commands():
        if path is not None:
            break
        print(f"No Chromium yet: {' '.join(command)}", flush=True)
        subprocess.run(command, check=False, stdin=subprocess.DEVNULL)
        path = find_chromium()
    if path is None:
        print(f"No Chromium could be installed. Install one, or name it in {VARIABLE}.")
        return 2
    print(f"Browser: {path}")
    return 0


def _list_commands() -> list[list[str]]:
    own = [sys.executable, "-m", "playwright", "install", "chromium"]
    apt = shutil.which("apt-get")
    if apt is None:
        return [own]
    if os.geteuid() == 0:
        prefix = ["env", "DEBIAN_FRONTEND=noninteractive"]
    elif shutil.which("sudo"):
        # -n: fail rather than wait for a password.
        prefix = ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive"]
    else:
        return [own]
    install = [*prefix, apt, "install", "--yes", "--no-install-recommends", "chromium"]
    return [[*prefix, apt, "update"], install, own]


if __name__ == "__main__":
    sys.exit(main())
