package io.github.postlint.tags;

import io.github.postlint.TestFacts;
import io.github.postlint.TestSite;
import io.github.postlint.site.SiteIdentity;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.terms.SlugStyle;
import io.github.postlint.site.terms.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** A blog with tags that are hard on file names, written as everything there is. */
final class WholeBlog {
  private static final List<String> TAGS =
      List.of(
          "c",
          "c++",
          "c#",
          ".net",
          "日本語",
          "Événement",
          "evenement",
          "DevOps",
          "Dev Ops",
          "devops",
          "con",
          "index",
          "../../etc/passwd",
          "<script>alert(1)</script>",
          "\"quote\"",
          "a:b",
          "x".repeat(300),
          "i18n",
          "TITLE");

  private WholeBlog() {}

  /** So many posts, each with three tags, a category and an author. */
  static List<Facts> posts(int count) {
    List<Facts> posts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      posts.add(post(i, "Post " + i).facts());
    }
    return posts;
  }

  static TestFacts post(int i, String title) {
    return TestFacts.post("_posts/post-" + i + ".md")
        .title(title)
        .language(i % 2 == 0 ? "fr" : "en")
        .date("20" + (10 + i % 10) + "-05-01T0" + i % 10 + ":00:00+0" + i % 3 + ":00")
        .tags(tag(i), tag(i + 1), tag(3 * i + 2))
        .categories(i % 3 == 0 ? "news" : "Straße")
        .authors("Zoë " + i % 4);
  }

  private static String tag(int i) {
    return TAGS.get(i % TAGS.size());
  }

  static IndexResult index(List<Facts> posts) {
    SiteIdentity site =
        new SiteIdentity(
            Optional.of("A blog"),
            Optional.empty(),
            Optional.of("https://example.org"),
            "/blog",
            Optional.of("en"));
    return new IndexBuilder(
            new IndexOptions(
                site,
                TestSite.NOW,
                false,
                SlugStyle.UNICODE,
                Vocabulary.empty(),
                OnUnknownTag.IGNORE))
        .build(posts);
  }

  /** Writes all outputs and returns how many files changed. */
  static int write(List<Facts> posts, Path folder) {
    OutputOptions options =
        new OutputOptions(
            EnumSet.allOf(OutputKind.class),
            10,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true);
    return new IndexFiles(options, folder).write(index(posts));
  }
}
