package io.github.postlint.rules.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.exc.StreamReadException;

/** Says in plain words what Jackson refuses. */
final class JsonProblem {
  private static final Pattern TOKEN = Pattern.compile("Unrecognized token '([^']+)'");

  private JsonProblem() {}

  static SyntaxError of(String code, StreamReadException e) {
    String message = e.getOriginalMessage();
    int reported = (int) Math.max(0, Math.min(code.length(), e.getLocation().getCharOffset()));
    if (message.contains("end-of-input")) {
      return new SyntaxError(code.length(), "a bracket or a string is never closed");
    }
    Matcher token = TOKEN.matcher(message);
    if (token.find()) {
      int start = code.lastIndexOf(token.group(1), reported);
      return new SyntaxError(Math.max(0, start), "text has to stand in double quotes");
    }
    int at = unexpected(code, message, reported);
    return new SyntaxError(at, reason(code, at, message));
  }

  /** Jackson sometimes points after the character that it names. */
  private static int unexpected(String code, String message, int reported) {
    Matcher named = Pattern.compile("\\(code (\\d+)").matcher(message);
    if (named.find() && reported > 0) {
      int c = Integer.parseInt(named.group(1));
      if (reported == code.length() || code.charAt(reported) != c) {
        return code.charAt(reported - 1) == c ? reported - 1 : reported;
      }
    }
    return reported;
  }

  private static String reason(String code, int at, String message) {
    char c = at < code.length() ? code.charAt(at) : ' ';
    if ((c == '}' || c == ']') && code.substring(0, at).stripTrailing().endsWith(",")) {
      return "the comma before it is one too many";
    }
    if ("'“”‘’«»`".indexOf(c) >= 0) {
      return "only straight double quotes count";
    }
    if (message.contains("expecting comma")) {
      return "a comma is missing before it";
    }
    if (message.contains("expecting a colon")) {
      return "a colon is missing before it";
    }
    if (message.contains("double-quote to start")) {
      return "a key has to stand in double quotes";
    }
    if (message.contains("close marker")) {
      return "this bracket does not close the one that is open";
    }
    if (message.contains("Illegal unquoted character")) {
      return "a string has to end on its own line";
    }
    if (message.contains("escape")) {
      return "a backslash in a string has to be doubled";
    }
    if (message.contains("Leading zeroes")) {
      return "a number must not begin with a zero";
    }
    return "no value can begin like this";
  }
}
