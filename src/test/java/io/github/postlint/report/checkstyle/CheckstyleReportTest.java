package io.github.postlint.report.checkstyle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.report.Findings;
import io.github.postlint.report.outlet.RecordedOutlet;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CheckstyleReportTest {

  @Test
  void findingsStandBelowTheirFiles() throws IOException {
    RecordedOutlet outlet = new RecordedOutlet();
    new CheckstyleReport("blog/")
        .write(
            Findings.result(
                Findings.on("a", 1, 2, "Readers see \"<b>\".\u0001"),
                Findings.fixed("a", 1, 2, "b"),
                Findings.file("x.md", "m"),
                Findings.file(".", "n")),
            outlet);

    assertThat(outlet.files.get("postlint-checkstyle.xml"))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <checkstyle version="10.0">
            <file name="blog/_posts/2017-05-09-x.md">
            <error line="120" column="1" severity="error" \
            message="Readers see &quot;&lt;b&gt;&quot;.␁" source="postlint.liquid-in-code"/>
            <error line="120" column="1" severity="info" message="Readers see it." \
            source="postlint.liquid-in-code"/></file>
            <file name="blog/x.md">
            <error line="1" column="0" severity="warning" message="m" \
            source="postlint.file-name"/></file>
            <file name="blog/.">
            <error line="1" column="0" severity="warning" message="n" \
            source="postlint.file-name"/></file>
            </checkstyle>
            """);
  }
}
