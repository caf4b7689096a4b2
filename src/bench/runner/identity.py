"""Whether runs with and without a cache find the same, by the bytes of the SARIF log and of the console."""
import shutil
import sys

from runner.corpus import Edit
from runner.process import Failure, measure
from runner.rounds import digest


class Identity:
    """Compares runs of a corpus with the cache that is there with runs that use none."""

    def __init__(self, work, catalog):
        self.folder = work / "identity"
        self.catalog = catalog

    def check(self, corpus):
        """Fails unless all pairs agree, and unless a mistake more makes a difference; the cache is left warm."""
        print(f"comparing cold and warm findings of {corpus.size} posts", file=sys.stderr, flush=True)
        shutil.rmtree(self.folder, ignore_errors=True)
        cold = self.findings(corpus, "cold", False)
        shutil.rmtree(self.catalog.postlint_cache(corpus), ignore_errors=True)
        self.same(corpus, cold, "filling")
        self.same(corpus, cold, "warm")
        with Edit(corpus, 100):
            edited = self.findings(corpus, "cold-changed", False)
            self.same(corpus, edited, "changed")
            self.same(corpus, edited, "changed-warm")
        self.same(corpus, cold, "restored")
        if edited == cold:
            raise Failure(f"a mistake more in {corpus.size} posts made no difference")

    def same(self, corpus, cold, name):
        if self.findings(corpus, name, True) != cold:
            raise Failure(f"run '{name}' of {corpus.size} posts differs from the cold run; see {self.folder}")

    def findings(self, corpus, name, cached):
        reports = self.folder / name
        reports.mkdir(parents=True)
        cache = self.catalog.postlint_cache(corpus) if cached else None
        command = self.catalog.maven.postlint(cache, reports, ["-Dpostlint.reports=console,sarif"])
        measure(command, corpus.folder, reports / "console.txt")
        return digest(reports / "console.txt"), digest(reports / "postlint.sarif")
