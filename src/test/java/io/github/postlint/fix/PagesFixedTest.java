package io.github.postlint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.lint.Safety;
import io.github.postlint.rules.ExampleSites;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples on the rules' pages, whatever ends their lines, are mended to the end. */
class PagesFixedTest {

  @ParameterizedTest
  @CsvSource({
    "LF, false, SAFE",
    "LF, false, UNSAFE",
    "CRLF, false, SAFE",
    "CRLF, true, UNSAFE",
    "CR, false, UNSAFE",
    "LF, true, SAFE"
  })
  void examplesAreMendedToTheEnd(String ends, boolean mark, Safety most, @TempDir Path folder)
      throws IOException {
    Set<Safety> made = EnumSet.range(Safety.SAFE, most);
    int mended = 0;
    for (Path site : ExampleSites.write(folder)) {
      rewrite(site, end(ends), mark);
      FixResult result = new FixPoint(site, made).reach();
      mended += result.count();
      for (MendedFile file : result.files()) {
        String text = new String(file.after(), StandardCharsets.UTF_8);
        assertThat(text.startsWith("\uFEFF")).as(file.path() + " keeps its mark").isEqualTo(mark);
        assertThat(text.replace(end(ends), "").split("[\r\n]", 2))
            .as("other line ends in " + site + "/" + file.path())
            .hasSize(1);
      }
    }
    assertThat(mended).isGreaterThan(40);
  }

  private static boolean isPost(Path file) {
    return file.toString().contains("/_posts/") || file.toString().contains("/content/");
  }

  private static String end(String name) {
    return name.replace("CR", "\r").replace("LF", "\n");
  }

  /** Gives posts other line ends and a byte-order mark; what is no text stays as it is. */
  private static void rewrite(Path site, String end, boolean mark) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (isPost(file) && text.indexOf('\uFFFD') < 0) {
          String bare = text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
          Files.writeString(file, (mark ? "\uFEFF" : "") + bare.replace("\n", end));
        }
      }
    }
  }
}
