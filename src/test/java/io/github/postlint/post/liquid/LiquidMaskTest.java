package io.github.postlint.post.liquid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiquidMaskTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a{% if x %}b|a          b",
        "a{{ x }}b|a{{xxx}}b",
        "{% raw %}{{ x }}{% endraw %}|         {{ x }}            ",
        "{% raw %}{% if %}{% endraw %}|         {% if %}            ",
        "{% comment %}a{% endcomment %}b|                              b",
        "{%- highlight java -%}a<b{%- endhighlight -%}|<pre>                 a b</pre>              ",
        "{{ '{% raw %}' }}{% if x %}|{{ '{% raw %}' }}          ",
        "[a]: {% link a.md %}|[a]: xxxxxxxxxxxxxxx",
        "{% raw %}a|         a",
        "{% if x|{% if x",
        "a { b } %}|a { b } %}"
      })
  void tagsAreBlanked(String body, String masked) {
    assertThat(LiquidMask.mask(body)).isEqualTo(masked);
  }

  @Test
  void lineEndsStay() {
    assertThat(LiquidMask.mask("{% comment %}\r\na\n{% endcomment %}"))
        .isEqualTo(" ".repeat(13) + "\r\n \n" + " ".repeat(16));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{% raw %}", "{% comment %} ", "{% highlight x %}", "{{", "{%", "{% %}"})
  void hostileTextIsMaskedInLinearTime(String part) {
    String body = part.repeat(1_000_000 / part.length());
    String masked = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> LiquidMask.mask(body));
    assertThat(masked).hasSameSizeAs(body);
  }
}
