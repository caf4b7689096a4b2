package io.github.postlint.rules.frontmatter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the backslashes of a text in double quotation marks that its author meant as such. */
final class Backslash {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?s:.)");
  private static final Pattern DRIVE = Pattern.compile("(?<![\\w\\\\])[A-Za-z]:\\\\[^\\\\\"]");
  private static final Pattern FORMULA =
      Pattern.compile(
          "\\\\(?:times|theta|tau|tan|text[a-z]*|nabla|nu|neq?|not|rho|right|rangle|rm|vec|varphi"
              + "|beta|bar|binom|begin|bf|bullet|alpha|approx|ast|frac|forall|exists|epsilon|eta"
              + "|end|equiv|vert)(?![a-z])");

  /** Characters that no author means: bell, backspace, form feed, escape, the end of a string. */
  private static final String CONTROLS = "abvfe0";

  private Backslash() {}

  /**
   * Where the first backslash stands that was meant as one and is not read as such; -1 where none
   * does.
   *
   * @param text whether a line break or a tab would be a mistake, since the value is one line
   */
  static int find(String written, boolean text) {
    if (written.indexOf('\\') < 0) {
      return -1;
    }
    boolean path = DRIVE.matcher(written).find();
    Matcher escape = ESCAPE.matcher(written);
    while (escape.find()) {
      char c = written.charAt(escape.start() + 1);
      boolean formula =
          FORMULA.matcher(written).region(escape.start(), written.length()).lookingAt();
      if (CONTROLS.indexOf(c) >= 0 || (text && "ntr".indexOf(c) >= 0 && (path || formula))) {
        return escape.start();
      }
    }
    return -1;
  }

  static String meaning(char escape) {
    return switch (escape) {
      case 'n' -> "a line break";
      case 't' -> "a tab";
      case 'r' -> "a carriage return";
      default -> "a control character";
    };
  }

  /** The same with two backslashes for each that does not stand before another or a quote. */
  static String doubled(String written) {
    return ESCAPE
        .matcher(written)
        .replaceAll(
            found -> {
              char c = found.group().charAt(1);
              boolean kept = c == '\\' || c == '"';
              return Matcher.quoteReplacement((kept ? "" : "\\") + found.group());
            });
  }
}
