"""The tools that are compared: how each is installed and called."""
import re
import xml.etree.ElementTree as xml

from runner.machine import first_line
from runner.process import Failure, prepare

RUMDL = "0.2.77"
MARKDOWNLINT = "0.22.1"

# The goal that does nothing, from src/bench/noop.
NOOP = "io.github.postlint.bench:noop-maven-plugin:1:noop"


def version(checkout):
    """The version in the checkout's POM."""
    return xml.parse(checkout / "pom.xml").getroot().findtext("{http://maven.apache.org/POM/4.0.0}version")


class Maven:
    """A Maven with a local repository that holds Postlint and the no-op plugin."""

    def __init__(self, checkout, command, repository, offline):
        self.checkout = checkout
        self.command = command
        self.repository = f"-Dmaven.repo.local={repository}"
        self.offline = ["-o"] if offline else []
        self.version = version(checkout)

    def build(self):
        """Builds and installs both plugins."""
        self.install(self.checkout / "pom.xml", "-Dmaven.test.skip=true", "-Dinvoker.skip=true", "-Dspotless.check.skip=true")
        self.install(self.checkout / "src/bench/noop/pom.xml")

    def install(self, project, *options):
        prepare([self.command, "-q", "-B", *self.offline, self.repository, "-f", str(project), "install", *options])

    def fetch(self, site, reports):
        """Runs both goals once, online, so that measured runs find in the repository what they need."""
        for command in self.postlint(None, reports, ["-Dpostlint.reports=sarif"]), self.noop():
            command.remove("-o")
            prepare([*command, *self.offline], site)

    def goal(self):
        return f"io.github.postlint:postlint-maven-plugin:{self.version}:check"

    def postlint(self, cache, reports, extra=(), quiet=True):
        """A command that proof-reads the blog in the current folder; without a folder for it, the cache is off."""
        stored = ["-Dpostlint.cache=false"] if cache is None else [f"-Dpostlint.cacheDirectory={cache}"]
        return [*self.call(quiet), self.goal(), "-Dpostlint.failOn=never", f"-Dpostlint.reportDirectory={reports}", *stored, *extra]

    def noop(self):
        return [*self.call(True), NOOP]

    def call(self, quiet):
        return [self.command, *(["-q"] if quiet else []), "-o", self.repository]


class Npm:
    """rumdl and markdownlint-cli2 in a folder of node modules."""

    def __init__(self, folder):
        self.folder = folder
        self.rumdl_file = folder / "node_modules/@rumdl/cli-linux-x64/rumdl"
        self.markdownlint_file = folder / "node_modules/.bin/markdownlint-cli2"

    def install(self, markdownlint):
        wanted = [f"@rumdl/cli-linux-x64@{RUMDL}"] + ([f"markdownlint-cli2@{MARKDOWNLINT}"] if markdownlint else [])
        self.folder.mkdir(parents=True, exist_ok=True)
        prepare(["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(self.folder), *wanted])

    def rumdl(self, cache):
        """All of rumdl's default rules over the current folder; the posts lie in a folder that Git ignores."""
        stored = ["--no-cache"] if cache is None else ["--cache-dir", str(cache)]
        return [str(self.rumdl_file), "check", "--no-config", "--respect-gitignore=false", "--fail-on", "never", *stored, "."]

    def markdownlint(self):
        return [str(self.markdownlint_file), "**/*.md"]

    def versions(self, markdownlint):
        yield "rumdl", first_line([str(self.rumdl_file), "--version"]).removeprefix("rumdl ")
        if markdownlint:
            yield "markdownlint-cli2", first_line([str(self.markdownlint_file), "--help"], r"markdownlint-cli2 v\S+")[19:]
            yield "Node", first_line(["node", "--version"])


# Where each tool says how many files it has read.
READ = {
    "rumdl": r"in ([\d,]+) files?",
    "markdownlint": r"Linting: ([\d,]+) files?",
    "postlint": r"([\d,]+) posts? checked",
}


def ensure_all_read(tool, output, size):
    """Fails where a tool's own count of files is not the number of posts: it would be fast for want of work."""
    with open(output, encoding="utf-8", errors="replace") as file:
        said = re.search(READ[tool], file.read())
    if said is None or int(said.group(1).replace(",", "")) != size:
        raise Failure(f"{tool} should have read {size} posts, but tells of {said.group() if said else 'none'}: {output}")
