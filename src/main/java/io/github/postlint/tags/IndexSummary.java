package io.github.postlint.tags;

import io.github.postlint.tags.index.Taxonomy;
import io.github.postlint.tags.report.TagReport;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

/** The last line of a run: what was indexed, and whether the editor should look at the report. */
public final class IndexSummary {
  private IndexSummary() {}

  /**
   * One or two sentences.
   *
   * @param result with an index
   * @param changed how many files were written or deleted
   */
  public static String text(IndexResult result, int changed, Path folder) {
    TagReport report = result.report();
    String terms =
        result.index().orElseThrow().taxonomies().stream()
            .map(IndexSummary::count)
            .collect(Collectors.joining(", "));
    String text =
        count(report.posts(), "post")
            + " indexed: "
            + terms
            + "; "
            + count(changed, "file")
            + " changed in "
            + folder
            + ".";
    int look = report.merged().size() + report.typos().size();
    return look == 0
        ? text
        : text
            + String.format(
                Locale.ROOT,
                " The report names %,d written in several ways and %s.",
                report.merged().size(),
                count(report.typos().size(), "probable typo"));
  }

  private static String count(Taxonomy taxonomy) {
    int terms = taxonomy.terms().size();
    return String.format(
        Locale.ROOT,
        "%,d %s",
        terms,
        terms == 1 ? taxonomy.kind().singular() : taxonomy.kind().key());
  }

  private static String count(int count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
