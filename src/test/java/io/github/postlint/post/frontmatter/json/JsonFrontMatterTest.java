package io.github.postlint.post.frontmatter.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFrontMatterTest {

  @Test
  void placesAreThoseOfTheText() {
    String text =
        "x {\"title\": \"A \\\"b\\\"\", \"tags\": [\"c\", 1.10, null, true], \"in\": {\"d\": 2}}";
    Mapping root =
        (Mapping) JsonFrontMatter.read(text, new Span(2, text.length())).root().orElseThrow();
    Scalar title = root.scalar("title").orElseThrow();
    assertThat(title.text()).isEqualTo("A \"b\"");
    assertThat(text.substring(title.span().start(), title.span().end()))
        .isEqualTo("\"A \\\"b\\\"\"");
    Scalar key = root.entry("tags").orElseThrow().key();
    assertThat(text.substring(key.span().start(), key.span().end())).isEqualTo("\"tags\"");
    Sequence tags = (Sequence) root.value("tags").orElseThrow();
    assertThat(text.substring(tags.span().start(), tags.span().end()))
        .isEqualTo("[\"c\", 1.10, null, true]");
    assertThat(tags.items())
        .extracting(item -> ((Scalar) item).resolved().type())
        .containsExactly(
            TypedValue.Type.STRING,
            TypedValue.Type.FLOAT,
            TypedValue.Type.NULL,
            TypedValue.Type.BOOLEAN);
    assertThat(root.value("in").orElseThrow()).isInstanceOf(Mapping.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\": 1,}", "{a: 1}", "{\"a\": 'b'}", "{\"a\": 1", "{\"a\" 1}", "[1"})
  void whatIsNoJsonIsRefused(String text) {
    JsonDocument document = JsonFrontMatter.read(text, new Span(0, text.length()));
    assertThat(document.root()).isEmpty();
    assertThat(document.problem().orElseThrow().explanation()).startsWith("This is not JSON.");
  }

  @Test
  void hostileTextsEnd() {
    String text = "{\"a\":".repeat(40_000);
    assertThat(JsonFrontMatter.read(text, new Span(0, text.length())).problem()).isPresent();
  }
}
