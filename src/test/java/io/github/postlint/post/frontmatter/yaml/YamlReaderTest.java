package io.github.postlint.post.frontmatter.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.CpuTime;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlReaderTest {
  private static YamlDocument read(String text) {
    return YamlReader.read(Source.of("x", text), new Span(0, text.length()));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of("title: Foo: bar\n", YamlFlaw.UNQUOTED_COLON, ":"),
        Arguments.of("é: 😀\ntitle: Foo: bar\n", YamlFlaw.UNQUOTED_COLON, ":"),
        Arguments.of("a:\n\t- b\n", YamlFlaw.TAB, "\t"),
        Arguments.of("a: @b\n", YamlFlaw.RESERVED_CHARACTER, "@"),
        Arguments.of("a: {{ b }}/c\n", YamlFlaw.RESERVED_CHARACTER, "{"),
        Arguments.of("a: *b* c\n", YamlFlaw.RESERVED_CHARACTER, "*"),
        Arguments.of("a: \"b\nc: d\n", YamlFlaw.UNCLOSED_QUOTE, "\""),
        Arguments.of("a: \"b\nc: \"d\"\n", YamlFlaw.UNCLOSED_QUOTE, "\""),
        Arguments.of("a: 'It's'\nb: c\n", YamlFlaw.TEXT_AFTER_QUOTE, "s'"),
        Arguments.of("a: [b, c\nd: e\n", YamlFlaw.UNCLOSED_BRACKET, "["),
        Arguments.of("a:b\nc: d\n", YamlFlaw.NO_SPACE_AFTER_COLON, ":"),
        Arguments.of("c: d\na:b\n", YamlFlaw.NO_SPACE_AFTER_COLON, ":"),
        Arguments.of("a:\n-b\nc: d\n", YamlFlaw.NO_SPACE_AFTER_DASH, "-"),
        Arguments.of("a: 1\n<<<<<<< HEAD\nb: 2\n=======\n", YamlFlaw.CONFLICT_MARKER, "<<<<<<<"),
        Arguments.of("a:\n  b: 1\n c: 2\n", YamlFlaw.INDENTATION, "c: 2"),
        Arguments.of("a: x\ny z\nb: 1\n", YamlFlaw.STRAY_LINE, "y z"),
        Arguments.of("a: \"b\\qc\"\n", YamlFlaw.BAD_ESCAPE, "\\q"),
        Arguments.of("a: *b\n", YamlFlaw.UNKNOWN_ALIAS, "*b"),
        Arguments.of("a: \u0007b\n", YamlFlaw.CONTROL_CHARACTER, "\u0007"),
        Arguments.of("a: !ruby/object:Gem {}\n", YamlFlaw.FORBIDDEN_TYPE, "!ruby/object:Gem {}"),
        Arguments.of("a: &x\n  b: *x\n", YamlFlaw.LIMIT, "&x\n  b: *x"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistakeIsNamedWhereItStands(String text, YamlFlaw cause, String at) {
    YamlProblem problem = read(text).problem().orElseThrow();
    assertThat(problem.cause()).isEqualTo(cause);
    assertThat(text.substring(problem.span().start(), problem.span().end())).isEqualTo(at);
  }

  @Test
  void spansAreThoseOfTheSourceAfterEmoji() {
    String text = "a: \"é😀x\"\nb: fr\r\nc: [1, \"ü\"]\n";
    Mapping mapping = (Mapping) read(text).root().orElseThrow();
    assertThat(text(text, mapping.value("a").orElseThrow())).isEqualTo("\"é😀x\"");
    assertThat(text(text, mapping.value("b").orElseThrow())).isEqualTo("fr");
    Sequence list = (Sequence) mapping.value("c").orElseThrow();
    assertThat(text(text, list)).isEqualTo("[1, \"ü\"]");
    assertThat(text(text, list.items().get(1))).isEqualTo("\"ü\"");
  }

  private static String text(String text, Value value) {
    return text.substring(value.span().start(), value.span().end());
  }

  @Test
  void laterValueCountsAndMergedOnesToo() {
    Mapping mapping =
        (Mapping) read("x: &x {k: 1, z: 0}\ny:\n  <<: *x\n  z: 2\nz: a\nz: b\n").root().get();
    assertThat(mapping.scalar("z").orElseThrow().text()).isEqualTo("b");
    Mapping merged = (Mapping) mapping.value("y").orElseThrow();
    assertThat(merged.scalar("k").orElseThrow().text()).isEqualTo("1");
    assertThat(merged.scalar("z").orElseThrow().text()).isEqualTo("2");
  }

  static Stream<String> hostile() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a").append(i).append(": &a").append(i).append(" [*a").append(i - 1);
      bomb.append(", *a").append(i - 1).append("]\n");
    }
    return Stream.of(
        bomb.toString(),
        "v: " + "[".repeat(60_000),
        "v: " + "{a: ".repeat(15_000),
        "- ".repeat(30_000),
        "x: " + "a ".repeat(100_000),
        "k: &a [*a, *a]\n",
        "\"".repeat(60_000),
        "? ".repeat(30_000),
        "a: b\n".repeat(13_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextEndsSoon(String text) {
    CpuTime.assertWithin(Duration.ofSeconds(5), "YAML", () -> assertThat(read(text)).isNotNull());
  }

  @Test
  void nothingIsConstructedFromTags() {
    YamlDocument document =
        read("a: !!javax.script.ScriptEngineManager [x]\nb: !!java.net.URL [y]\n");
    assertThat(document.problem()).isEmpty();
  }
}
