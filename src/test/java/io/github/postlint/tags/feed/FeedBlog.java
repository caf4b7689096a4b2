package io.github.postlint.tags.feed;

import static io.github.postlint.tags.index.TaxonomyKind.AUTHORS;
import static io.github.postlint.tags.index.TaxonomyKind.CATEGORIES;
import static io.github.postlint.tags.index.TaxonomyKind.TAGS;

import io.github.postlint.tags.SampleIndex;

/** A blog with what feeds must cope with. */
final class FeedBlog {
  static final String HOSTILE = "]]> <script> & \"q\" \u0001\ud800\ufffe🎉";
  static final String CLEAN = "]]> <script> & \"q\" 🎉";

  private FeedBlog() {}

  static SampleIndex sample() {
    return new SampleIndex()
        .term(TAGS, "java", "Java")
        .term(TAGS, "日本語", "日本語")
        .term(TAGS, "undated", "undated")
        .term(CATEGORIES, "code", "Code " + HOSTILE)
        .term(AUTHORS, "zoe", "Zoë")
        .term(AUTHORS, "bob", "Bob")
        .post("a.md", "Oldest", "2020-01-01T10:00:00+01:00", "/a/", "Java", "Zoë", "Bob")
        .post("b.md", HOSTILE, "2020-03-01T10:00:00.5Z", "/b%20c/", "Java", "Code " + HOSTILE)
        .post("c.md", "Local time", "1900-01-01T00:00:00+00:09:21", "/c/", "Java")
        .post("d.md", "No date", "", "/d/", "Java", "undated")
        .post("e.md", "No address", "2020-02-01T10:00:00Z", "", "Java")
        .post("f.md", "Same address", "2019-01-01T10:00:00Z", "/a/", "Java")
        .post("g.md", "", "2018-01-01T10:00:00Z", "/g/", "Java", "日本語")
        .post("h.md", "Too late", "+10000-01-01T10:00:00Z", "/h/", "Java");
  }
}
