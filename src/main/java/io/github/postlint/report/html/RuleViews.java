package io.github.postlint.report.html;

import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.Severity;
import io.github.postlint.report.text.FindingPlace;
import io.github.postlint.report.text.PlainPage;
import io.github.postlint.report.text.RuleCount;
import io.github.postlint.rules.RulePages;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules that found something, the worst first, each with its places and its page. */
final class RuleViews {
  /** Who has more looks for them by document. */
  private static final int MOST_PLACES = 200;

  private final List<Rule> rules;
  private final String prefix;
  private final Map<String, List<String>> places = new HashMap<>();

  RuleViews(List<Rule> rules, String prefix) {
    this.rules = rules;
    this.prefix = prefix;
  }

  void write(LintResult result, Writer out) throws IOException {
    int number = 0;
    for (FileFindings file : result.files()) {
      for (Finding finding : file.all()) {
        number++;
        places
            .computeIfAbsent(finding.ruleId(), any -> new ArrayList<>())
            .add(link(number, finding));
      }
    }
    out.write("<section aria-labelledby=\"rules\">\n<h2 id=\"rules\">By rule</h2>\n");
    for (RuleCount rule : RuleCount.of(result)) {
      out.write(html(rule));
    }
    out.write("</section>\n");
  }

  private String link(int number, Finding finding) {
    String place = FindingPlace.isSite(finding) ? "the site" : prefix + FindingPlace.text(finding);
    return "<li><a href=\"#f" + number + "\">" + EscapedText.of(place) + "</a></li>\n";
  }

  private String html(RuleCount rule) {
    String id = rule.ruleId();
    StringBuilder out = new StringBuilder();
    out.append("<details class=\"rules\" id=\"rule-").append(id).append("\">\n<summary><b>");
    out.append(id).append("</b> <span class=\"n\">").append(counts(rule)).append("</span>");
    out.append("</summary>\n");
    rules.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .ifPresent(
            each -> out.append("<p>").append(EscapedText.of(each.summary())).append("</p>\n"));
    RulePages.page(id)
        .ifPresent(
            page ->
                out.append("<details><summary>What the rule says</summary>\n<pre>")
                    .append(EscapedText.lines(PlainPage.text(page)))
                    .append("</pre>\n</details>\n"));
    List<String> links = places.get(id);
    out.append("<ul class=\"places\">\n");
    links.stream().limit(MOST_PLACES).forEach(out::append);
    out.append("</ul>\n");
    if (links.size() > MOST_PLACES) {
      out.append("<p>And ").append(links.size() - MOST_PLACES).append(" more below.</p>\n");
    }
    return out.append("</details>\n").toString();
  }

  private static String counts(RuleCount rule) {
    List<String> counts = new ArrayList<>();
    add(counts, rule.count(Severity.ERROR), "error");
    add(counts, rule.count(Severity.WARNING), "warning");
    add(counts, rule.count(Severity.INFO), "hint");
    if (rule.fixable() > 0) {
      counts.add(rule.fixable() + " with a fix");
    }
    return String.join(", ", counts);
  }

  private static void add(List<String> counts, int count, String noun) {
    if (count > 0) {
      counts.add(HtmlReport.count(count, noun));
    }
  }
}
