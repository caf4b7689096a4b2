package io.github.postlint.report.json;

import io.github.postlint.io.Json;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Fix;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Replacement;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.text.Position;
import io.github.postlint.post.text.Range;
import io.github.postlint.report.outlet.Outlet;
import io.github.postlint.report.outlet.Report;
import io.github.postlint.report.text.FindingPlace;
import io.github.postlint.report.text.Visible;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;

/** Findings as JSON; {@code report.schema.json} beside this class says what is in it. */
public final class JsonReport implements Report {
  private static final String FILE = "postlint.json";

  private final String version;
  private final List<Rule> rules;
  private final String prefix;

  /**
   * @param version Postlint's own
   * @param rules all rules that may have run
   * @param prefix the site's folder relative to the repository, with {@code /} after it; empty if
   *     they are the same
   */
  public JsonReport(String version, List<? extends Rule> rules, String prefix) {
    this.version = version;
    this.rules = List.copyOf(rules);
    this.prefix = prefix;
  }

  @Override
  public void write(LintResult result, Outlet outlet) throws IOException {
    outlet.file(
        FILE,
        writer -> {
          try (Json json = new Json(writer)) {
            json.object(() -> fields(json, result));
          } catch (JacksonException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
          }
        });
  }

  private void fields(Json json, LintResult result) {
    json.field("format", 1);
    json.field("version", version);
    json.field("site", Visible.text(prefix));
    json.field("documents", result.documents().size());
    json.field("suppressed", result.suppressed());
    json.object(
        "counts",
        () -> {
          for (Severity severity : Severity.values()) {
            json.field(severity.id(), result.count(severity));
          }
        });
    json.list("rules", () -> rules.forEach(rule -> json.object(() -> rule(json, rule))));
    json.list(
        "findings", () -> result.findings().forEach(one -> json.object(() -> finding(json, one))));
  }

  private static void rule(Json json, Rule rule) {
    json.field("id", rule.id());
    json.field("severity", rule.severity().id());
    json.field("summary", rule.summary());
  }

  private static void finding(Json json, Finding finding) {
    json.field("rule", finding.ruleId());
    json.field("severity", finding.severity().id());
    json.field("path", Visible.text(FindingPlace.isSite(finding) ? "" : finding.path()));
    if (!FindingPlace.isWholeFile(finding)) {
      range(json, finding.range());
      json.field("line", Visible.text(finding.line()));
    }
    json.field("message", Visible.text(finding.message()));
    finding.fix().ifPresent(fix -> json.object("fix", () -> fix(json, fix)));
  }

  private static void range(Json json, Range range) {
    json.object("start", () -> position(json, range.start()));
    json.object("end", () -> position(json, range.end()));
  }

  private static void position(Json json, Position position) {
    json.field("line", position.line());
    json.field("column", position.column());
  }

  /** Texts of replacements are told as they are, since they are to be written to the file. */
  private static void fix(Json json, Fix fix) {
    json.field("title", fix.title());
    json.field("safety", fix.safety().name().toLowerCase(Locale.ROOT));
    if (fix.name().isPresent()) {
      json.field("name", Visible.text(fix.name().get()));
    } else {
      replacements(json, fix.replacements());
    }
    if (!fix.elsewhere().isEmpty()) {
      json.list(
          "elsewhere", () -> fix.elsewhere().forEach(file -> json.object(() -> file(json, file))));
    }
  }

  private static void file(Json json, Fix.Part file) {
    json.field("path", Visible.text(file.path()));
    replacements(json, file.replacements());
  }

  private static void replacements(Json json, List<Replacement> replacements) {
    json.list(
        "replacements",
        () -> replacements.forEach(one -> json.object(() -> replacement(json, one))));
  }

  private static void replacement(Json json, Replacement one) {
    range(json, one.range());
    json.field("text", one.text());
  }
}
