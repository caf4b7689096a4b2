package io.github.postlint.post.kramdown.fence;

import java.util.Locale;
import java.util.Set;

/** What authors write after the markers of a fence, as far as it can be told from prose. */
public final class FenceWords {
  /** Blocks in these languages may well show a fence. */
  private static final Set<String> MAY_SHOW_FENCES =
      Set.of(
          "markdown",
          "md",
          "mdx",
          "mkd",
          "kramdown",
          "gfm",
          "rmd",
          "rmarkdown",
          "liquid",
          "diff",
          "patch",
          "text",
          "txt",
          "plain",
          "plaintext",
          "none",
          "raw",
          "asciidoc",
          "html");

  private FenceWords() {}

  /** Whether a block in this language may well have a fence in it that is none. */
  public static boolean mayShowFences(String language) {
    return MAY_SHOW_FENCES.contains(language.toLowerCase(Locale.ROOT));
  }

  /** Whether the characters are one word that may name a language. */
  public static boolean isLanguage(String word) {
    boolean letters = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetterOrDigit(c) && "+#._-".indexOf(c) < 0) {
        return false;
      }
      letters |= Character.isLetter(c);
    }
    return letters;
  }

  /** Whether the word may stand after the markers: a language, perhaps with options. */
  public static boolean isInfoWord(String word) {
    int end = 0;
    while (end < word.length() && "{?:=,[(".indexOf(word.charAt(end)) < 0) {
      end++;
    }
    return end == 0 ? word.startsWith("{") : isLanguage(word.substring(0, end));
  }

  /** Whether several words are a language with options rather than prose. */
  static boolean isInfo(String info) {
    String[] words = info.split("\\s+");
    if (!isInfoWord(words[0])) {
      return false;
    }
    boolean options = info.indexOf('{') >= 0 || info.indexOf('=') >= 0;
    return words.length > 1 && (options || words.length <= 3);
  }
}
