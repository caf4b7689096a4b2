package io.github.postlint.report.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.report.Findings;
import io.github.postlint.report.outlet.RecordedOutlet;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GitlabReportTest {

  /** GitLab documents these fields, and reads no others. */
  @Test
  void findingsHaveTheFieldsThatGitLabReads() throws IOException {
    RecordedOutlet outlet = new RecordedOutlet();
    new GitlabReport("blog/")
        .write(
            Findings.result(
                Findings.on("a", 1, 2, "m"),
                Findings.on("a", 1, 2, "m"),
                Findings.fixed("b", 1, 2, "c"),
                Findings.file("x.md", "n")),
            outlet);
    JsonNode issues = new JsonMapper().readTree(outlet.files.get("gl-code-quality-report.json"));

    assertThat(issues).hasSize(4);
    assertThat(issues.findValuesAsString("fingerprint")).doesNotHaveDuplicates().hasSize(4);
    assertThat(issues.findValuesAsString("severity"))
        .containsExactly("major", "major", "info", "minor");
    JsonNode first = issues.get(0);
    assertThat(first.propertyNames())
        .containsExactlyInAnyOrder(
            "description", "check_name", "fingerprint", "severity", "location");
    assertThat(first.get("description").asString()).isEqualTo("m");
    assertThat(first.get("check_name").asString()).isEqualTo("liquid-in-code");
    assertThat(first.at("/location/path").asString()).isEqualTo("blog/_posts/2017-05-09-x.md");
    assertThat(first.at("/location/lines/begin").asInt()).isEqualTo(120);
  }
}
