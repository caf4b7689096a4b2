package io.github.postlint.report.sarif;

import io.github.postlint.io.Json;
import io.github.postlint.io.Utf8;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Fix;
import io.github.postlint.lint.Replacement;
import io.github.postlint.post.text.Range;
import io.github.postlint.report.text.FindingPlace;
import io.github.postlint.report.text.Fingerprints;
import io.github.postlint.report.text.Visible;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes findings as the results of a SARIF log, in order. */
final class SarifResults {
  /** SARIF's word for what a baseline knows. */
  static final String KNOWN = "unchanged";

  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*+\\]\\(");

  private final Json json;
  private final List<String> ruleIds;
  private final String prefix;
  private final Fingerprints fingerprints = new Fingerprints();

  /** The address of the last file: most findings lie in that of the one before. */
  private String address = "";

  private String addressed = "";

  SarifResults(Json json, List<String> ruleIds, String prefix) {
    this.json = json;
    this.ruleIds = ruleIds;
    this.prefix = prefix;
  }

  /**
   * Writes one finding.
   *
   * @param state what a baseline says of it, if there is one: {@code new} or {@link #KNOWN}
   */
  void write(Finding finding, Optional<String> state) {
    json.object(() -> fields(finding, state));
  }

  private void fields(Finding finding, Optional<String> state) {
    json.field("ruleId", finding.ruleId());
    int index = ruleIds.indexOf(finding.ruleId());
    if (index >= 0) {
      json.field("ruleIndex", index);
    }
    json.field("level", SarifRules.level(finding.severity()));
    json.object("message", () -> json.field("text", message(finding.message())));
    json.list("locations", () -> json.object(() -> location(finding)));
    json.object("partialFingerprints", () -> json.field("postlint/v1", fingerprints.next(finding)));
    state.ifPresent(word -> json.field("baselineState", word));
    if (state.filter(KNOWN::equals).isPresent()) {
      json.list("suppressions", () -> json.object(this::suppression));
    }
    // SARIF's fixes replace texts; another name of a file cannot be said in one.
    finding
        .fix()
        .filter(fix -> fix.name().isEmpty())
        .ifPresent(fix -> json.list("fixes", () -> json.object(() -> fix(finding, fix))));
  }

  private void suppression() {
    json.field("kind", "external");
    json.field("justification", "It is in the baseline.");
  }

  /**
   * SARIF viewers take {@code [text](target)} for a link of their own unless the brackets are
   * escaped. Braces would have to be doubled where a message has arguments; ours have none, and
   * viewers then show braces as they are. What would reorder or hide the text is made visible.
   */
  private static String message(String message) {
    String text = Visible.text(message);
    return text.contains("](") && LINK.matcher(text).find()
        ? text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
        : text;
  }

  private void location(Finding finding) {
    json.object(
        "physicalLocation",
        () -> {
          artifact(prefix + (FindingPlace.isSite(finding) ? "" : finding.path()));
          if (!FindingPlace.isWholeFile(finding)) {
            json.object("region", () -> region(finding.range()));
          }
        });
  }

  private void artifact(String path) {
    json.object(
        "artifactLocation",
        () -> {
          json.field("uri", path.isEmpty() ? "." : address(path));
          json.field("uriBaseId", SarifReport.SOURCE_ROOT);
        });
  }

  private String address(String path) {
    if (!path.equals(addressed)) {
      addressed = path;
      address = Utf8.uri(path);
    }
    return address;
  }

  private void region(Range range) {
    json.field("startLine", range.start().line());
    json.field("startColumn", range.start().column());
    json.field("endLine", range.end().line());
    json.field("endColumn", range.end().column());
  }

  private void fix(Finding finding, Fix fix) {
    json.object("description", () -> json.field("text", fix.title()));
    json.list(
        "artifactChanges",
        () -> fix.parts(finding.path()).forEach(file -> json.object(() -> change(file))));
  }

  private void change(Fix.Part file) {
    artifact(prefix + file.path());
    json.list("replacements", () -> file.replacements().forEach(this::replacement));
  }

  private void replacement(Replacement one) {
    json.object(
        () -> {
          json.object("deletedRegion", () -> region(one.range()));
          if (!one.text().isEmpty()) {
            json.object("insertedContent", () -> json.field("text", one.text()));
          }
        });
  }
}
