package io.github.postlint.report.sarif;

import io.github.postlint.io.Json;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.LintResult.Baselined;
import io.github.postlint.lint.Rule;
import io.github.postlint.report.outlet.Outlet;
import io.github.postlint.report.outlet.Report;
import io.github.postlint.rules.RulePages;
import java.io.IOException;
import java.util.List;
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
    outlet.file(
        FILE,
        writer -> {
          try (Json json = new Json(writer)) {
            json.object(() -> log(json, result));
          } catch (JacksonException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
          }
        });
  }

  private void log(Json json, LintResult result) {
    json.field("$schema", SCHEMA);
    json.field("version", "2.1.0");
    json.list("runs", () -> json.object(() -> run(json, result)));
  }

  private void run(Json json, LintResult result) {
    json.object("tool", () -> json.object("driver", () -> driver(json)));
    json.list("invocations", () -> json.object(() -> json.field("executionSuccessful", true)));
    json.object("originalUriBaseIds", () -> json.object(SOURCE_ROOT, () -> sourceRoot(json)));
    json.field("columnKind", "utf16CodeUnits");
    SarifResults results = new SarifResults(json, rules.stream().map(Rule::id).toList(), prefix);
    json.list("results", () -> results(result, results));
  }

  /** By path and position, known ones among the others, so that equal ones keep their numbers. */
  private static void results(LintResult result, SarifResults out) {
    List<Finding> known = result.baselined().map(Baselined::findings).orElse(List.of());
    Optional<String> fresh = result.baselined().map(any -> "new");
    int next = 0;
    for (Finding finding : result.findings()) {
      for (; next < known.size() && known.get(next).compareTo(finding) < 0; next++) {
        out.write(known.get(next), Optional.of(SarifResults.KNOWN));
      }
      out.write(finding, fresh);
    }
    for (; next < known.size(); next++) {
      out.write(known.get(next), Optional.of(SarifResults.KNOWN));
    }
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
