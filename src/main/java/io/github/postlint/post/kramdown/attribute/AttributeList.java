package io.github.postlint.post.kramdown.attribute;

import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an attribute list gives to an element.
 *
 * @param values attributes by their names, classes excepted
 * @param classes the names of the classes
 * @param names the names of other lists that it refers to
 */
public record AttributeList(
    Map<String, Attribute> values, List<String> classes, List<String> names) {
  /** Longer lists are not looked into; the pattern would overflow the stack on them. */
  private static final int MAX_LENGTH = 1000;

  /** For what is not plain. */
  private static final class Patterns {
    static final Pattern ENTRY =
        Pattern.compile(
            "(?d)(?:\\A|\\s)(?:(\\w[\\w-]*)=([\"'])((?:\\\\\\}|\\\\\\2|[^}\\x02])*?)\\2"
                + "|(\\w[\\w-]*)"
                + "|((?:#[A-Za-z][\\w:-]*|\\.[^\\s.#]+)+))(?=\\s|\\Z)");
    static final Pattern ID_OR_CLASS = Pattern.compile("#([A-Za-z][\\w:-]*)|\\.([^\\s.#]+)");
  }

  /** A list that gives nothing yet. */
  public AttributeList() {
    this(new LinkedHashMap<>(4), new ArrayList<>(2), new ArrayList<>(2));
  }

  /**
   * Adds what is written in a list.
   *
   * @param content what stands after <code>{:</code> or <code>{:name:</code>
   * @param span where
   * @return whether it could be read
   */
  public boolean add(String content, Span span) {
    if (content.length() > MAX_LENGTH) {
      return false;
    }
    if (PlainEntries.are(content)) {
      addPlain(content, span);
    } else {
      addIntricate(content, span);
    }
    return true;
  }

  private void addPlain(String content, Span span) {
    for (int at = Chars.skipWhite(content, 0); at < content.length(); ) {
      int end = PlainEntries.end(content, at);
      int key = Chars.identifier(content, at);
      if (key < 0) {
        addPlainShort(content, at, end, span);
      } else if (key == end) {
        names.add(content.substring(at, end));
      } else {
        addPair(content.substring(at, key), content.substring(key + 2, end - 1), span);
      }
      at = Chars.skipWhite(content, end);
    }
  }

  private void addPlainShort(String content, int from, int to, Span span) {
    for (int at = from; at < to; ) {
      int end = PlainEntries.oneEnd(content, at);
      String name = content.substring(at + 1, end);
      if (content.charAt(at) == '#') {
        values.put("id", new Attribute(name, span));
      } else {
        classes.add(name);
      }
      at = end;
    }
  }

  void addIntricate(String content, Span span) {
    Matcher entry = Patterns.ENTRY.matcher(content);
    while (entry.find()) {
      if (entry.group(4) != null) {
        names.add(entry.group(4));
      } else if (entry.group(5) != null) {
        addShort(entry.group(5), span);
      } else {
        addPair(entry.group(1), unescape(entry.group(3), entry.group(2)), span);
      }
    }
  }

  private void addShort(String text, Span span) {
    Matcher matcher = Patterns.ID_OR_CLASS.matcher(text);
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        values.put("id", new Attribute(matcher.group(1), span));
      } else {
        classes.add(matcher.group(2));
      }
    }
  }

  private void addPair(String key, String value, Span span) {
    if (key.equals("class")) {
      classes.addAll(List.of(value.strip().split("\\s+")));
    } else {
      values.put(key, new Attribute(value, span));
    }
  }

  private static String unescape(String value, String quote) {
    return value.replace("\\}", "}").replace("\\" + quote, quote);
  }
}
