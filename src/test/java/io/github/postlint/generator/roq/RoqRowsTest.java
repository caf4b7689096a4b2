package io.github.postlint.generator.roq;

import io.github.postlint.TestSite;
import io.github.postlint.generator.MeasuredRow;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Postlint says of each input that was given to real Roq. */
class RoqRowsTest {
  private static final String MARKDOWN =
      """
      ---
      title: Rye
      ---

      Text *all* of it.
      """;

  private static final String ASCIIDOC =
      """
      = Rye
      Anna Berg
      :page-tags: bread

      Text *all* of it.
      """;

  static List<MeasuredRow> rows() {
    return MeasuredRow.table(RoqRowsTest.class, "facts.csv");
  }

  private static TestSite site(MeasuredRow row, Path root) {
    String version = row.form().matches("[\\d.]+") ? row.form() : "2.1.1";
    TestSite site =
        new TestSite(root)
            .file(
                "pom.xml", "<artifactId>quarkus-roq</artifactId><version>" + version + "</version>")
            .file("src/main/resources/application.properties", row.settings() + "\n")
            .file("templates/layouts/post.html", "{#insert /}")
            .file("public/images/loaf.png", "")
            .file("content/index.html", "---\ntitle: Home\n---\nHome.\n")
            .file("content/posts/2024-05-05-oats.md", MARKDOWN.replace("Rye", "Oats"));
    boolean asciiDoc = row.file().endsWith(".adoc");
    return site.file("content/" + row.file(), row.made(asciiDoc ? ASCIIDOC : MARKDOWN));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whatReadersMissIsNamed(MeasuredRow row, @TempDir Path root) {
    row.expectFindings(site(row, root), "content/" + row.file());
  }
}
