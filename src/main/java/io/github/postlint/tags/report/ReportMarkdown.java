package io.github.postlint.tags.report;

import io.github.postlint.tags.index.TermLink;
import io.github.postlint.tags.output.Output;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the report for the editor: {@code report.md}. */
public record ReportMarkdown(TagReport report) {
  private static final String HARMFUL = "[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]";

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
                + code(typo.path())
                + "): "
                + name(typo.meant())
                + " ("
                + count(typo.meantCount(), "post")
                + ")?");
    section(
        text,
        "Probably one thing",
        "`-Dpostlint.merge=` with both names, the one to keep first, writes a patch that merges"
            + " them.",
        report.outlook().alike(),
        alike ->
            counted(alike.kept())
                + " and "
                + counted(alike.other())
                + ": "
                + alike.reason().text());
    section(text, "Posts without a tag", "", report.outlook().untagged(), ReportMarkdown::code);
    section(
        text,
        "More and more",
        "At least twice as many posts in the last year as in the year before.",
        report.outlook().growing(),
        trend ->
            name(trend.term())
                + ": "
                + count(trend.recent(), "post")
                + " after "
                + trend.before()
                + ", "
                + trend.count()
                + " in all");
    section(
        text,
        "No longer used",
        "Many posts have them, and none of the last two years.",
        report.outlook().fading(),
        trend ->
            name(trend.term())
                + ": "
                + count(trend.count(), "post")
                + ", the last in "
                + trend.last());
    section(
        text,
        "Tags without a description",
        "A sentence in the vocabulary stands at the top of the tag's page.",
        report.outlook().undescribed(),
        ReportMarkdown::counted);
    section(
        text,
        "Tags that the vocabulary lacks",
        "Add them, or use one that it has.",
        report.unknown(),
        tag -> code(tag.text()) + " (" + count(tag.count(), "post") + ")");
    section(
        text,
        "Entries of the vocabulary that no post uses",
        "",
        report.unused(),
        ReportMarkdown::code);
    section(
        text,
        "Only in unpublished posts",
        "They have no page until a post is published.",
        report.hidden(),
        hidden ->
            hidden.kind().singular()
                + " "
                + code(hidden.label())
                + " ("
                + count(hidden.posts(), "post")
                + ")");
    section(
        text,
        "Used once",
        "A page with one post helps few readers.",
        report.single(),
        single -> name(single.term()) + ": " + code(single.path()));
    section(
        text,
        "Posts without a known address",
        "Indexes name them without a link.",
        report.unlinked(),
        ReportMarkdown::code);
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

  private static String counted(Outlook.Counted counted) {
    return name(counted.term()) + " (" + count(counted.count(), "post") + ")";
  }

  private static String name(TermLink term) {
    return term.kind().singular() + " " + code(term.label());
  }

  private static String variants(TagReport.Merged merged) {
    return merged.variants().stream()
        .map(variant -> code(variant.text()) + " " + variant.count())
        .collect(Collectors.joining(", "));
  }

  private static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** The text in backticks; line ends, control characters and what reorders it are spaces. */
  private static String code(String text) {
    String line = text.replaceAll(HARMFUL, " ");
    String fence = "`";
    while (line.contains(fence)) {
      fence += "`";
    }
    boolean edge = line.startsWith("`") || line.endsWith("`");
    String pad = edge ? " " : "";
    return fence + pad + line + pad + fence;
  }
}
