package io.github.postlint.tags;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestFacts;
import io.github.postlint.site.facts.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** Titles, tags, categories and authors that would break out of where they stand. */
class ForgedTagsTest {
  private static final List<String> HOSTILE =
      List.of(
          "\u001b[31mred",
          "a\r\n---\r\nlayout: forged",
          "a\n# forged\n\n[x](javascript:alert)",
          "a\u0000b",
          "a\u0085b\u2028c\u2029d",
          "\u202eright\u2066left\u2069\u200b\ufeff",
          "\u009b2J",
          "\ud83d half",
          "\ufffe\uffff",
          "::error::forged",
          "##vso[task.complete]x",
          "</title><script>alert(1)</script>",
          "\" onclick=\"alert(1)",
          "' onclick='alert(1)",
          "]]>&amp;<!--",
          "{{ site.time }}{% raw %}",
          "{{< shortcode >}}",
          "${x}#{y}{y}{#include x}",
          "| `a` | *b* _c_ <b> [d](e)");

  @TempDir private Path folder;

  private static List<Facts> posts() {
    List<Facts> posts = new ArrayList<>();
    for (int i = 0; i < HOSTILE.size(); i++) {
      String text = HOSTILE.get(i);
      String term = text + " n" + i;
      posts.add(
          TestFacts.post("_posts/p" + i + ".md")
              .title(text)
              .language("en")
              .date("2020-05-01T00:00:00+00:00")
              .tags(term, "t" + i + text, "common")
              .categories(term)
              .authors(term)
              .facts());
    }
    return posts;
  }

  @Test
  void everyFileIsWhatItsNameSays() throws Exception {
    WholeBlog.write(posts(), folder);
    int files = 0;
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        check(file);
        files++;
      }
    }
    assertThat(files).isGreaterThan(100);
  }

  private void check(Path file) throws Exception {
    String name = folder.relativize(file).toString();
    assertThat(name).doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cf}]");
    String text = utf8(file);
    assertThat(text).as(name).doesNotContainPattern("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]");
    int head = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : 0;
    if (head > 0) {
      assertThat(yaml(text.substring(4, head)).toString()).as(name).doesNotContain("layout=forged");
    }
    int jbake = Math.max(0, text.indexOf("\n~~~~~~\n"));
    if (jbake > 0) {
      assertThat(text.substring(0, jbake).lines()).as(name).allMatch(ForgedTagsTest::isJbakeField);
    }
    String body = text.substring(Math.max(head, jbake));
    if (name.equals("report.md") || name.endsWith(".html")) {
      assertThat(
              body.codePoints().filter(c -> c >= 0x7f && c < 0xa0).mapToObj(Integer::toHexString))
          .as(name)
          .isEmpty();
    }
    switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "json" -> assertThat(new JsonMapper().readTree(text)).as(name).isNotNull();
      case "xml" -> {
        try (InputStream in = Files.newInputStream(file)) {
          assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in))
              .isNotNull();
        }
      }
      case "yml" -> assertThat(yaml(text)).as(name).isNotNull();
      case "html" ->
          assertThat(body)
              .as(name)
              .doesNotContain("<script>alert", "\" onclick=\"", "' onclick='", "]]>&amp;<!--");
      default -> assertThat(body.lines()).as(name).noneMatch(line -> line.startsWith("# forged"));
    }
  }

  private static boolean isJbakeField(String line) {
    return line.matches("\\w+=.*") && !line.startsWith("layout");
  }

  private static String utf8(Path file) throws IOException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
        .toString();
  }

  private static Object yaml(String text) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
  }
}
