"""One run of a command, measured by the kernel."""
import os
import shlex
import subprocess
import sys
import time
from dataclasses import dataclass

from runner.memory import MemoryWatch


class Failure(Exception):
    """The benchmark cannot go on, or would lie."""


@dataclass(frozen=True)
class Sample:
    """What a finished process and all children that it waited for have used.

    cpu: user and system time in seconds; wall: seconds; peak: largest resident set of the process and all below it at one
    time, in MB (2^20); printed: bytes of standard output and standard error together.
    """

    cpu: float
    wall: float
    peak: float
    printed: int


def measure(command, folder, output, allowed=(0,), environment=None):
    """Runs a command in a folder, its output to a file; fails unless the exit code is one of those allowed."""
    with open(output, "wb") as file:
        before = time.monotonic()
        process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=file, stderr=file, env={**os.environ, **(environment or {})}
        )
        with MemoryWatch(process.pid) as watch:
            _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - before
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in allowed:
        raise Failure(f"exit code {process.returncode} of {shlex.join(command)}\n{tail(output)}")
    # The kernel's own figure is never below the memory of this script, of which the process is a copy at first.
    peak = watch.peak or used.ru_maxrss / 1024
    return Sample(used.ru_utime + used.ru_stime, wall, peak, os.path.getsize(output))


def tail(path, characters=2_000):
    """The end of a text file."""
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read()[-characters:]


def prepare(command, folder=None):
    """Runs a command that is not measured, its output to standard error."""
    print("$", shlex.join(map(str, command)), file=sys.stderr, flush=True)
    if subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=sys.stderr).returncode:
        raise Failure("failed: " + shlex.join(map(str, command)))
