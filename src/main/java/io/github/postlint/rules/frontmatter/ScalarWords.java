package io.github.postlint.rules.frontmatter;

import io.github.postlint.post.frontmatter.yaml.YamlScalar;
import io.github.postlint.post.frontmatter.yaml.YamlSequence;
import io.github.postlint.post.frontmatter.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;

/** The names that stand below a plural key: a list's items, or a text's words. */
final class ScalarWords {
  private ScalarWords() {}

  static List<String> of(YamlValue value) {
    List<String> words = new ArrayList<>();
    if (value instanceof YamlSequence list) {
      for (YamlValue item : list.items()) {
        if (item instanceof YamlScalar scalar && !scalar.isNull()) {
          words.add(scalar.resolved().text());
        }
      }
    } else if (value instanceof YamlScalar scalar && !scalar.isNull()) {
      for (String word : scalar.text().strip().split("\\s+")) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
    }
    return words;
  }
}
