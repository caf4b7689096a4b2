package io.github.postlint.rules.code;

import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in plain words what is wrong in XML. The JDK's own words depend on the machine's language.
 */
final class XmlMistake {
  private static final Pattern END_TAG = Pattern.compile("</([^\\s>]*+)");
  private static final Pattern START_TAG = Pattern.compile("<[A-Za-z_:]");

  private XmlMistake() {}

  /**
   * Empty where the mistake may be none because the beginning of an element is not shown.
   *
   * @param after where the parser stopped, 0-based
   * @param open the names of the elements that are open there, the innermost first, the outermost
   *     made up
   */
  static Optional<SyntaxError> of(String code, int after, Deque<String> open) {
    int ampersand = code.lastIndexOf('&', after);
    int tag = code.lastIndexOf('<', Math.max(0, after - 1));
    if (ampersand > tag && ampersand >= after - 2) {
      return Optional.of(new SyntaxError(ampersand, "an ampersand is written &amp;"));
    }
    if (tag < 0) {
      return Optional.empty();
    }
    Matcher end = END_TAG.matcher(code).region(tag, code.length());
    if (end.lookingAt()) {
      return endTag(tag, end.group(1), open);
    }
    int comment = code.indexOf("<!--", Math.max(0, code.lastIndexOf("-->", tag)));
    if (comment >= 0 && comment <= tag) {
      return Optional.of(
          new SyntaxError(comment, "this comment does not end with -->, or has -- in it"));
    }
    return Optional.of(new SyntaxError(tag, reason(code, tag)));
  }

  private static Optional<SyntaxError> endTag(int tag, String name, Deque<String> open) {
    return open.size() < 2 || name.isEmpty()
        ? Optional.empty()
        : Optional.of(new SyntaxError(tag, "<" + open.peek() + "> is still open"));
  }

  private static String reason(String code, int tag) {
    return START_TAG.matcher(code).region(tag, code.length()).lookingAt()
        ? "each attribute of a tag has one value, in straight quotes"
        : "a less-than sign is written &lt;";
  }
}
