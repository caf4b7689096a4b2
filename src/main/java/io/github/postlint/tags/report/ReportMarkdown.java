package io.github.postlint.tags.report;

import io.github.postlint.tags.index.TermLink;
import io.github.postlint.tags.output.Output;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the report for the editor: {@code report.md}. */
public record ReportMarkdown(TagReport report) {

  /** Puts the file. */
  public void write(Output output) {
    output.put("report.md", text());
  }

  private String text() {
    StringBuilder text = new StringBuilder("# Tags, categories and authors\n\n");
    text.append(count(report.posts(), "published post"));
    if (report.unpublished() > 0) {
      text.append(", ").append(report.unpublished()).append(" not published");
    }
    text.append(".\n");
    section(
        text,
        "Written in several ways",
        "Each is one term in the index, under the first spelling. Write them all like it.",
        report.merged(),
        merged -> name(merged.term()) + ": " + variants(merged));
    section(
        text,
        "Probable typos",
        "One letter away from a term that is used much more. They are not merged.",
        report.typos(),
        typo ->
            name(typo.term())
                + " ("
                + count(typo.count(), "post")
                + ", "
                + MarkdownCode.of(typo.path())
                + "): "
                + name(typo.meant())
                + " ("
                + count(typo.meantCount(), "post")
                + ")?");
    section(
        text,
        "Tags that the vocabulary lacks",
        "Add them, or use one that it has.",
        report.unknown(),
        tag -> MarkdownCode.of(tag.text()) + " (" + count(tag.count(), "post") + ")");
    section(
        text, "Entries of the vocabulary that no post uses", "", report.unused(), MarkdownCode::of);
    section(
        text,
        "Only in unpublished posts",
        "They have no page until a post is published.",
        report.hidden(),
        hidden ->
            hidden.kind().singular()
                + " "
                + MarkdownCode.of(hidden.label())
                + " ("
                + count(hidden.posts(), "post")
                + ")");
    section(
        text,
        "Used once",
        "A page with one post helps few readers.",
        report.single(),
        single -> name(single.term()) + ": " + MarkdownCode.of(single.path()));
    section(
        text,
        "Posts without a known address",
        "Indexes name them without a link.",
        report.unlinked(),
        MarkdownCode::of);
    return text.toString();
  }

  private static <T> void section(
      StringBuilder text, String title, String hint, List<T> items, Function<T, String> line) {
    if (items.isEmpty()) {
      return;
    }
    text.append("\n## ").append(title).append(" (").append(items.size()).append(")\n\n");
    if (!hint.isEmpty()) {
      text.append(hint).append("\n\n");
    }
    items.forEach(item -> text.append("- ").append(line.apply(item)).append('\n'));
  }

  private static String name(TermLink term) {
    return term.kind().singular() + " " + MarkdownCode.of(term.label());
  }

  private static String variants(TagReport.Merged merged) {
    return merged.variants().stream()
        .map(variant -> MarkdownCode.of(variant.text()) + " " + variant.count())
        .collect(Collectors.joining(", "));
  }

  private static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
