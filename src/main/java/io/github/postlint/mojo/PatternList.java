package io.github.postlint.mojo;

import java.util.ArrayList;
import java.util.List;

/** Patterns as Maven hands them over: those of the command line it cuts at every comma. */
final class PatternList {
  private PatternList() {}

  /** The patterns with what stands between braces in one piece. */
  static List<String> whole(List<String> cut) {
    List<String> whole = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String piece : cut) {
      open.append(open.length() > 0 ? "," : "").append(piece);
      if (depth(open) <= 0) {
        whole.add(open.toString());
        open.setLength(0);
      }
    }
    if (open.length() > 0) {
      whole.add(open.toString());
    }
    return whole;
  }

  private static int depth(CharSequence text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
    }
    return depth;
  }
}
