package io.github.postlint.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.rules.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One input whose fate with a real generator was measured, and what Postlint says of it. A table of
 * them is a file in which {@code ¦} divides columns; the escapes of Java's texts hold in it.
 *
 * @param what what is special about it
 * @param file its path in the folder of contents
 * @param form {@code bom}, {@code crlf}, {@code latin1}, or empty for UTF-8 as usual
 * @param settings what the site's settings say besides
 * @param from the part of a good document that is replaced, or empty for none
 * @param to what replaces it
 * @param findings line, severity and rule of each finding; empty where the page is what is meant,
 *     and {@code unsaid} where it is not and nothing says so yet
 */
public record MeasuredRow(
    String what,
    String file,
    String form,
    String settings,
    String from,
    String to,
    String findings) {

  /** The rows of a table beside a test's class, below its first line. */
  public static List<MeasuredRow> table(Class<?> test, String name) {
    try (InputStream table = test.getResourceAsStream(name)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(MeasuredRow::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MeasuredRow of(String line) {
    String[] cells = line.strip().split(" ?¦ ?", -1);
    assertThat(cells).as(line).hasSize(7);
    for (int i = 3; i < 6; i++) {
      cells[i] = cells[i].translateEscapes();
    }
    return new MeasuredRow(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
  }

  /** The document, made of a good one. */
  public byte[] made(String good) {
    String text = good.replace(from, from.isEmpty() ? "" : to);
    assertThat(text.equals(good)).as("the same as a good one").isEqualTo(from.isEmpty());
    return switch (form) {
      case "bom" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
      case "crlf" -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
      case "latin1" -> text.getBytes(StandardCharsets.ISO_8859_1);
      default -> text.getBytes(StandardCharsets.UTF_8);
    };
  }

  /** Has all rules look at a document of a site, and expects the findings. */
  public void expectFindings(TestSite site, String path) {
    assertThat(found(site, path)).as(what).isEqualTo(findings.equals("unsaid") ? "" : findings);
  }

  private static String found(TestSite site, String path) {
    return site.lint(Rules.all(RuleOptions.DEFAULT).toArray(Rule[]::new)).findings().stream()
        .filter(finding -> finding.path().equals(path))
        .map(MeasuredRow::finding)
        .collect(Collectors.joining(", "));
  }

  private static String finding(Finding finding) {
    return finding.range().start().line() + " " + finding.severity().id() + " " + finding.ruleId();
  }

  @Override
  public String toString() {
    return what;
  }
}
