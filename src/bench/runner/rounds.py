"""Runs everything in turns and keeps what was measured."""
import hashlib
import pathlib
import sys

from runner.process import Failure, measure
from runner.runs import check


class Rounds:
    """Samples by size and name of the run, one for each round."""

    def __init__(self, work):
        self.output = work / "output"
        self.output.mkdir(parents=True, exist_ok=True)
        self.samples = {}
        self.printed = {}

    def run(self, plan, number):
        """One round: every run of every corpus once, so that what disturbs the machine disturbs all alike."""
        for corpus, runs in plan:
            for run in runs:
                output = self.output / f"{corpus.size}-{run.name}.txt"
                with run.around(corpus, number):
                    sample = measure(run.command(corpus), corpus.folder, output, run.allowed, run.environment)
                check(run, corpus, output)
                self.samples.setdefault((corpus.size, run.name), {})[number] = sample
                self.printed.setdefault((corpus.size, run.name), set()).add(digest(output))
                tell(number, corpus, run, sample)

    def of(self, size, name):
        """The samples of a run by round; none where it was not made."""
        return self.samples.get((size, name), {})

    def compare_printed(self, size):
        """Cold and warm runs must have printed the same in all rounds, and a changed post must have shown."""
        names = [name for name in ("cold", "filling", "warm", "heap", "unforked", "cold-c1", "warm-c1", "cold-2", "cold-1") if (size, name) in self.printed]
        seen = set().union(*(self.printed[size, name] for name in names))
        if len(seen) > 1:
            raise Failure(f"{', '.join(names)} of {size} posts have not printed the same; see {self.output}")
        if seen & self.printed.get((size, "changed"), set()):
            raise Failure(f"the changed post of {size} was not noticed; see {self.output}")


def tell(number, corpus, run, sample):
    when = f"round {number + 1}" if number >= 0 else "before"
    used = f"{sample.cpu:7.2f} CPU s {sample.wall:7.2f} s"
    print(f"{when}, {corpus.size:>6} posts, {run.title:28} {used}", file=sys.stderr, flush=True)


def digest(path):
    return hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()
