package io.github.postlint.report.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.lint.Finding;
import io.github.postlint.report.Findings;
import io.github.postlint.report.outlet.RecordedOutlet;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JunitReportTest {

  /** As Surefire's schema for reports wants it, in the order of elements too. */
  @Test
  void errorsAreFailuresAndTheRestIsSkipped() throws IOException {
    assertThat(
            write(
                Findings.on("a <b> {{ c }}", 3, 6, "Readers see \"<b>\" & more."),
                Findings.file("x.md", "m")))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuite name="Postlint" time="0.000" tests="2" errors="0" skipped="1" failures="1">
            <testcase name="liquid-in-code:120:3" classname="blog/_posts/2017-05-09-x.md" \
            time="0.000">
            <failure type="liquid-in-code" message="Readers see &quot;&lt;b&gt;&quot; &amp; more.">\
            blog/_posts/2017-05-09-x.md:120:3
            Readers see "&lt;b&gt;" &amp; more.
            a &lt;b&gt; {{ c }}</failure></testcase>
            <testcase name="file-name" classname="blog/x.md" time="0.000">
            <skipped message="m"/></testcase>
            </testsuite>
            """);
  }

  @Test
  void aFlawlessSiteHasATestThatPasses() throws IOException {
    assertThat(write())
        .contains("tests=\"1\" errors=\"0\" skipped=\"0\" failures=\"0\"")
        .contains("<testcase name=\"all documents\" classname=\"postlint\" time=\"0.000\"/>");
  }

  private static String write(Finding... findings) throws IOException {
    RecordedOutlet outlet = new RecordedOutlet();
    new JunitReport("blog/").write(Findings.result(findings), outlet);
    return outlet.files.get("postlint-junit.xml");
  }
}
