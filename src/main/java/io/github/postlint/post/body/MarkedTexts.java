package io.github.postlint.post.body;

import io.github.postlint.post.text.Punctuation;
import java.util.ArrayList;
import java.util.List;

/** The texts of a body, to be asked for by the signs that stand in them. */
public final class MarkedTexts {
  private final List<TextBlock> texts;
  private final List<Punctuation> marks;

  /** Of {@link Outline#texts()}. */
  public MarkedTexts(List<TextBlock> texts) {
    this.texts = texts;
    marks = texts.stream().map(text -> Punctuation.of(text.text())).toList();
  }

  /** Those in which one of {@code signs} stands, in the order of the source. */
  public List<TextBlock> with(String... signs) {
    List<TextBlock> found = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (marks.get(i).anyIn(texts.get(i).text(), signs)) {
        found.add(texts.get(i));
      }
    }
    return found;
  }
}
