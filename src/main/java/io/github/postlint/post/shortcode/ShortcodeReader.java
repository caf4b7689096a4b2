package io.github.postlint.post.shortcode;

import io.github.postlint.post.shortcode.Shortcode.Form;
import io.github.postlint.post.shortcode.Shortcode.Parameter;
import io.github.postlint.post.shortcode.ShortcodeProblem.Kind;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the tags in a body, in their order, up to the first that stops the build. */
final class ShortcodeReader {
  private static final String COMMENT = "/*";
  private static final String COMMENT_END = "*/";
  private static final String INLINE = ".inline";

  private final String text;
  private final List<Shortcode> tags = new ArrayList<>();
  private final List<Span> comments = new ArrayList<>();
  private final Set<String> opened = new HashSet<>();
  private ShortcodeProblem problem;
  private int at;

  /** The tag that is being read. */
  private int start;

  private String closer = "";
  private boolean closing;
  private String name = "";
  private Span nameSpan = Span.at(0);
  private final List<Parameter> parameters = new ArrayList<>();

  ShortcodeReader(String text, int start) {
    this.text = text;
    this.at = start;
  }

  /** Reads all. */
  ShortcodeReader read() {
    for (int brace = text.indexOf("{{", at); brace >= 0; brace = text.indexOf("{{", at)) {
      char mark = brace + 2 < text.length() ? text.charAt(brace + 2) : ' ';
      at = brace + 2;
      if (mark == '<' || mark == '%') {
        at = brace + 3;
        start = brace;
        closer = (mark == '<' ? ">" : "%") + "}}";
        tag();
      }
      if (problem != null) {
        return this;
      }
    }
    return this;
  }

  List<Shortcode> tags() {
    return tags;
  }

  /** Tags that are shown as they are. */
  List<Span> comments() {
    return comments;
  }

  /** What stops the build; null where nothing does. */
  ShortcodeProblem problem() {
    return problem;
  }

  private void fail(Kind kind, Span span, String detail) {
    problem = new ShortcodeProblem(kind, span, detail);
  }

  private void tag() {
    if (text.startsWith(COMMENT, at)) {
      int end = text.indexOf(COMMENT_END + closer, at);
      if (end - at <= 1) {
        fail(Kind.UNCLOSED_COMMENT, new Span(start, at + COMMENT.length()), COMMENT_END + closer);
        return;
      }
      at = end + COMMENT_END.length() + closer.length();
      comments.add(new Span(start, at));
      return;
    }
    closing = false;
    name = "";
    parameters.clear();
    boolean selfClosed = false;
    while (!text.startsWith(closer, at)) {
      if (at >= text.length()) {
        fail(Kind.UNCLOSED_TAG, opener(), closer);
        return;
      }
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (selfClosed) {
        fail(Kind.CHARACTER, opener(), "/");
      } else if (c == '/') {
        at++;
        selfClosed = !name.isEmpty();
        closing = name.isEmpty();
        if (closing && tags.isEmpty()) {
          fail(Kind.NOTHING_OPEN, opener(), "");
          return;
        }
      } else if (name.isEmpty()) {
        name(c);
      } else {
        parameter(c);
      }
      if (problem != null) {
        return;
      }
    }
    at += closer.length();
    if (name.isEmpty()) {
      fail(Kind.NO_NAME, new Span(start, at), "");
      return;
    }
    Form form = closing ? Form.CLOSE : selfClosed ? Form.SELF_CLOSED : Form.OPEN;
    tags.add(
        new Shortcode(
            new Span(start, at), name, nameSpan, form, closer.startsWith("%"), parameters));
  }

  /** The braces and what follows them on the line, as far as it is short. */
  private Span opener() {
    int end = start + 3;
    while (end < text.length() && end < start + 40 && "\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > start + 3 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private void name(char c) {
    if (!isWord(c)) {
      fail(Kind.CHARACTER, opener(), String.valueOf(c));
      return;
    }
    int from = at;
    while (at < text.length() && (isWordOrHyphen(text.charAt(at)) || text.charAt(at) == '/')) {
      at++;
    }
    if (text.startsWith(INLINE, at)) {
      at += INLINE.length();
    } else if (at < text.length() && text.charAt(at) == '.') {
      fail(Kind.CHARACTER, opener(), ".");
      return;
    }
    nameSpan = new Span(from, at);
    name = text.substring(from, at);
    if (closing && !opened.contains(name)) {
      fail(Kind.NOTHING_OPEN, opener(), name);
    }
    opened.add(name);
  }

  private void parameter(char c) {
    int from = at;
    if (c == '"' || c == '`' || text.startsWith("\\\"", at)) {
      quoted("", from);
      return;
    }
    if (!isWordOrHyphen(c)) {
      fail(Kind.CHARACTER, opener(), String.valueOf(c));
      return;
    }
    while (at < text.length() && (isWordOrHyphen(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    String word = text.substring(from, at);
    int equals = at;
    while (equals < text.length() && " \t".indexOf(text.charAt(equals)) >= 0) {
      equals++;
    }
    if (equals < text.length() && text.charAt(equals) == '=') {
      at = equals + 1;
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      value(word);
    } else {
      add("", new Span(from, at), word, from);
    }
  }

  private void value(String key) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    if (c == '"' || c == '`' || c == '\\') {
      quoted(key, at);
      return;
    }
    int from = at;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    add(key, new Span(from, at), text.substring(from, at), from);
  }

  private void quoted(String key, int from) {
    boolean escaped = text.charAt(at) == '\\';
    char mark = escaped ? '"' : text.charAt(at);
    int open = at + (escaped ? 2 : 1);
    at = open;
    StringBuilder value = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (mark == '"' && c == '\n') {
        break;
      }
      if (c == mark && !escaped) {
        Span span = new Span(open, at);
        at++;
        add(key, span, value.toString(), from);
        return;
      }
      if (mark == '"' && c == '\\' && at + 1 < text.length()) {
        boolean ends = escaped && text.charAt(at + 1) == '"';
        if (ends) {
          Span span = new Span(open, at);
          at += 2;
          add(key, span, value.toString(), from);
          return;
        }
        if (text.charAt(at + 1) == '"') {
          at++;
          c = '"';
        }
      }
      value.append(c);
      at++;
    }
    fail(Kind.UNCLOSED_QUOTE, new Span(from, open), String.valueOf(mark));
  }

  private void add(String key, Span span, String value, int from) {
    boolean mixed = !parameters.isEmpty() && parameters.get(0).key().isEmpty() != key.isEmpty();
    if (mixed) {
      fail(
          Kind.MIXED_PARAMETERS,
          new Span(from, Math.max(from + 1, at)),
          key.isEmpty() ? value : key);
      return;
    }
    parameters.add(new Parameter(key, value, span));
  }

  private static boolean isWord(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }

  private static boolean isWordOrHyphen(char c) {
    return c == '-' || isWord(c);
  }
}
