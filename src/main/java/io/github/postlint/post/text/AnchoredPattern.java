package io.github.postlint.post.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression of which all matches begin with the same characters. Only where these stand
 * is it tried, which is far faster than to try it at every character.
 */
public final class AnchoredPattern {
  private final String start;
  private final Pattern pattern;

  /**
   * @param start what all matches begin with, at least one character
   * @param pattern the whole; what stands before a match may be asked for in it
   */
  public AnchoredPattern(String start, String pattern) {
    this.start = start;
    this.pattern = Pattern.compile(pattern);
  }

  /** Begins to search {@code text}. */
  public Search in(String text) {
    return new Search(text);
  }

  /** Finds one match after the other, as {@link Matcher#find()} does. */
  public final class Search {
    private final String text;
    private Matcher matcher;
    private int next;

    private Search(String text) {
      this.text = text;
    }

    /** Whether there is one more match. */
    public boolean find() {
      for (int at = text.indexOf(start, next); at >= 0; at = text.indexOf(start, at + 1)) {
        if (matcher == null) {
          matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }
        if (matcher.region(at, text.length()).lookingAt()) {
          next = matcher.end();
          return true;
        }
      }
      next = text.length();
      return false;
    }

    /** The match that {@link #find()} has found last. */
    public Matcher match() {
      return matcher;
    }
  }
}
