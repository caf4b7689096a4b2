package io.github.postlint.post.frontmatter.toml;

import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads TOML 1.0 into keys and values with places. */
public final class TomlReader {

  /** The longest text that is read, in UTF-16 units. */
  public static final int MAX_LENGTH = 200_000;

  private final TomlCursor at;
  private final TomlValues values;
  private final TomlTable root;

  private TomlReader(String text, Span span) {
    this.at = new TomlCursor(text, span);
    this.values = new TomlValues(at, this);
    this.root = new TomlTable(span.start());
  }

  /**
   * Reads a part of a text. Never throws.
   *
   * @param text the text; offsets in the result are its own
   * @param span the part
   */
  public static TomlDocument read(String text, Span span) {
    if (span.length() > MAX_LENGTH) {
      return new TomlDocument(
          Optional.empty(),
          Optional.of(
              new TomlProblem(
                  Span.at(span.start()), "more than " + MAX_LENGTH + " characters", "", true)));
    }
    TomlReader reader = new TomlReader(text, span);
    try {
      reader.read();
      return new TomlDocument(Optional.of(reader.root.mapping()), Optional.empty());
    } catch (TomlFault e) {
      return new TomlDocument(Optional.empty(), Optional.of(e.problem()));
    }
  }

  private void read() throws TomlFault {
    TomlTable table = root;
    for (at.skipLines(); !at.isEnd(); at.skipLines()) {
      if (at.peek() == '[') {
        table = header();
      } else {
        entry(table, 0);
      }
      at.endLine();
    }
  }

  private TomlTable header() throws TomlFault {
    at.take('[');
    boolean list = at.peek() == '[';
    if (list) {
      at.take('[');
    }
    List<Scalar> keys = keys();
    at.expect(']', "The name of a table ends with \"]\".");
    if (list) {
      at.expect(']', "The name of a table in a list ends with \"]]\".");
    }
    TomlTable table = root;
    for (Scalar key : keys.subList(0, keys.size() - 1)) {
      table = table.table(key);
    }
    Scalar last = keys.get(keys.size() - 1);
    return list ? table.next(last) : table.header(last);
  }

  /** Reads {@code key = value} into a table that lies so deep in others on one line. */
  void entry(TomlTable table, int depth) throws TomlFault {
    List<Scalar> keys = keys();
    if (at.peek() != '=') {
      throw at.fault(
          "After the key \""
              + keys.get(keys.size() - 1).text()
              + "\" an equals sign is missing. Write \"key = value\".");
    }
    at.take('=');
    at.skipBlanks();
    TomlTable inner = table;
    for (Scalar key : keys.subList(0, keys.size() - 1)) {
      inner = inner.table(key);
    }
    inner.put(keys.get(keys.size() - 1), values.value(depth));
  }

  private List<Scalar> keys() throws TomlFault {
    List<Scalar> keys = new ArrayList<>();
    do {
      at.skipBlanks();
      keys.add(key());
      at.skipBlanks();
      if (keys.size() > TomlValues.MAX_DEPTH) {
        throw at.fault("Tables in one another are nested too deeply.");
      }
    } while (at.accept('.'));
    return keys;
  }

  private Scalar key() throws TomlFault {
    char c = at.peek();
    if (c == '"' || c == '\'') {
      return values.string();
    }
    int start = at.offset();
    while (isBare(at.peek())) {
      at.next();
    }
    Span span = new Span(start, at.offset());
    if (span.length() == 0) {
      throw at.fault("A key of letters, digits, hyphens and underscores has to stand here.");
    }
    return new Scalar(span, at.text(span), Scalar.Style.PLAIN, TypedValue.string(at.text(span)));
  }

  private static boolean isBare(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }
}
