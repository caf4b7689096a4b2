package io.github.postlint.post.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.post.body.Reference;
import io.github.postlint.post.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiquidPlacesTest {

  private static LiquidPlaces places(String body) {
    return new LiquidPlaces(LiquidReader.read(body, 0));
  }

  /** Where the mark stands. */
  private static Span mark(String body, String mark) {
    int at = body.indexOf(mark);
    assertThat(at).as(mark).isNotNegative();
    return new Span(at, at + mark.length());
  }

  @ParameterizedTest
  @CsvSource({
    "A, false",
    "B, true",
    "C, true",
    "D, true",
    "E, false",
    "F, true",
    "G, false",
    "H, false",
    "I, true",
    "J, false"
  })
  void whatStandsInALoopIsRepeated(String mark, boolean repeated) {
    String body =
        "A {% for x in y %} B {% for z in x %} C {% endfor %} D {% endfor %} E"
            + " {% tablerow x in y %} F {% endtablerow %} G"
            + " {% if x %} H {% capture x %} I {% endcapture %} {% endif %} J";
    assertThat(places(body).repeat(mark(body, mark))).isEqualTo(repeated);
  }

  @Test
  void nothingIsRepeatedWithoutLoops() {
    assertThat(places("{% if x %} A {% endif %}").repeat(new Span(0, 3))).isFalse();
    assertThat(places("A").repeat(new Span(0, 1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    // The text is "ab{{ x }}cd": Liquid stands in 2 to 9.
    "0, 2, false",
    "0, 3, true",
    "2, 9, true",
    "4, 5, true",
    "8, 11, true",
    "9, 11, false"
  })
  void touchesWhatItSharesACharacterWith(int start, int end, boolean touches) {
    assertThat(places("ab{{ x }}cd").touch(new Span(start, end))).isEqualTo(touches);
  }

  @Test
  void textWithoutLiquidIsTouchedNowhere() {
    assertThat(places("ab").touch(new Span(0, 2))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "{{ site.baseurl }}/a",
        "{{ page.title }}",
        "{{ x | relative_url }}",
        "{{ x | upcase | escape }}",
        "{% assign x = y %}",
        "{% if x %}a{% endif %}",
        "{% post_url 2020-01-01-a %}"
      })
  void printsNoIds(String body) {
    assertThat(places(body).mayPrintIds(List.of())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ content }}",
        "{{ site.baseurl | x }}",
        "{{ x | escape | upcase }}",
        "{% include a.html %}"
      })
  void mayPrintIds(String body) {
    assertThat(places(body).mayPrintIds(List.of())).isTrue();
  }

  @Test
  void whatStandsInAnAddressPrintsNoIds() {
    String body = "[a]({{ x }}) {{ y }}";
    Reference first = reference(body, "{{ x }}");
    Reference second = reference(body, "{{ y }}");
    assertThat(places(body).mayPrintIds(List.of(first))).isTrue();
    assertThat(places(body).mayPrintIds(List.of(first, second))).isFalse();
  }

  private static Reference reference(String body, String address) {
    return new Reference(Reference.Kind.LINK, address, mark(body, address), true);
  }
}
