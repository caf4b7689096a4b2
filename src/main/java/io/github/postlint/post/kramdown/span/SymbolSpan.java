package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.tree.SpanElement.Type;

/** Dashes, dots and guillemets written with ASCII. */
final class SymbolSpan implements SpanParser {
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

  @Override
  public String marks() {
    return "-.\\< >";
  }

  @Override
  public boolean read(SpanCursor cursor) {
    for (String[] symbol : SYMBOLS) {
      if (cursor.chars.startsWith(symbol[0], cursor.at)) {
        cursor.add(Type.CHARACTER, symbol[1], cursor.at + symbol[0].length());
        return true;
      }
    }
    return false;
  }
}
