package io.github.postlint.rules.code;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a Java snippet where a line ends a statement or a declaration outside all brackets. */
final class JavaPieces {
  /** The most pieces that are worth a parser's time. */
  private static final int MAX = 40;

  private static final Pattern TEXT =
      Pattern.compile(
          "//[^\\n]*+|/\\*(?:[^*]|\\*(?!/))*+\\*/|\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+\"\"\""
              + "|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+'",
          Pattern.DOTALL);
  private static final Pattern GOES_ON =
      Pattern.compile("\\s*+(?:else\\b|catch\\b|finally\\b|while\\b|[.)\\]};,])");

  private JavaPieces() {}

  /** The pieces with their line ends: together they are {@code code}. */
  static List<String> of(String code) {
    String bare = TEXT.matcher(code).replaceAll(match -> match.group().replaceAll("[^\\n]", " "));
    List<String> pieces = new ArrayList<>();
    int start = 0;
    int depth = 0;
    char last = ' ';
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      depth += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
      boolean ends = c == '\n' && depth == 0 && (last == ';' || last == '}');
      if (ends && pieces.size() < MAX && !goesOn(bare, i + 1)) {
        pieces.add(code.substring(start, i + 1));
        start = i + 1;
      }
      last = Character.isWhitespace(c) ? last : c;
    }
    if (!bare.substring(start).isBlank() || pieces.isEmpty()) {
      pieces.add(code.substring(start));
    }
    return pieces;
  }

  private static boolean goesOn(String bare, int from) {
    return GOES_ON.matcher(bare).region(from, bare.length()).lookingAt();
  }
}
