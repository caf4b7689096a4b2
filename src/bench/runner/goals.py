"""The figures that Postlint wants to reach, and whether it does."""
from runner.figures import peak, wall
from runner.table import markdown

# Two equal runs differ by so much on a quiet machine; growth is judged with it.
NOISE = 0.05

# The posts of the blog for which most goals are meant.
LARGE = 10_000

COLD = "cold", "noop"
WARM = "warm", "noop"


class Goal:
    """A figure with a limit; at_most is false for those that shall be large, judged is false on another blog than the one that is meant."""

    def __init__(self, words, limit, figure, unit="", at_most=True, slack=0.0, judged=True):
        self.words = words
        self.limit = limit
        self.figure = figure
        self.unit = unit
        self.at_most = at_most
        self.slack = slack
        self.judged = judged

    def row(self):
        sign = "≤" if self.at_most else "≥"
        wanted = f"{sign} {self.limit:g}{self.unit}" + (f" (+{self.slack:.0%} noise)" if self.slack else "")
        if self.figure is None:
            return [self.words, wanted, "-", "not measured"]
        most = self.limit * (1 + self.slack)
        reached = self.figure <= most if self.at_most else self.figure >= self.limit
        verdict = ("yes" if reached else "**no**") if self.judged else f"of {LARGE:,} only"
        return [self.words, wanted, f"{self.figure:.2f}{self.unit}", verdict]


def goals(figures, main):
    """All goals; main is the size that stands for a large blog, LARGE unless a shorter run was asked for."""
    yield from of_large(figures, main)
    yield Goal("cold, cache off, 100 posts: CPU over the no-op goal", 1.0, figures.added(100, *COLD), " s")
    yield Goal("cold, cache written, 100 posts: the same", 1.0, figures.added(100, "filling", "noop"), " s")
    yield Goal("warm, 100 posts: CPU over the no-op goal", 0.3, figures.added(100, *WARM), " s")
    for small, large in (5_000, 10_000), (10_000, 20_000):
        for word, (name, floor) in ("cold, cache off", COLD), ("warm", WARM):
            grown = figures.ratio((large, name, floor), (small, name, floor))
            yield Goal(f"{word}: {large:,} posts, × {small:,}", 2, grown, "×", slack=NOISE)


def of_large(figures, main):
    """The goals for a large blog."""
    posts = f"{main:,} posts"
    judged = main == LARGE
    cold, filling, warm = (main, *COLD), (main, "filling", "noop"), (main, *WARM)

    def ratio(words, limit, over, name, tool):
        figure = figures.ratio(over, (main, name, None))
        return Goal(f"{words}, {posts}: CPU over the no-op goal, × {tool}", limit, figure, "×", judged=judged)

    yield ratio("cold, cache off", 1, cold, "rumdl", "rumdl without cache")
    yield ratio("cold, cache written", 1, filling, "rumdl", "rumdl without cache")
    yield ratio("cold, cache off", 0.1, cold, "markdownlint", "markdownlint-cli2")
    yield ratio("warm", 0.25, warm, "rumdl-warm", "rumdl with a warm cache")
    yield Goal(f"warm, {posts}: CPU over the no-op goal", 0.6, figures.added(*warm), " s", judged=judged)
    yield changed(figures, main, posts, judged)
    whole = figures.ratio((main, "cold-1", None), (main, "cold-2", None), wall)
    yield Goal(f"cold, cache off, {posts}: wall time with one core, × two cores", 1.6, whole, "×", at_most=False, judged=judged)
    own = figures.ratio((main, "cold-1", "noop-1"), (main, "cold-2", "noop-2"), wall)
    yield Goal("the same, over the no-op goal", 1.6, own, "×", at_most=False, judged=judged)
    peaks = figures.values(main, "cold", peak) + figures.values(main, "filling", peak)
    yield Goal(f"cold, {posts}: peak memory, the worst of all rounds, Maven's included", 512, max(peaks, default=None), " MB", judged=judged)


def changed(figures, main, posts, judged):
    """A post that changes is read by a JVM that has read none yet, so a blog of this one post is the measure of its cost."""
    one = figures.added(1, *COLD)
    more = figures.added(main, "changed", "warm")
    limit = round(one, 2) if one is not None else 0
    return Goal(f"one of {posts} changed: CPU over the warm run, against a blog of one post cold", limit, more, " s", slack=NOISE, judged=judged)


def of_goals(figures, main):
    """The table of goals."""
    return markdown(["goal", "wanted", "measured", "reached"], [goal.row() for goal in goals(figures, main)])
