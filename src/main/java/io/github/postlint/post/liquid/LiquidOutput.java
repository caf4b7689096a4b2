package io.github.postlint.post.liquid;

import java.util.ArrayList;
import java.util.List;

/**
 * A value with filters as Liquid reads it with less care.
 *
 * @param value the first word; empty where there is none
 * @param rest what stands between it and the first bar, which Liquid passes over
 * @param filters in their order
 */
public record LiquidOutput(String value, String rest, List<Filter> filters) {

  /** Copies the list. */
  public LiquidOutput {
    filters = List.copyOf(filters);
  }

  /**
   * A filter.
   *
   * @param name its name
   * @param arguments how many it is given besides the value
   * @param rest what stands after its name without a colon in front, and is passed over
   */
  public record Filter(String name, int arguments, String rest) {}

  /** Reads the markup of an output, or the right side of an assignment. */
  public static LiquidOutput read(String markup) {
    int start = Fragments.next(markup, 0);
    if (start < 0) {
      return new LiquidOutput("", "", List.of());
    }
    int end = Fragments.end(markup, start);
    int bar = markup.indexOf('|', end);
    String rest = markup.substring(end, bar < 0 ? markup.length() : bar).strip();
    return new LiquidOutput(
        markup.substring(start, end),
        rest,
        bar < 0 ? List.of() : filters(markup.substring(bar + 1)));
  }

  /** Bars, and quotation marks that are left open, end a filter. */
  private static List<Filter> filters(String markup) {
    List<Filter> filters = new ArrayList<>();
    int at = 0;
    while (at < markup.length()) {
      int end = segmentEnd(markup, at);
      if (end > at) {
        add(markup.substring(at, end), filters);
      }
      at = Math.max(end, at + 1);
    }
    return filters;
  }

  private static int segmentEnd(String markup, int from) {
    int at = from;
    while (at < markup.length()) {
      char c = markup.charAt(at);
      int next = Ascii.isSpace(c) || c == ',' ? at + 1 : Fragments.end(markup, at);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private static void add(String segment, List<Filter> filters) {
    int start = 0;
    while (start < segment.length() && !Ascii.isWord(segment.charAt(start))) {
      start++;
    }
    if (start == segment.length()) {
      return;
    }
    int end = Ascii.skipWord(segment, start, segment.length());
    int arguments = 0;
    boolean named = false;
    StringBuilder rest = new StringBuilder();
    // The whole segment is searched, the part in front of the name included.
    for (int at = 0; at < segment.length(); ) {
      char c = segment.charAt(at);
      int value = c == ':' || c == ',' ? argument(segment, at + 1) : -1;
      if (value >= 0) {
        boolean keyword = isKeyword(segment, at + 1);
        arguments += keyword && named ? 0 : 1;
        named |= keyword;
        at = value;
      } else {
        if (at >= end) {
          rest.append(c);
        }
        at++;
      }
    }
    filters.add(new Filter(segment.substring(start, end), arguments, rest.toString().strip()));
  }

  /** The end of the argument from {@code from} on; -1 where there is none. */
  private static int argument(String segment, int from) {
    int start = Ascii.skipSpace(segment, from, segment.length());
    int colon = keywordColon(segment, start);
    int value = colon < 0 ? start : Ascii.skipSpace(segment, colon + 1, segment.length());
    int end = Fragments.end(segment, value);
    if (end == value && colon >= 0) {
      end = Fragments.end(segment, start);
      return end > start ? end : -1;
    }
    return end > value ? end : -1;
  }

  private static boolean isKeyword(String segment, int from) {
    int start = Ascii.skipSpace(segment, from, segment.length());
    int colon = keywordColon(segment, start);
    return colon >= 0
        && Fragments.end(segment, Ascii.skipSpace(segment, colon + 1, segment.length()))
            > Ascii.skipSpace(segment, colon + 1, segment.length());
  }

  private static int keywordColon(String segment, int start) {
    int word = Ascii.skipWord(segment, start, segment.length());
    int colon = Ascii.skipSpace(segment, word, segment.length());
    return word > start && segment.startsWith(":", colon) ? colon : -1;
  }
}
