package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.MarkupSlip;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds styles that a block does not know. */
public final class BlockStyle extends SlipRule {
  private static final List<String> STYLES =
      List.of(
          "source",
          "listing",
          "literal",
          "quote",
          "verse",
          "example",
          "sidebar",
          "pass",
          "open",
          "abstract",
          "discrete",
          "NOTE",
          "TIP",
          "IMPORTANT",
          "WARNING",
          "CAUTION");

  private static final Pattern DIVIDED = Pattern.compile("([a-z]+)[ ;:/|=]\\s*(\\S.*)");

  /** What other programs call notes. */
  private static final Map<String, String> OTHER_NOTES =
      Map.of(
          "INFO", "NOTE",
          "REMARK", "NOTE",
          "HINT", "TIP",
          "WARN", "WARNING",
          "ATTENTION", "WARNING",
          "DANGER", "CAUTION");

  private static final Set<String> LANGUAGES =
      Set.of(
          "java",
          "xml",
          "bash",
          "sh",
          "shell",
          "console",
          "yaml",
          "yml",
          "json",
          "properties",
          "kotlin",
          "groovy",
          "scala",
          "sql",
          "javascript",
          "js",
          "typescript",
          "html",
          "css",
          "python",
          "ruby",
          "go",
          "rust",
          "c",
          "cpp",
          "gradle",
          "dockerfile",
          "text");

  private static final List<String> SUBSTITUTIONS =
      List.of(
          "normal",
          "verbatim",
          "quotes",
          "attributes",
          "replacements",
          "macros",
          "callouts",
          "specialchars",
          "post_replacements");

  private static final List<String> CODE = List.of("source", "listing", "literal");

  /** The rule. */
  public BlockStyle() {
    super(
        "block-style",
        Severity.WARNING,
        "AsciiDoc: a style that the block does not know, such as `[soruce,java]` or `[Note]`, or"
            + " one that another block gets");
  }

  @Override
  void explain(MarkupSlip slip, Post post, RuleContext context, Reporter reporter) {
    switch (slip.kind()) {
      case UNKNOWN_STYLE -> style(slip, post, reporter);
      case UNKNOWN_SUBSTITUTION ->
          reporter.report(
              slip.span(),
              "The block is shown without the substitution \""
                  + slip.detail()
                  + "\", which none is called."
                  + Suggestion.nearest(slip.detail(), SUBSTITUTIONS)
                      .map(Suggestion::sentence)
                      .orElse(" Correct its name."));
      case DELIMITER_IN_CODE ->
          reporter.report(
              slip.span(),
              "Readers see "
                  + quoted(slip, post)
                  + " in the code"
                  + (slip.detail().equals("indented")
                      ? ", for it is indented. Begin the line with it."
                      : ", which goes on to the next empty line only. Write \"----\" right below"
                          + " the style and after the last line of the code."));
      case STYLE_ABOVE_TEXT ->
          reporter.report(
              slip.span(),
              "Readers see "
                  + quoted(slip, post)
                  + " as code, for the style stands above it. Move the style down to the block.");
      case UNESCAPED_CODE ->
          reporter.report(
              slip.span(),
              "Readers do not see the tags in this code, for browsers take them for HTML: subs=\""
                  + slip.detail()
                  + "\" leaves out what escapes them. Write subs=\"+"
                  + slip.detail().split(",")[0].strip()
                  + "\".");
      case MACRO_AS_TERM ->
          reporter.report(
              slip.span(),
              "Readers see \""
                  + slip.detail()
                  + "\" as a term of a list, for a space stands after its colons. Take it out.");
      case INDENTED_TITLE ->
          reporter.report(
              slip.span(),
              "Readers see "
                  + quoted(slip, post)
                  + " as code, for it is indented. Take the spaces before it out.");
      default -> {}
    }
  }

  private void style(MarkupSlip slip, Post post, Reporter reporter) {
    String start = "Readers see a plain block: ";
    if (CODE.contains(slip.detail())) {
      reporter.report(
          slip.span(),
          start
              + "between such marks none has the style \""
              + slip.detail()
              + "\". Write \"----\" in their place.");
      return;
    }
    boolean listing = post.source().text(slip.other()).startsWith("----");
    Optional<String> meant =
        meant(slip.detail(), listing).filter(style -> !style.equals(slip.detail()));
    if (meant.isPresent()) {
      report(
          severity(),
          slip,
          post,
          start
              + "it knows no style \""
              + slip.detail()
              + "\". Write \""
              + meant.get()
              + "\" if that is meant.",
          meant,
          reporter);
    }
  }

  /** Without a style that may be meant, an extension may well know this one. */
  private static Optional<String> meant(String written, boolean listing) {
    Matcher divided = DIVIDED.matcher(written);
    if (divided.matches() && STYLES.contains(divided.group(1))) {
      return Optional.of(divided.group(1) + "," + divided.group(2));
    }
    if (listing && LANGUAGES.contains(written.toLowerCase(Locale.ROOT))) {
      return Optional.of("source," + written);
    }
    String note = OTHER_NOTES.get(written.toUpperCase(Locale.ROOT));
    if (note != null) {
      return Optional.of(note);
    }
    for (String style : STYLES) {
      if (style.toLowerCase(Locale.ROOT).equals(written.toLowerCase(Locale.ROOT))) {
        return Optional.of(style);
      }
    }
    return written.length() > 3 ? Suggestion.nearest(written, STYLES) : Optional.empty();
  }
}
