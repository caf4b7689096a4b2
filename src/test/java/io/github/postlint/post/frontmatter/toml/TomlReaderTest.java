package io.github.postlint.post.frontmatter.toml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Span;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.toml.TomlFactory;

class TomlReaderTest {

  private static TomlDocument read(String text) {
    return TomlReader.read(text, new Span(0, text.length()));
  }

  private static String shown(Value value) {
    if (value instanceof Mapping mapping) {
      return mapping.entries().stream()
          .map(TomlReaderTest::shown)
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof Sequence sequence) {
      return sequence.items().stream()
          .map(TomlReaderTest::shown)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    Scalar scalar = (Scalar) value;
    return scalar.resolved().type().name().charAt(0) + ":" + scalar.text();
  }

  private static String shown(MappingEntry entry) {
    return entry.key().text() + "=" + shown(entry.value());
  }

  @Test
  void keysAndValues() {
    String text =
        """
        # settings
        title = "A \\"B\\" \\u00e9"   # comment
        'quoted key' = 'C:\\new'
        a.b = 1
        a.c = [1, 2.5, [true, false],] # more
        list = [
          "one", # first
          "two",
        ]
        text = \"\"\"
        two
        lines\"\"\"
        day = 2020-01-02
        time = 2020-01-02 10:00:00+02:00
        inline = { x = 1, y.z = "q" }

        [cover]
        draft = true
        [cover.more]
        hex = 0xff
        [[menu]]
        name = "a"
        [[menu]]
        name = "b"
        [menu.sub]
        k = -0.5e3
        """;
    assertThat(read(text).problem()).isEmpty();
    assertThat(shown(read(text).root().orElseThrow()))
        .isEqualTo(
            "{title=S:A \"B\" é, quoted key=S:C:\\n"
                + "ew, a={b=I:1, c=[I:1, F:2.5, [B:true, B:false]]}, list=[S:one, S:two],"
                + " text=S:two\n"
                + "lines, day=D:2020-01-02, time=T:2020-01-02 10:00:00+02:00, inline={x=I:1,"
                + " y={z=S:q}}, cover={draft=B:true, more={hex=I:0xff}}, menu=[{name=S:a},"
                + " {name=S:b, sub={k=F:-0.5e3}}]}");
  }

  @Test
  void placesAreThoseOfTheText() {
    String text = "x\ntitle = \"A\"\ntags = ['b', 'c']\n";
    Mapping root = (Mapping) TomlReader.read(text, new Span(2, text.length())).root().orElseThrow();
    Scalar title = root.scalar("title").orElseThrow();
    assertThat(text.substring(title.span().start(), title.span().end())).isEqualTo("\"A\"");
    Sequence tags = (Sequence) root.value("tags").orElseThrow();
    Span second = tags.items().get(1).span();
    assertThat(text.substring(second.start(), second.end())).isEqualTo("'c'");
  }

  /** Jackson, which tells no places, reads and refuses the same. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title = A b|A b",
        "title = “A”|“A”",
        "title|``",
        "title = |``",
        "title = \"A|\"",
        "title = 'A|'",
        "tags = ['a' 'b']|'b']",
        "tags = ['a'|[",
        "title = \"C:\\new\\dir\"|\\dir\"",
        "day = 2020-1-2|2020-1-2",
        "n = 012|012",
        "a = 1 b = 2|b = 2",
        "= 1|= 1",
        "[a|``",
        "[[a]|``",
        "a = {b = 1|``",
        "a = tru|tru",
        "a: b|: b"
      })
  void whatIsNoTomlIsRefused(String text, String shown) {
    TomlProblem problem = read(text).problem().orElseThrow();
    assertThat(text.substring(problem.span().start(), problem.span().end())).isEqualTo(shown);
    assertThat(problem.explanation()).endsWith(".");
    assertThat(jacksonReads(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"a = 1;a = 2", "a = 1;a.b = 2", "[a];[a]", "a = [];[[a]]", "a.b = 1;a = 2"})
  void aKeyIsGivenOnce(String lines) {
    String text = lines.replace(';', '\n');
    assertThat(read(text).problem().orElseThrow().explanation()).contains("is given twice");
    assertThat(jacksonReads(text)).isFalse();
  }

  /** Unlike Jackson, Hugo's reader knows the calendar. */
  @Test
  void aDayExists() {
    assertThat(read("day = 2020-02-30").problem()).isPresent();
    assertThat(read("day = 2020-02-29").problem()).isEmpty();
  }

  private static boolean jacksonReads(String text) {
    try {
      new TomlFactory().createParser(ObjectReadContext.empty(), text).close();
      return true;
    } catch (JacksonException e) {
      return false;
    }
  }

  @Test
  void hostileTextsEnd() {
    assertThat(read("a = " + "[".repeat(100_000)).problem()).isPresent();
    assertThat(read("a = " + "{a=".repeat(50_000)).problem()).isPresent();
    assertThat(read("a".repeat(190_000)).problem()).isPresent();
    assertThat(read(("a." + "b").repeat(60_000)).problem()).isPresent();
    assertThat(read("x".repeat(300_000)).problem().orElseThrow().isLimit()).isTrue();
  }
}
