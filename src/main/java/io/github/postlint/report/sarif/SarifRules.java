package io.github.postlint.report.sarif;

import io.github.postlint.io.Json;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.Severity;
import io.github.postlint.report.text.PlainPage;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Describes rules in a SARIF log. */
final class SarifRules {
  private static final Pattern WORD = Pattern.compile("(?:^|-)([a-z])");

  private final Json json;
  private final Function<String, Optional<String>> pages;

  SarifRules(Json json, Function<String, Optional<String>> pages) {
    this.json = json;
    this.pages = pages;
  }

  void write(Rule rule) {
    json.object(() -> fields(rule));
  }

  private void fields(Rule rule) {
    String summary = sentence(rule.summary());
    Optional<String> page = pages.apply(rule.id());
    json.field("id", rule.id());
    json.field("name", name(rule.id()));
    json.object("shortDescription", () -> json.field("text", summary));
    json.object(
        "fullDescription",
        () -> json.field("text", page.flatMap(PlainPage::introduction).orElse(summary)));
    json.object(
        "help",
        () -> {
          json.field("text", page.map(PlainPage::text).orElse(summary));
          page.ifPresent(markdown -> json.field("markdown", markdown));
        });
    json.object("defaultConfiguration", () -> json.field("level", level(rule.severity())));
  }

  /** The word that SARIF has for a severity. */
  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** {@code liquid-in-code} as {@code LiquidInCode}. */
  static String name(String id) {
    return WORD.matcher(id).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }

  private static String sentence(String summary) {
    int first = summary.offsetByCodePoints(0, 1);
    String sentence =
        summary.substring(0, first).toUpperCase(Locale.ROOT) + summary.substring(first);
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }
}
