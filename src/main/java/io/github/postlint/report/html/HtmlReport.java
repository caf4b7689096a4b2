package io.github.postlint.report.html;

import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.Severity;
import io.github.postlint.report.outlet.Outlet;
import io.github.postlint.report.outlet.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Findings as one page: by rule, with what the rule says, and by document. */
public final class HtmlReport implements Report {
  private static final String FILE = "postlint.html";

  private final List<Rule> rules;
  private final String prefix;

  /**
   * @param rules all rules that may have run
   * @param prefix the site's folder relative to the repository, with {@code /} after it; empty if
   *     they are the same
   */
  public HtmlReport(List<? extends Rule> rules, String prefix) {
    this.rules = List.copyOf(rules);
    this.prefix = prefix;
  }

  @Override
  public void write(LintResult result, Outlet outlet) throws IOException {
    String style = style();
    outlet.file(
        FILE,
        out -> {
          head(result, style, out);
          if (!result.files().isEmpty()) {
            new RuleViews(rules, prefix).write(result, out);
            documents(result, out);
          }
          out.write("</main>\n</body>\n</html>\n");
        });
  }

  private static String style() throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream("style.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void head(LintResult result, String style, Writer out) throws IOException {
    String counts =
        count(result.count(Severity.ERROR), "error")
            + ", "
            + count(result.count(Severity.WARNING), "warning")
            + (result.count(Severity.INFO) == 0
                ? ""
                : ", " + count(result.count(Severity.INFO), "hint"));
    out.write(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Postlint: %1$s</title>
        <style>
        %2$s</style>
        </head>
        <body>
        <a class="skip" href="#main">To the findings</a>
        <header>
        <h1>Postlint</h1>
        <p class="lead">%3$s: %1$s%4$s.</p>
        </header>
        <main id="main" tabindex="-1">
        """
            .formatted(
                counts,
                style,
                result.read(),
                result.suppressed() == 0 ? "" : " (" + result.suppressed() + " suppressed)"));
  }

  private void documents(LintResult result, Writer out) throws IOException {
    out.write("<section aria-labelledby=\"documents\">\n<h2 id=\"documents\">By document</h2>\n");
    int number = 0;
    for (FileFindings file : result.files()) {
      out.write("<article>\n<h3>" + EscapedText.of(prefix + file.path()) + "</h3>\n<ol>\n");
      for (Finding finding : file.all()) {
        number++;
        out.write(new FindingView(number, finding).html());
      }
      out.write("</ol>\n</article>\n");
    }
    out.write("</section>\n");
  }

  /** A number and its noun. */
  static String count(int count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
