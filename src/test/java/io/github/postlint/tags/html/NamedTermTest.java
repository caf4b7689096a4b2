package io.github.postlint.tags.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.tags.index.TaxonomyKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where readers find a term in a list of names. */
class NamedTermTest {

  private static List<NamedTerm> terms(String... labels) {
    IndexSketch sketch = new IndexSketch();
    for (String label : labels) {
      sketch.post("A post", "2020-01-02", "en", IndexSketch.tag(label));
    }
    return sketch.index().taxonomy(TaxonomyKind.TAGS).terms().stream()
        .map(term -> NamedTerm.of(term, "en"))
        .sorted(NamedTerm.BY_NAME)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({".NET, N", "Événement, E", "10x, 0–9", "日本語, 日", "@home, H", "œuvre, Œ", "ﬁn, F"})
  void aTermStandsUnderItsFirstLetter(String label, String letter) {
    assertThat(terms(label)).extracting(NamedTerm::letter).containsExactly(letter);
  }

  @Test
  void caseAccentsAndSignsDoNotChangeTheOrder() {
    assertThat(terms("beta", "Alpha", ".delta", "Évora", "echo", "99"))
        .extracting(NamedTerm::label)
        .containsExactly("99", "Alpha", "beta", ".delta", "echo", "Évora");
  }
}
