package io.github.postlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.report.text.Style;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

  /** Most runs use one report, and should not pay for the others. */
  @ParameterizedTest
  @EnumSource
  void noOtherReportIsLoaded(Reports report) throws ReflectiveOperationException {
    FreshClasses fresh = new FreshClasses();
    Class<?> options = fresh.loadClass(ReportOptions.class.getName());
    Object style = fresh.loadClass(Style.class.getName()).getField("PLAIN").get(null);
    Object given =
        options.getDeclaredConstructors()[0].newInstance(List.of(), "1.2.3", "", style, 0);
    Class<?> list = fresh.loadClass(Reports.class.getName());
    Object made =
        list.getMethod("make", options).invoke(list.getField(report.name()).get(null), given);
    assertThat(made.getClass().getClassLoader()).isSameAs(fresh);
    assertThat(fresh.packages).contains("io.github.postlint.report." + id(report));
    for (Reports other : Reports.values()) {
      if (other != report) {
        assertThat(fresh.packages).doesNotContain("io.github.postlint.report." + id(other));
      }
    }
  }

  /** Loads the reports' classes once more, and remembers their packages. */
  private static final class FreshClasses extends ClassLoader {
    final Set<String> packages = new HashSet<>();

    FreshClasses() {
      super(ReportsTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith("io.github.postlint.report.") || findLoadedClass(name) != null) {
        return super.loadClass(name, resolve);
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        packages.add(name.substring(0, name.lastIndexOf('.')));
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void documentationNamesTheReport(Reports report) throws IOException {
    assertThat(Files.readString(Path.of("docs/reports.md"))).contains("\n| `" + id(report) + "` |");
  }

  @ParameterizedTest
  @EnumSource
  void helpNamesTheReport(Reports report) throws IOException {
    assertThat(
            found(
                    "src/main/java/io/github/postlint/mojo/CheckMojo.java",
                    "(?s)/\\*\\*(?:(?!\\*/).)*\\*/\\s*@Parameter\\(property = \"postlint.reports\"")
                .replaceAll("\\s+\\*\\s+", " "))
        .contains("{@code " + id(report) + "}");
  }

  private static String found(String file, String pattern) throws IOException {
    Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
    assertThat(matcher.find()).as("%s has the parameter reports", file).isTrue();
    return matcher.group();
  }
}
