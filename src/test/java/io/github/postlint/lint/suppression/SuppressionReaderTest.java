package io.github.postlint.lint.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.post.Post;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.site.facts.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionReaderTest {
  private static final String PATH = "_posts/2020-01-01-a.md";

  @TempDir private Path root;

  private Suppressions read(String text) throws IOException {
    new TestSite(root).file(PATH, text);
    return SuppressionReader.read(
        Post.parse(SourceReader.read(root.resolve(PATH), PATH), Generators.detect(root).syntax()));
  }

  private List<String> lines(String text) throws IOException {
    return read(text).all().stream()
        .map(one -> one.ruleId() + " " + one.firstLine() + "-" + one.lastLine())
        .toList();
  }

  private static List<String> starts(List<Place> places) {
    return places.stream().map(place -> place.range().start().toString()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "<!-- postlint-disable-next-line a: x -->, a 2-2",
    "<!-- postlint-disable-line a: x -->, a 1-1",
    "<!-- postlint-disable a: x -->\\n<!-- postlint-enable a -->, a 1-2",
    "<!-- postlint-disable a: x -->\\n\\n<!-- postlint-enable -->, a 1-3",
    "<!-- postlint-disable a: x -->, a 1-2147483647",
    "text<!--postlint-disable-line a:x-->text, a 1-1",
  })
  void reachesAsFarAsItSays(String text, String lines) throws IOException {
    assertThat(lines(text.replace("\\n", "\n"))).containsExactly(lines);
  }

  @Test
  void whatIsAllOfACodeSpanCountsForNothing() throws IOException {
    assertThat(
            lines("`<!-- postlint-disable-line a: x -->` and ``<!-- postlint-disable b: x -->``"))
        .isEmpty();
    assertThat(lines("`a`<!-- postlint-disable-line a: x --> `b`")).containsExactly("a 1-1");
  }

  @Test
  void twoOnOneLineCountBoth() throws IOException {
    assertThat(lines("<!-- postlint-disable-line a: x --><!-- postlint-disable-line b: x -->"))
        .containsExactly("a 1-1", "b 1-1");
  }

  @Test
  void anEndEndsOnlyWhatItNames() throws IOException {
    assertThat(
            lines(
                """
                <!-- postlint-disable a, b: x -->
                <!-- postlint-enable b -->
                <!-- postlint-disable c: x -->
                """))
        .containsExactly("b 1-2", "a 1-2147483647", "c 3-2147483647");
  }

  /** A comment that goes on to the next line, or that nobody ends, may hold any text. */
  @ParameterizedTest
  @CsvSource({
    "<!-- postlint-disable a: x\\n-->",
    "<!-- postlint-disable a: x",
    "<!- postlint-disable a: x -->",
    "<!-- postlint-disable a: x\\n<!-- y -->"
  })
  void leavesOtherCommentsAlone(String text) throws IOException {
    assertThat(read(text.replace("\\n", "\n")).isEmpty()).isTrue();
  }

  @Test
  void commentsInCodeAreText() throws IOException {
    String code = "```\n<!-- postlint-disable-line a: x -->\n```\n";
    assertThat(lines(code)).isEmpty();
    assertThat(lines(code + "\n<!-- postlint-disable-line b: x -->\n\n" + code))
        .containsExactly("b 5-5");
    assertThat(lines("<!-- postlint-disable-line b: x -->\n\n" + code + "\n" + code))
        .containsExactly("b 1-1");
  }

  @Test
  void namesWhatLooksLikeOne() throws IOException {
    Suppressions read =
        read("<!-- postlint-disable -->\n\n<!-- postlint-disabled a -->\n\n<!-- postlint-x -->\n");
    assertThat(read.all()).isEmpty();
    assertThat(starts(read.malformed())).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void frontMatterSuppressesForAllOfThePost() throws IOException {
    assertThat(lines("---\npostlint:\n  disable: [a, {b: why}, c]\n---\n"))
        .containsExactly("a 1-2147483647", "b 1-2147483647", "c 1-2147483647");
    Suppressions read = read("---\npostlint:\n  disable: {b: why}\n---\n");
    assertThat(read.all().get(0).reason()).isEqualTo("why");
    assertThat(read.all().get(0).needsReason()).isTrue();
    assertThat(lines("---\npostlint:\n  enable: a\n---\n")).isEmpty();
  }

  @Test
  void yamlCommentsCountOnTheirLines() throws IOException {
    assertThat(
            lines("---\n# postlint-disable-next-line a: x\nb: c\n#postlint-disable-line b\n---\n"))
        .containsExactly("a 3-3", "b 4-4");
    assertThat(lines("---\nb: c # postlint-disable-line b\n---\n")).isEmpty();
  }
}
