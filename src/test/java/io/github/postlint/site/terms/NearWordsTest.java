package io.github.postlint.site.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NearWordsTest {

  @Test
  void findsWhatComparingEachWithEachFinds() {
    Random random = new Random(1);
    Set<String> words = new TreeSet<>();
    while (words.size() < 1_000) {
      words.add(word(random));
    }
    NearWords near = new NearWords(words);

    int found = 0;
    for (int i = 0; i < 2_000; i++) {
      String word = word(random);
      Set<String> expected = new TreeSet<>(words);
      expected.removeIf(other -> !OneEdit.between(word, other));
      assertThat(near.near(word)).as(word).isEqualTo(expected);
      found += expected.size();
    }
    assertThat(found).isGreaterThan(1_000);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int length = random.nextInt(8); length > 0; length--) {
      word.append("abcdé".charAt(random.nextInt(5)));
    }
    return word.toString();
  }
}
