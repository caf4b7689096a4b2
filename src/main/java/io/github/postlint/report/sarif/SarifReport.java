package io.github.postlint.report.sarif;

import io.github.postlint.io.Json;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.Severity;
import io.github.postlint.report.outlet.Outlet;
import io.github.postlint.report.outlet.Report;
import io.github.postlint.rules.RulePages;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/** Findings as a SARIF 2.1.0 log, which code scanning services and editors read. */
public final class SarifReport implements Report {
  static final String SOURCE_ROOT = "%SRCROOT%";

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final String HOME = "https://github.com/postlint/postlint-maven-plugin";
  private static final String FILE = "postlint.sarif";

  /** GitHub refuses files with more results. */
  static final int MOST = 25_000;

  private final String version;
  private final List<Rule> rules;
  private final Function<String, Optional<String>> pages;
  private final String prefix;

  /**
   * @param version Postlint's own
   * @param rules all rules that may have run, in the order in which they shall be listed
   * @param prefix the site's folder relative to the repository, with {@code /} after it; empty if
   *     they are the same
   */
  public SarifReport(String version, List<? extends Rule> rules, String prefix) {
    this(version, rules, prefix, RulePages::page);
  }

  /**
   * @param pages gives the Markdown page of a rule by the rule's id
   */
  SarifReport(
      String version,
      List<? extends Rule> rules,
      String prefix,
      Function<String, Optional<String>> pages) {
    this.version = version;
    this.rules = List.copyOf(rules);
    this.pages = pages;
    this.prefix = prefix;
  }

  @Override
  public void write(LintResult result, Outlet outlet) throws IOException {
    List<SarifResult> all = SarifResult.of(result);
    List<SarifResult> told = SarifResult.worst(all, MOST);
    if (told.size() < all.size()) {
      outlet.message(Severity.WARNING, cut(all.size()));
    }
    outlet.file(
        FILE,
        writer -> {
          try (Json json = new Json(writer)) {
            json.object(() -> log(json, told));
          } catch (JacksonException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
          }
        });
  }

  private static String cut(int all) {
    return String.format(
        Locale.ROOT,
        "The SARIF report holds %,d of %,d findings, the worst: services refuse more. The report"
            + " json has all.",
        MOST,
        all);
  }

  private void log(Json json, List<SarifResult> told) {
    json.field("$schema", SCHEMA);
    json.field("version", "2.1.0");
    json.list("runs", () -> json.object(() -> run(json, told)));
  }

  private void run(Json json, List<SarifResult> told) {
    json.object("tool", () -> json.object("driver", () -> driver(json)));
    json.list("invocations", () -> json.object(() -> json.field("executionSuccessful", true)));
    json.object("originalUriBaseIds", () -> json.object(SOURCE_ROOT, () -> sourceRoot(json)));
    json.field("columnKind", "utf16CodeUnits");
    SarifResults results = new SarifResults(json, rules.stream().map(Rule::id).toList(), prefix);
    json.list("results", () -> told.forEach(one -> results.write(one.finding(), one.state())));
  }

  private void driver(Json json) {
    json.field("name", "Postlint");
    json.field("version", version);
    json.field("informationUri", HOME);
    SarifRules descriptions = new SarifRules(json, pages);
    json.list("rules", () -> rules.forEach(descriptions::write));
  }

  /** The folder's address would differ from machine to machine, so only its meaning is told. */
  private static void sourceRoot(Json json) {
    json.object("description", () -> json.field("text", "The root of the repository."));
  }
}
