package io.github.postlint.rules.markup;

import io.github.postlint.post.kramdown.span.InlineLink;
import io.github.postlint.post.kramdown.span.InlineText;

/** Tells which of the texts that look like links certainly are. */
final class Certain {
  private Certain() {}

  /** Whether kramdown makes a link or an image of this, whatever stands around it. */
  static boolean isLink(InlineText text, InlineLink link) {
    if (link.inner() || link.close() >= text.certainEnd()) {
      return false;
    }
    int stars = 0;
    int lines = 0;
    for (int i = link.open() + 1; i < link.close(); i++) {
      char c = text.chars().charAt(i);
      stars += c == '*' ? 1 : 0;
      lines += c == '_' && !Character.isLetter(text.chars().charAt(i - 1)) ? 1 : 0;
      if (text.isPlain(i) && "<[]".indexOf(c) >= 0) {
        return false;
      }
    }
    boolean footnote =
        link.close() == link.open() + 1 || text.chars().charAt(link.open() + 1) == '^';
    return stars % 2 == 0 && lines % 2 == 0 && (!footnote || link.image());
  }
}
