"""Run a command as a process of its own, and say what it took."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Cost:
    """What a finished process took."""

    cpu: float
    """User and system time together, in seconds."""
    memory: float
    """Peak memory, in MiB."""


def run(arguments: list[str], folder: Path) -> Cost:
    """Run `python -m …` in a folder; a failure shows its output and stops the benchmark."""
    log = folder / "bench.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", *arguments], cwd=folder, stdout=output, stderr=output
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(log.read_text(encoding="utf-8", errors="replace"))
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


def median(costs: list[Cost]) -> Cost:
    """Give the middle CPU time and the middle peak of several runs."""
    middle = len(costs) // 2
    return Cost(
        sorted(cost.cpu for cost in costs)[middle], sorted(cost.memory for cost in costs)[middle]
    )
