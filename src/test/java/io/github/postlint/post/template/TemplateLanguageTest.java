package io.github.postlint.post.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateLanguageTest {
  private static final String TEXT = "---\n---\n{{ a }}{% b %}";
  private static final Span ALL = new Span(0, TEXT.length());

  private final TemplateBody body = TemplateLanguage.NONE.read(TEXT, 8);

  @Test
  void withoutOneNothingRuns() {
    assertThat(TemplateLanguage.NONE.name()).isEqualTo("none");
    assertThat(TemplateLanguage.NONE.runsWith(Mapping.empty(Span.at(0)))).isFalse();
  }

  @Test
  void andTheBodyIsReadAsItIsWritten() {
    MaskedText mask = body.mask();
    assertThat(mask.text()).isEqualTo(TEXT);
    assertThat(mask.start()).isEqualTo(8);
    assertThat(mask.body()).isEqualTo("{{ a }}{% b %}");
    assertThat(mask.map().source(12)).isEqualTo(12);
  }

  @Test
  void andNothingInItIsPrintedLeftOutOrRepeated() {
    assertThat(body.references()).isEmpty();
    assertThat(body.conditional()).isEmpty();
    assertThat(body.mayHoldTags(ALL)).isFalse();
    assertThat(body.touches(ALL)).isFalse();
    assertThat(body.repeats(ALL)).isFalse();
    assertThat(body.mayPrintIds(List.of())).isFalse();
    assertThat(body.mayPrintTags(ALL)).isFalse();
  }
}
