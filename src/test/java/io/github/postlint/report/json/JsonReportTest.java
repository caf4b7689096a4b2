package io.github.postlint.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.postlint.lint.Finding;
import io.github.postlint.report.Findings;
import io.github.postlint.report.NamedRule;
import io.github.postlint.report.outlet.RecordedOutlet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  @Test
  void everythingIsTold() throws IOException {
    String json = write(Findings.fixed("a \tb", 2, 3, "\r\n"), Findings.file(".", "m"));

    assertThat(problems(json)).isEmpty();
    assertThat(json)
        .isEqualTo(
            """
            {
              "format" : 1,
              "version" : "1.2.3",
              "site" : "blog/",
              "documents" : 3,
              "suppressed" : 0,
              "counts" : {
                "error" : 0,
                "warning" : 1,
                "info" : 1
              },
              "rules" : [
                {
                  "id" : "liquid-in-code",
                  "severity" : "warning",
                  "summary" : "Liquid in code"
                }
              ],
              "findings" : [
                {
                  "rule" : "liquid-in-code",
                  "severity" : "info",
                  "path" : "_posts/2017-05-09-x.md",
                  "start" : {
                    "line" : 120,
                    "column" : 2
                  },
                  "end" : {
                    "line" : 120,
                    "column" : 3
                  },
                  "line" : "a ␉b",
                  "message" : "Readers see it.",
                  "fix" : {
                    "title" : "Write something else",
                    "safety" : "safe",
                    "replacements" : [
                      {
                        "start" : {
                          "line" : 120,
                          "column" : 2
                        },
                        "end" : {
                          "line" : 120,
                          "column" : 3
                        },
                        "text" : "\\r\\n"
                      }
                    ]
                  }
                },
                {
                  "rule" : "file-name",
                  "severity" : "warning",
                  "path" : "",
                  "message" : "m"
                }
              ]
            }
            """);
  }

  @Test
  void anotherNameOfTheFileIsToldToo() throws IOException {
    String json = write(Findings.renamed("_posts/2024-05-06-x.md"));

    assertThat(problems(json)).isEmpty();
    assertThat(json)
        .contains("\"name\" : \"_posts/2024-05-06-x.md\"")
        .doesNotContain("replacements");
    assertThat(problems(json.replace("\"name\"", "\"path\""))).isNotEmpty();
  }

  @Test
  void theSchemaIsOneThatCanBeBroken() throws IOException {
    String json = write(Findings.on("a", 1, 2, "m"));

    assertThat(problems(json)).isEmpty();
    assertThat(problems(json.replace("\"error\" :", "\"errors\" :"))).isNotEmpty();
    assertThat(problems(json.replace("\"line\" : 120", "\"line\" : 0"))).isNotEmpty();
    assertThat(problems(write())).isEmpty();
  }

  private static String write(Finding... findings) throws IOException {
    RecordedOutlet outlet = new RecordedOutlet();
    new JsonReport("1.2.3", List.of(new NamedRule("liquid-in-code", "Liquid in code")), "blog/")
        .write(Findings.result(findings), outlet);
    return outlet.files.get("postlint.json");
  }

  private static List<Error> problems(String json) throws IOException {
    try (InputStream in = JsonReport.class.getResourceAsStream("report.schema.json")) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema)
          .validate(json, InputFormat.JSON);
    }
  }
}
