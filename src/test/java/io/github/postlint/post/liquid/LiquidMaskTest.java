package io.github.postlint.post.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.CpuTime;
import io.github.postlint.post.template.MaskedText;
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
        "a{% if x %}b|ab",
        "a{{ x }}b|a{{xxx}}b",
        "{% raw %}{{ x }}{% endraw %}|{{ x }}",
        "{% raw %}{% if %}{% endraw %}|{% if %}",
        "{% comment %}a{% endcomment %}b|b",
        "{%- highlight java -%}a<b{%- endhighlight -%}|<pre>a b</pre>",
        "a {%- if x -%} b|ab",
        "a {{- x -}} b|a{{xxxxx}}b",
        "{% raw -%} a{% endraw %} b| ab",
        "{{ '{% raw %}' }}{% if x %}|{{ '{% raw %}' }}",
        "[a]: {% link a.md %}|[a]: xxxxxxxxxxxxxxx",
        "{% raw %}a|a",
        "{% if x|{% if x",
        "a { b } %}|a { b } %}"
      })
  void tagsAreLeftOut(String body, String masked) {
    assertThat(LiquidMask.mask(body).text()).isEqualTo(masked);
  }

  @Test
  void tellsWhereThingsStand() {
    String body = "---\nx\n{% if a %}b {% raw %}c{% endraw %}\r\n{%- comment %}\n{% endcomment %}d";
    MaskedText masked = LiquidMask.mask(body, 4, LiquidReader.read(body, 4));
    assertThat(masked.text()).isEqualTo("x\nb cd");
    for (int i = 0; i < masked.text().length(); i++) {
      assertThat(body.charAt(masked.map().source(i))).isEqualTo(masked.text().charAt(i));
    }
    assertThat(masked.map().source(masked.text().length())).isEqualTo(body.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{% raw %}", "{% comment %} ", "{% highlight x %}", "{{", "{%", "{% %}"})
  void hostileTextIsMaskedInLinearTime(String part) {
    String body = part.repeat(1_000_000 / part.length());
    CpuTime.assertWithin(
        Duration.ofSeconds(5),
        part,
        () -> assertThat(LiquidMask.mask(body).text()).hasSizeLessThanOrEqualTo(body.length()));
  }
}
