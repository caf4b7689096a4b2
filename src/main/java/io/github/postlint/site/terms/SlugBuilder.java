package io.github.postlint.site.terms;

/** Puts a slug together, character by character. */
final class SlugBuilder {
  private final SlugStyle style;
  private final StringBuilder slug = new StringBuilder();
  private boolean gap;

  SlugBuilder(SlugStyle style) {
    this.style = style;
  }

  void add(int letter) {
    if (Character.isLetterOrDigit(letter) || continuesLetter(letter)) {
      if (gap && !slug.isEmpty()) {
        slug.append('-');
      }
      gap = false;
      append(letter);
    } else if (Character.getType(letter) != Character.FORMAT) {
      gap = true;
    }
  }

  /** A vowel sign belongs to the letter before it; on its own it is not a letter. */
  private boolean continuesLetter(int letter) {
    int type = Character.getType(letter);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    return mark && !gap && !slug.isEmpty();
  }

  private void append(int letter) {
    if (style == SlugStyle.ASCII && letter >= 0x80) {
      slug.append('u').append(Integer.toHexString(letter));
    } else {
      slug.appendCodePoint(letter);
    }
  }

  @Override
  public String toString() {
    return slug.toString();
  }
}
