package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.tree.SpanElement.Type;

/** Dashes, dots and guillemets written with ASCII. */
final class SymbolSpan {
  private SymbolSpan() {}

  private static final String[][] SYMBOLS = {
    {"---", "\u2014"},
    {"--", "\u2013"},
    {"...", "\u2026"},
    {"\\<<", "<<"},
    {"\\>>", ">>"},
    {"<< ", "\u00ab\u00a0"},
    {" >>", "\u00a0\u00bb"},
    {"<<", "\u00ab"},
    {">>", "\u00bb"}
  };

  /** Reads what stands at the reader's place and moves it on; false if it is no such. */
  static boolean read(SpanReader reader) {
    if ("-.\\< >".indexOf(reader.charAt(reader.at)) < 0) {
      return false;
    }
    for (String[] symbol : SYMBOLS) {
      if (reader.chars.startsWith(symbol[0], reader.at)) {
        reader.add(Type.CHARACTER, symbol[1], reader.at + symbol[0].length());
        return true;
      }
    }
    return false;
  }
}
