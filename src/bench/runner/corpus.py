"""Blogs of a given size."""
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys

from runner.process import Failure


class Corpus:
    """A blog of made posts, all in one folder."""

    def __init__(self, folder, size):
        self.folder = pathlib.Path(folder)
        self.size = size
        self.posts = sorted(self.folder.glob("_posts/**/*.md"))
        self.bytes = sum(os.path.getsize(post) for post in self.posts)
        if len(self.posts) != size:
            raise Failure(f"{folder} has {len(self.posts)} posts, not {size}; remove it")

    def ensure_bytes(self, expected):
        """Fails where an earlier run was killed and has left a post with a line more."""
        if self.bytes != expected:
            raise Failure(f"{self.folder} has {self.bytes} bytes, not {expected}; remove it")


class Generator:
    """A program that makes N posts in a folder: the common one where it is present, else the project's own."""

    def __init__(self, checkout):
        own = checkout / "src" / "bench" / "make-posts"
        common = checkout.parent / "shared" / "tools" / "make-posts"
        named = os.environ.get("POSTLINT_MAKE_POSTS")
        self.program = pathlib.Path(named).resolve() if named else common if common.exists() else own
        self.name = "src/bench/make-posts" if self.program == own else "the common make-posts"
        texts = [self.program, own.with_name("sections.md")]
        self.version = hashlib.sha256(b"".join(text.read_bytes() for text in texts)).hexdigest()[:8]

    def make(self, folder, size):
        """The corpus of a size; made once, as long as the generator stays the same."""
        made = folder / f"{self.version}-{size}"
        length = made.with_suffix(".bytes")
        if not made.exists():
            print(f"making {size} posts", file=sys.stderr, flush=True)
            unfinished = made.with_suffix(".part")
            shutil.rmtree(unfinished, ignore_errors=True)
            unfinished.mkdir(parents=True)
            subprocess.run([sys.executable, self.program, str(size), unfinished], check=True, stdout=sys.stderr)
            # A blog of its own: without this, Maven would look for settings in the folders above.
            (unfinished / ".mvn").mkdir()
            length.write_text(str(Corpus(unfinished, size).bytes), encoding="utf-8")
            unfinished.rename(made)
        corpus = Corpus(made, size)
        corpus.ensure_bytes(int(length.read_text(encoding="utf-8")))
        return corpus


class Edit:
    """One post of a corpus with a mistake more, for as long as the block lasts."""

    def __init__(self, corpus, number):
        self.post = corpus.posts[(7 + 13 * number) % corpus.size]
        self.number = number

    def __enter__(self):
        self.before = self.post.read_bytes()
        self.times = self.post.stat()
        self.post.write_bytes(self.before + f"\nUn (lien)[https://example.org/ajout-{self.number}] de plus.\n".encode())
        return self

    def __exit__(self, *_):
        self.post.write_bytes(self.before)
        os.utime(self.post, ns=(self.times.st_atime_ns, self.times.st_mtime_ns))
