package io.github.postlint.site.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.post.text.Position;
import io.github.postlint.post.text.Range;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.post.text.Span;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", "\r\n\r\n"})
  void endsBeforeTheLineEndsThatTheSpanEndsWith(String ends) {
    Source source = source("one\ntwo" + ends + "three");
    Place place = Place.of(source, new Span(4, 7 + ends.length()));
    assertThat(place.range()).isEqualTo(new Range(new Position(2, 1), new Position(2, 4)));
  }

  @Test
  void keepsASpanOfLineEndsAlone() {
    Source source = source("one\ntwo");
    Place place = Place.of(source, new Span(3, 4));
    assertThat(place.range()).isEqualTo(new Range(new Position(1, 4), new Position(2, 1)));
  }

  @Test
  void showsTheLineItBeginsOn() {
    Source source = source("one\ntwo\nthree");
    assertThat(Place.of(source, new Span(5, 10)).line()).isEqualTo("two");
  }

  private static Source source(String text) {
    return SourceReader.decode(text.getBytes(StandardCharsets.UTF_8), "a.md");
  }
}
