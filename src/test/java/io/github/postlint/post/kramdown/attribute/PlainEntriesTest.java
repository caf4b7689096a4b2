package io.github.postlint.post.kramdown.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.post.text.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainEntriesTest {
  private static final String[] PARTS = {
    " ",
    "  ",
    "\n",
    "a",
    "b-c",
    "_x1",
    "toc",
    "=",
    "=\"",
    "='",
    "\"",
    "'",
    "v w",
    "\"v\"",
    "'v'",
    "class=\"p q\"",
    "id='i'",
    ".",
    "#",
    ".note",
    "#top",
    ".a.b",
    "#x:y",
    "\\",
    "}",
    "é",
    ":",
    "-"
  };
  private static final Span SPAN = new Span(3, 9);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "target=\"_blank\" rel=\"nofollow noopener\"",
        " .note #top ",
        "#a.b-c.d toc",
        "id='x:y'\n.k",
        "",
        "name"
      })
  void usualListsArePlain(String content) {
    assertThat(PlainEntries.are(content)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=\"b\\}\"", "a=b", "a=\"b\"c", "#1", ".é", "a=\"b", "-a", "#a}", "."})
  void whatNeedsACloserLookIsNot(String content) {
    assertThat(PlainEntries.are(content)).isFalse();
  }

  @Test
  void plainListsSayWhatThePatternFindsInThem() {
    Random random = new Random(7);
    int plain = 0;
    for (int i = 0; i < 50_000; i++) {
      StringBuilder content = new StringBuilder();
      for (int part = random.nextInt(6); part >= 0; part--) {
        content.append(PARTS[random.nextInt(PARTS.length)]);
      }
      if (PlainEntries.are(content.toString())) {
        plain++;
        AttributeList quick = new AttributeList();
        quick.add(content.toString(), SPAN);
        AttributeList slow = new AttributeList();
        slow.addIntricate(content.toString(), SPAN);
        assertThat(quick).as(content.toString()).isEqualTo(slow);
      }
    }
    assertThat(plain).isGreaterThan(5_000);
  }
}
