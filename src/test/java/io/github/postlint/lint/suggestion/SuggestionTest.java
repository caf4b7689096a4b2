package io.github.postlint.lint.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SuggestionTest {
  private final Random random = new Random(1);

  private String word(int maxLength) {
    StringBuilder word = new StringBuilder();
    for (int length = random.nextInt(maxLength + 1); length > 0; length--) {
      word.append("abcd".charAt(random.nextInt(4)));
    }
    return word.toString();
  }

  /** The definition, without any short cut. */
  private static int plain(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }

  @Test
  void countsEditsUpToALimit() {
    for (int i = 0; i < 20_000; i++) {
      String a = word(9);
      String b = word(9);
      int limit = 1 + random.nextInt(8);

      assertThat(Suggestion.distance(a, b, limit))
          .as("%s, %s, %d", a, b, limit)
          .isEqualTo(Math.min(limit, plain(a, b)));
    }
  }

  @Test
  void takesTheFirstOfTheNearest() {
    for (int i = 0; i < 2_000; i++) {
      List<String> known = new ArrayList<>();
      while (known.size() < 20) {
        known.add(word(9));
      }
      String word = word(9);
      List<String> sorted = new ArrayList<>(known);
      Collections.sort(sorted);
      int limit = Math.max(1, word.length() / 3);
      String expected = null;
      for (String one : sorted) {
        int distance = plain(word, one);
        boolean nearer = expected == null ? distance <= limit : distance < plain(word, expected);
        expected = nearer ? one : expected;
      }

      assertThat(Suggestion.nearest(word, known).orElse(null))
          .as("%s among %s", word, sorted)
          .isEqualTo(expected);
    }
  }

  @Test
  void guessesOnlySoOften() {
    SuggestionBudget budget = new SuggestionBudget();
    List<String> known = Collections.nCopies(40_000, "abcdef");

    assertThat(budget.of("abcdex", known)).isEqualTo(" Did you mean \"abcdef\"?");
    assertThat(budget.nearest("abcdex", known)).contains("abcdef");
    assertThat(budget.nearest("abcdex", known)).isEmpty();
    assertThat(budget.nearest("abcdex", List.of("abcdef"))).contains("abcdef");
  }
}
