package io.github.postlint.generator.jbake;

import io.github.postlint.TestSite;
import io.github.postlint.generator.MeasuredRow;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Postlint says of each input that was given to real JBake. */
class JbakeRowsTest {
  private static final String MARKDOWN =
      """
      title=Rye
      date=2024-05-06
      type=post
      status=published
      tags=bread, oven
      ~~~~~~

      Text *all* of it.
      """;

  private static final String ASCIIDOC =
      """
      = Rye
      Anna Berg
      2024-05-06
      :jbake-type: post
      :jbake-status: published
      :jbake-tags: bread, oven

      Text *all* of it.
      """;

  static List<MeasuredRow> rows() {
    return MeasuredRow.table(JbakeRowsTest.class, "facts.csv");
  }

  private static TestSite site(MeasuredRow row, Path root) {
    TestSite site = new TestSite(root).file("jbake.properties", row.settings() + "\n");
    site.file("templates/post.ftl", "").file("content/ignored/.jbakeignore", "");
    for (String good : new String[] {"good", "wheat", "oats"}) {
      site.file("content/" + good + ".md", MARKDOWN.replace("Rye", good));
    }
    String good = row.file().matches(".*\\.a\\w+") ? ASCIIDOC : MARKDOWN;
    return site.file("content/" + row.file(), row.made(good));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whatReadersMissIsNamed(MeasuredRow row, @TempDir Path root) {
    row.expectFindings(site(row, root), "content/" + row.file());
  }
}
