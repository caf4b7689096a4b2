"""What the figures were measured on."""
import os
import platform
import re
import subprocess
import time


def first_line(command, pattern=r".+"):
    """The first match in what a command prints, colours left out."""
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    except OSError as problem:
        return str(problem)
    match = re.search(pattern, re.sub(r"\x1b\[[0-9;]*m", "", done.stdout))
    return match.group().strip() if match else "?"


def read(path, pattern):
    try:
        with open(path, encoding="utf-8") as file:
            match = re.search(pattern, file.read(), re.M)
    except OSError:
        return "?"
    return match.group(1) if match else "?"


def java_of(maven):
    """The Java that a Maven runs on, as Maven tells it."""
    return first_line([maven, "-version"], r"Java version: [^\n]+?(?=, runtime|\n)").removeprefix("Java version: ")


def describe(maven, load, tools):
    """Pairs of a word and a value: date, processor, memory, load, and versions."""
    memory = read("/proc/meminfo", r"^MemTotal:\s+(\d+)")
    return [
        ("Date", time.strftime("%Y-%m-%d %H:%M %Z")),
        ("Processor", read("/proc/cpuinfo", r"^model name\s*:\s*(.+)$")),
        ("Cores", str(len(os.sched_getaffinity(0)))),
        ("Memory", f"{int(memory) / 2**20:.1f} GB" if memory.isdigit() else "?"),
        ("Load at the start", f"{load:.1f}"),
        ("System", f"{platform.system()} {platform.release()} {platform.machine()}"),
        ("Java", java_of(maven)),
        ("Maven", first_line([maven, "-version"], r"Apache Maven \S+").removeprefix("Apache Maven ")),
        *tools,
    ]
