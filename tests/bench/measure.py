"""Run a command as a process of its own, and say what it took."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

# A process begins with the peak of the one that started it: so that ours does not count, a small
# one stands between.
_BETWEEN = """
import os, subprocess, sys
process = subprocess.Popen(sys.argv[1:], stdout=sys.stderr)
_, status, usage = os.wait4(process.pid, 0)
print(usage.ru_utime + usage.ru_stime, usage.ru_maxrss)
sys.exit(os.waitstatus_to_exitcode(status))
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a finished process took."""

    cpu: float
    """User and system time together, in seconds."""
    memory: float
    """Peak memory, in MiB."""


def run(arguments: list[str], folder: Path) -> Cost:
    """Run `python -m …` in a folder; a failure shows its output and stops the benchmark."""
    process = subprocess.run(
        [sys.executable, "-I", "-S", "-c", _BETWEEN, sys.executable, "-m", *arguments],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if process.returncode != 0:
        sys.exit(process.stderr)
    cpu, peak = process.stdout.split()
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return Cost(float(cpu), float(peak) / unit)


def median(costs: list[Cost]) -> Cost:
    """Give the middle CPU time and the middle peak of several runs."""
    middle = len(costs) // 2
    return Cost(
        sorted(cost.cpu for cost in costs)[middle], sorted(cost.memory for cost in costs)[middle]
    )
