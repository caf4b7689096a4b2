package io.github.postlint.post.kramdown.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.CpuTime;
import io.github.postlint.post.text.Span;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {
  private final Map<String, AttributeList> named = new HashMap<>();

  private static AttributeList list(String content) {
    AttributeList list = new AttributeList();
    assertThat(list.add(content, Span.at(0))).isTrue();
    return list;
  }

  private String of(String content) {
    Attributes attributes = new Attributes();
    attributes.add(list(content), named);
    Attribute found = attributes.get("k");
    return found == null ? null : found.value();
  }

  @ParameterizedTest
  @CsvSource({
    "x, of x",
    "x y, of y",
    "y x, of x",
    "k='own' x, own",
    "through, of y",
    "x through, of y",
    "through x, of x",
    "circle, of x",
    "nowhere, ",
  })
  void laterListsWinAndOwnValuesOverAll(String content, String expected) {
    named.put("x", list("k='of x'"));
    named.put("y", list("k='of y'"));
    named.put("through", list("x y"));
    named.put("circle", list("other x"));
    named.put("other", list("circle"));
    assertThat(of(content)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a%d", "a%d a%<d", "a%d a0 b='c'"})
  void longChainsEndSoon(String link) {
    for (int i = 0; i < 6_000; i++) {
      named.put("a" + i, list(String.format(link, i + 1)));
    }
    named.put("a3", list("k='v' a4"));
    CpuTime.assertWithin(Duration.ofSeconds(5), link, () -> assertThat(of("a0")).isEqualTo("v"));
  }
}
