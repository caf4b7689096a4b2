package io.github.postlint.rules.markup;

import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.InlineLink;

/** Tells what stands before an attribute list in a text. */
final class ListPlace {
  /** With these characters kramdown may end something that takes attributes. */
  private static final String ENDS = "*_`'\"<>$&;~[]{}\\";

  private final InlineContent text;

  ListPlace(InlineContent text) {
    this.text = text;
  }

  /** Whether plain text stands right before {@code at}, which can take no attributes. */
  boolean isAfterText(int at) {
    if (at == 0) {
      return true;
    }
    char before = text.chars().charAt(at - 1);
    if (text.isEscaped(at - 1)) {
      return true;
    }
    return text.isPlain(at - 1)
        && ENDS.indexOf(before) < 0
        && !endsLink(at)
        && !isSymbol(text.chars(), at);
  }

  /** Dashes, dots and angle quotes become symbols, some with a space. */
  private static boolean isSymbol(String chars, int at) {
    char before = chars.charAt(at - 1);
    char second = at > 1 ? chars.charAt(at - 2) : ' ';
    return (before == '-' && second == '-')
        || (before == '.' && second == '.')
        || (before == ' ' && second == '<');
  }

  private boolean endsLink(int at) {
    return link(at) != null;
  }

  /** What looks like a link that ends right before {@code at}, or null. */
  InlineLink link(int at) {
    int low = 0;
    int high = text.links().size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      InlineLink link = text.links().get(middle);
      if (link.end() == at) {
        return link;
      } else if (link.end() < at) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }
}
