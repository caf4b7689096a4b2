package io.github.postlint.rules.links;

import io.github.postlint.post.text.WhiteSpace;

/**
 * An output of Liquid in a text, such as {@code {{ site.url }}}.
 *
 * @param start where its braces begin
 * @param end where they end
 * @param content what stands between them, without the spaces and the hyphens at its ends
 */
record AddressOutput(int start, int end, String content) {
  private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

  /** The first output from an offset on that does not stretch over lines; null if there is none. */
  static AddressOutput next(String text, int from) {
    for (int start = text.indexOf("{{", from); start >= 0; start = text.indexOf("{{", start + 1)) {
      int end = text.indexOf("}}", start + 2);
      if (end < 0) {
        return null;
      }
      String content = content(text, start + 2, end);
      if (isLine(content)) {
        return new AddressOutput(start, end + 2, content);
      }
    }
    return null;
  }

  private static String content(String text, int start, int end) {
    int first = start < end && text.charAt(start) == '-' ? start + 1 : start;
    while (first < end && isBlank(text, first)) {
      first++;
    }
    int last = first < end && text.charAt(end - 1) == '-' ? end - 1 : end;
    while (last > first && isBlank(text, last - 1)) {
      last--;
    }
    return text.substring(first, last);
  }

  private static boolean isBlank(String text, int offset) {
    return WhiteSpace.is(text.charAt(offset));
  }

  private static boolean isLine(String content) {
    for (int i = 0; i < content.length(); i++) {
      if (LINE_ENDS.indexOf(content.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
