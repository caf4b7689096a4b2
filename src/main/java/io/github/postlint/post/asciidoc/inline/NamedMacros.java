package io.github.postlint.post.asciidoc.inline;

import io.github.postlint.post.body.Reference;

/** Finds macros with a name, a target and brackets. */
final class NamedMacros {
  /** Does something with a macro that is found: its parts, all 0-based offsets in the work. */
  private interface Found {
    void accept(int start, int target, int open, int close);
  }

  private NamedMacros() {}

  static void images(Work work) {
    each(
        work,
        "image:",
        true,
        (start, target, open, close) -> {
          work.refer(Reference.Kind.IMAGE, work.chars.substring(target, open), target, open);
          link(work, open, close);
          work.mark(start, close + 1);
        });
    each(work, "icon:", true, (start, target, open, close) -> work.mark(start, close + 1));
  }

  /** A picture that leads somewhere. */
  private static void link(Work work, int open, int close) {
    int name = work.find("link=", open, close);
    if (name < 0) {
      return;
    }
    int from = name + "link=".length();
    int quote = work.at(from) == '"' ? 1 : 0;
    int to = from + quote;
    while (to < close && work.at(to) != (quote > 0 ? '"' : ',')) {
      to++;
    }
    if (to > from + quote) {
      String address = work.chars.substring(from + quote, to);
      work.refer(Reference.Kind.LINK, address, from + quote, to);
    }
  }

  static void links(Work work) {
    each(
        work,
        "link:",
        false,
        (start, target, open, close) -> link(work, start, target, open, close, ""));
    each(
        work,
        "mailto:",
        false,
        (start, target, open, close) -> link(work, start, target, open, close, "mailto:"));
  }

  private static void link(Work work, int start, int target, int open, int close, String scheme) {
    String address = work.chars.substring(target, open);
    work.refer(Reference.Kind.LINK, scheme + address, target, open);
    LinkTexts.read(work, open, close);
    markAround(work, start, open, close);
  }

  /** All of a macro but what stands between its brackets. */
  private static void markAround(Work work, int start, int open, int close) {
    work.mark(start, open + 1);
    work.mark(close, close + 1);
  }

  static void footnotes(Work work) {
    each(
        work,
        "footnote:",
        false,
        (start, target, open, close) -> {
          markAround(work, start, open, close);
        });
  }

  static void xrefs(Work work) {
    each(
        work,
        "xref:",
        NamedMacros::openAfterWords,
        (start, target, open, close) -> {
          String address = Xrefs.address(work, work.chars.substring(target, open), true);
          if (!address.isEmpty()) {
            work.crossRefer(address, target, open, close > open + 1);
            LinkTexts.read(work, open, close);
            markAround(work, start, open, close);
          }
        });
  }

  static void anchors(Work work) {
    each(
        work,
        "anchor:",
        false,
        (start, target, open, close) -> {
          if (open > target) {
            work.name(work.chars.substring(target, open), target, open);
            work.mark(start, close + 1);
          }
        });
  }

  /** Finds the bracket after a target; -1 where the target is none. */
  private interface Opening {
    int find(Work work, int target);
  }

  private static void each(Work work, String name, boolean spaces, Found found) {
    each(work, name, (text, target) -> open(text, target, spaces), found);
  }

  private static void each(Work work, String name, Opening opening, Found found) {
    int at = work.chars.indexOf(name);
    while (at >= 0) {
      int next = at + 1;
      int target = at + name.length();
      int open = opening.find(work, target);
      int close = open < 0 ? -1 : Brackets.close(work, open);
      if (close >= 0) {
        next = close + 1;
        if (at > 0 && work.at(at - 1) == '\\') {
          work.drop(at - 1);
        } else {
          found.accept(at, target, open, close);
        }
      }
      at = work.chars.indexOf(name, next);
    }
  }

  /** The bracket after the name of a file or an id, which may have spaces in it. */
  private static int openAfterWords(Work work, int target) {
    char first = target < work.length() ? work.at(target) : ' ';
    if (!Work.isWord(first) && "#/.:{".indexOf(first) < 0) {
      return -1;
    }
    int end = Math.min(work.length(), target + Work.REACH);
    for (int at = target; at < end && work.at(at) != '\n'; at++) {
      if (work.at(at) == '[') {
        return at;
      }
    }
    return -1;
  }

  /** The bracket after a target; -1 where the target is none. */
  private static int open(Work work, int target, boolean spaces) {
    int end = Math.min(work.length(), target + Work.REACH);
    for (int at = target; at < end; at++) {
      char c = work.at(at);
      if (c == '[') {
        boolean empty = at == target;
        boolean bad = !empty && Character.isWhitespace(work.at(at - 1));
        return (spaces && empty) || bad ? -1 : at;
      }
      boolean space = Character.isWhitespace(c);
      if (c == '\n' || (space && (!spaces || at == target)) || (c == ':' && at == target)) {
        return -1;
      }
    }
    return -1;
  }
}
