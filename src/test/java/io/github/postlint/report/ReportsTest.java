package io.github.postlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.report.console.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportsTest {
  private static final ReportOptions OPTIONS =
      new ReportOptions(List.of(), "1.2.3", "", Style.PLAIN, 0);

  private static String id(Reports report) {
    return report.name().toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @EnumSource
  void reportLiesInTheFolderOfItsName(Reports report) {
    assertThat(report.make(OPTIONS).getClass().getPackageName())
        .isEqualTo("io.github.postlint.report." + id(report));
  }

  @ParameterizedTest
  @EnumSource
  void readmeNamesTheReport(Reports report) throws IOException {
    assertThat(found("README.md", "(?m)^\\| `reports` \\|.*$")).contains("`" + id(report) + "`");
  }

  @ParameterizedTest
  @EnumSource
  void helpNamesTheReport(Reports report) throws IOException {
    assertThat(
            found(
                "src/main/java/io/github/postlint/mojo/CheckMojo.java",
                "(?s)/\\*\\*(?:(?!\\*/).)*\\*/\\s*@Parameter\\(property = \"postlint.reports\""))
        .contains("{@code " + id(report) + "}");
  }

  private static String found(String file, String pattern) throws IOException {
    Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
    assertThat(matcher.find()).as("%s has the parameter reports", file).isTrue();
    return matcher.group();
  }
}
