package io.github.postlint.rules.frontmatter;

import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import java.util.ArrayList;
import java.util.List;

/** The names that stand below a plural key: a list's items, or a text's words. */
final class ScalarWords {
  private ScalarWords() {}

  static List<String> of(Value value) {
    List<String> words = new ArrayList<>();
    if (value instanceof Sequence list) {
      for (Value item : list.items()) {
        if (item instanceof Scalar scalar && !scalar.isNull()) {
          words.add(scalar.resolved().text());
        }
      }
    } else if (value instanceof Scalar scalar && !scalar.isNull()) {
      for (String word : scalar.text().strip().split("\\s+")) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
    }
    return words;
  }
}
