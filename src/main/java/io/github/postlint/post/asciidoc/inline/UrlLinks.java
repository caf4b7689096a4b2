package io.github.postlint.post.asciidoc.inline;

import io.github.postlint.post.body.Reference;

/** Finds addresses with a scheme, be it with a text in brackets or without. */
final class UrlLinks {
  private static final String[] SCHEMES = {"https", "http", "file", "ftp", "irc"};

  private UrlLinks() {}

  static void apply(Work work) {
    int at = work.chars.indexOf("://");
    int done = 0;
    while (at >= 0) {
      int end = link(work, at, done);
      done = end > at ? end : done;
      at = work.chars.indexOf("://", Math.max(at + 1, end));
    }
  }

  /**
   * Reads the link around a colon; returns where the search goes on.
   *
   * @param done what stands before belongs to other links
   */
  private static int link(Work work, int colon, int done) {
    int start = start(work, colon);
    if (start < 0) {
      return colon;
    }
    boolean escaped = start > 0 && work.at(start - 1) == '\\';
    int before = escaped ? start - 1 : start;
    boolean macro = work.has("link:", before - 5);
    boolean lineStart = before == 0 || work.at(before - 1) == '\n';
    if (!macro && !lineStart && (before - 1 < done || !allows(work.at(before - 1)))) {
      return colon;
    }
    int end = colon + 3;
    while (end < work.length() && isUrl(work.at(end))) {
      end++;
    }
    int bracket = end;
    while (end > colon + 3 && (work.at(end - 1) == '.' || work.at(end - 1) == ',')) {
      end--;
    }
    if (end == colon + 3) {
      return colon;
    }
    if (escaped) {
      work.drop(start - 1);
      return end;
    }
    int close = bracket == end ? Brackets.close(work, bracket) : -1;
    if (close >= 0) {
      refer(work, start, end);
      LinkTexts.read(work, bracket, close);
      work.mark(macro ? start - 5 : start, bracket + 1);
      work.mark(close, close + 1);
      return close + 1;
    }
    return bare(work, start, end, macro);
  }

  private static int start(Work work, int colon) {
    for (String scheme : SCHEMES) {
      if (work.has(scheme, colon - scheme.length())) {
        return colon - scheme.length();
      }
    }
    return -1;
  }

  private static boolean allows(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == Work.TAG
        || "<>()[];\"'&".indexOf(c) >= 0;
  }

  private static boolean isUrl(char c) {
    return !Character.isWhitespace(c) && c != '[' && c != ']' && c != Work.TAG;
  }

  private static int bare(Work work, int start, int end, boolean macro) {
    char before = start > 0 ? work.at(start - 1) : ' ';
    if (macro || before == '"' || before == '\'') {
      return end;
    }
    int last = end;
    char c = work.at(last - 1);
    if (c == '>' && before == '<') {
      work.mark(start - 1, start);
      work.mark(end - 1, end);
      last--;
    } else if (c == ')' || c == '?' || c == '!') {
      last--;
      if (c == ')' && ".?!".indexOf(work.at(last - 1)) >= 0) {
        last--;
      }
    } else if (c == ';' || c == ':' || c == '>' || c == '&') {
      last--;
      if (c != '&' && work.at(last - 1) == ')') {
        last--;
      }
    }
    if (work.has("://", last - 3)) {
      return end;
    }
    refer(work, start, last);
    work.hideOriginal(start, last);
    for (int at = start; at < last; at++) {
      work.chars.setCharAt(at, Work.PASSED);
    }
    return end;
  }

  private static void refer(Work work, int start, int end) {
    String address = work.chars.substring(start, end);
    int quote = address.indexOf('"');
    work.refer(Reference.Kind.LINK, quote < 0 ? address : address.substring(0, quote), start, end);
  }
}
