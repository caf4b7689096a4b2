"""Markdown tables."""
from runner.figures import peak, wall


def seconds(value):
    return "-" if value is None else f"{value:.2f}"


def kilobytes(count):
    return f"{count / 1000:,.0f} KB"


def markdown(head, rows):
    """A table whose first column is text and whose others are figures."""
    lines = ["| " + " | ".join(head) + " |", "|---" + "|---:" * (len(head) - 1) + "|"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def of_machine(facts):
    return markdown(["Machine", ""], facts)


def of_corpus(figures, corpus, runs):
    """One line for each run on a corpus."""
    head = ["run", "CPU s", "min–max", "over the no-op goal", "× other tool", "wall s", "peak MB", "printed", "posts per CPU s"]
    rows = [line(figures, corpus.size, run) for run in runs if figures.values(corpus.size, run.name)]
    title = f"### {corpus.size:,} post{'' if corpus.size == 1 else 's'}, {corpus.bytes / 1e6:.1f} MB"
    return f"{title}\n\n{markdown(head, rows)}"


def line(figures, size, run):
    values = figures.values(size, run.name)
    added = figures.added(size, run.name, run.floor) if run.floor else None
    paid = added if run.floor else figures.median(size, run.name)
    ratio = figures.ratio((size, run.name, run.floor), (size, run.partner, None)) if run.partner else None
    nothing = run.name.startswith("noop")
    return [
        run.title,
        seconds(figures.median(size, run.name)),
        f"{min(values):.2f}–{max(values):.2f}" if len(values) > 1 else "one run",
        seconds(added),
        f"{ratio:.2f}" if ratio is not None else "-",
        seconds(figures.median(size, run.name, wall)),
        f"{max(figures.values(size, run.name, peak)):.0f}",
        kilobytes(figures.median(size, run.name, lambda sample: sample.printed)),
        "-" if nothing or not paid or paid <= 0 else f"{size / paid:,.0f}",
    ]
