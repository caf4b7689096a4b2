package io.github.postlint.post.body;

import io.github.postlint.post.text.Punctuation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The texts of a body, to be asked for by the signs that stand in them. */
public final class MarkedTexts {
  private final List<TextBlock> texts;
  private final List<Punctuation> marks;

  /** What stands in any of the texts: most signs stand in none. */
  private final Punctuation all;

  /** Of {@link Outline#texts()}. */
  public MarkedTexts(List<TextBlock> texts) {
    this.texts = texts;
    marks = new ArrayList<>(texts.size());
    for (TextBlock text : texts) {
      marks.add(Punctuation.of(text.text()));
    }
    all = Punctuation.ofAny(marks);
  }

  /** Those in which one of {@code signs} stands, in the order of the source. */
  public List<TextBlock> with(String... signs) {
    String[] likely = likely(signs);
    if (likely.length == 0) {
      return List.of();
    }
    List<TextBlock> found = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).anyIn(texts.get(i).text(), likely)) {
        found.add(texts.get(i));
      }
    }
    return found;
  }

  private String[] likely(String[] signs) {
    String[] likely = new String[signs.length];
    int count = 0;
    for (String sign : signs) {
      if (all.mayHold(sign)) {
        likely[count++] = sign;
      }
    }
    return count == signs.length ? signs : Arrays.copyOf(likely, count);
  }
}
