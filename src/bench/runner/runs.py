"""What is run on a blog: one line of the table each."""
import contextlib
import os
import shutil
from dataclasses import dataclass, field
from typing import Callable, Optional

from runner.corpus import Edit
from runner.tools import ensure_all_read


@dataclass(frozen=True)
class Run:
    """A command to measure.

    name: its key; title: its words in the table; command: made for a corpus; around: a context, made for a corpus and
    a round, in which the command runs and which is not measured; tool: whose count of files shall be checked;
    floor: the run whose cost every Maven pays, which is taken off; partner: the run of another tool to compare with.
    """

    name: str
    title: str
    command: Callable
    around: Callable = lambda corpus, number: contextlib.nullcontext()
    tool: Optional[str] = None
    allowed: tuple = (0,)
    environment: dict = field(default_factory=dict)
    floor: Optional[str] = None
    partner: Optional[str] = None


class Catalog:
    """All runs, given where tools and caches are."""

    def __init__(self, work, maven, npm, heap):
        self.work = work
        self.maven = maven
        self.npm = npm
        self.heap = heap
        self.reports = work / "reports"

    def postlint_cache(self, corpus):
        return self.work / "cache" / f"postlint-{corpus.size}"

    def rumdl_cache(self, corpus):
        return self.work / "cache" / f"rumdl-{corpus.size}"

    @contextlib.contextmanager
    def without_cache(self, corpus, _):
        shutil.rmtree(self.postlint_cache(corpus), ignore_errors=True)
        yield

    def postlint(self, corpus, cached, *extra, quiet=True):
        return self.maven.postlint(self.postlint_cache(corpus) if cached else None, self.reports, extra, quiet)

    def grown(self):
        """The runs on every blog, in their order: each warm run finds the cache of the run before it."""
        return [
            Run("noop", "no-op goal", lambda corpus: self.maven.noop()),
            Run("cold", "cold, cache off", lambda c: self.postlint(c, False), floor="noop", partner="rumdl"),
            Run("filling", "cold, cache written", lambda c: self.postlint(c, True), self.without_cache, floor="noop", partner="rumdl"),
            Run("warm", "warm, nothing changed", lambda c: self.postlint(c, True), floor="noop", partner="rumdl-warm"),
        ]

    def compared(self, markdownlint):
        """What else runs on the blogs on which tools are compared."""
        runs = [
            *self.one_compiler(),
            Run("changed", "one post changed", lambda c: self.postlint(c, True), Edit, floor="noop", partner="rumdl-changed"),
            Run("rumdl", "rumdl, no cache", lambda c: self.npm.rumdl(None), tool="rumdl"),
            Run("rumdl-warm", "rumdl, warm cache", lambda c: self.npm.rumdl(self.rumdl_cache(c)), tool="rumdl"),
            Run("rumdl-changed", "rumdl, one post changed", lambda c: self.npm.rumdl(self.rumdl_cache(c)), Edit, tool="rumdl"),
        ]
        if markdownlint:
            runs.append(
                Run("markdownlint", "markdownlint-cli2", lambda c: self.npm.markdownlint(), tool="markdownlint", allowed=(0, 1))
            )
        return runs

    def one_compiler(self):
        """The same where .mvn/jvm.config tells Java to use its first compiler only, and a small heap."""
        options = {"MAVEN_OPTS": f"{os.environ.get('MAVEN_OPTS', '')} -XX:TieredStopAtLevel=1 -Xmx{self.heap}m".strip()}
        return [
            Run("noop-c1", "no-op goal, first compiler", lambda c: self.maven.noop(), environment=options),
            Run("cold-c1", "cold, cache off, first compiler", lambda c: self.postlint(c, False), environment=options, floor="noop-c1", partner="rumdl"),
            Run("warm-c1", "warm, first compiler", lambda c: self.postlint(c, True), environment=options, floor="noop-c1", partner="rumdl-warm"),
        ]

    def closer(self):
        """What else is asked of the main blog."""
        heap = {"MAVEN_OPTS": f"{os.environ.get('MAVEN_OPTS', '')} -Xmx{self.heap}m".strip()}
        runs = [
            Run("loud", "cold, cache off, without -q", lambda c: self.postlint(c, False, quiet=False), floor="noop", tool="postlint"),
            Run("unforked", "cold, cache off, no separate JVM", lambda c: self.postlint(c, False, "-Dpostlint.fork=false"), floor="noop", partner="rumdl"),
            Run("all", "warm, all findings on the console", lambda c: self.postlint(c, True, "-Dpostlint.consoleLimit=0"), floor="noop", partner="rumdl-warm"),
            Run("sarif", "warm, SARIF only", lambda c: self.postlint(c, True, "-Dpostlint.reports=sarif"), floor="noop"),
            Run("heap", f"cold, cache off, -Xmx{self.heap}m", lambda c: self.postlint(c, False), environment=heap, floor="noop"),
        ]
        cores = sorted(os.sched_getaffinity(0))
        for count, word in (2, "two cores"), (1, "one core"):
            if len(cores) >= 2:
                pin = ["taskset", "-c", ",".join(map(str, cores[:count]))]
                runs.append(Run(f"noop-{count}", f"no-op goal, {word}", lambda c, pin=pin: pin + self.maven.noop()))
                runs.append(
                    Run(f"cold-{count}", f"cold, cache off, {word}", lambda c, pin=pin: pin + self.postlint(c, False), floor=f"noop-{count}")
                )
        return runs


def check(run, corpus, output):
    """That a tool has read what it should, where it says so."""
    if run.tool:
        ensure_all_read(run.tool, output, corpus.size)
