package io.github.postlint.settings;

import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.text.Position;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.tree.GlobList;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/**
 * The values of one file, each of the kind that is asked for.
 *
 * @param source the file
 * @param folder to which names of files are relative
 */
record SettingsText(Source source, Path folder) {

  /** An exception that says where. */
  SettingsException wrong(Span span, String message) {
    return new SettingsException(place(span) + ": " + message);
  }

  private String place(Span span) {
    Position position = source.lines().position(span.start());
    return source.path() + ":" + position.line() + ":" + position.column();
  }

  /** A mapping with no key twice. */
  Mapping mapping(Value value, String what) throws SettingsException {
    if (value instanceof Scalar scalar && scalar.isNull()) {
      return Mapping.empty(value.span());
    }
    if (!(value instanceof Mapping mapping)) {
      throw wrong(value.span(), what + " is not made of keys and values, such as \"key: value\".");
    }
    Set<String> seen = new HashSet<>();
    for (MappingEntry entry : mapping.entries()) {
      if (!seen.add(entry.key().text())) {
        throw wrong(entry.key().span(), "\"" + entry.key().text() + "\" is given twice.");
      }
    }
    return mapping;
  }

  /** The value of a setting. */
  Setting setting(KnownSetting known, Value value) throws SettingsException {
    Object read =
        switch (known.kind()) {
          case TEXT -> word(known, value);
          case LIST -> list(known, value);
          case FLAG -> flag(known, value);
          case NUMBER -> number(known, value);
          case FILE -> file(value, known.key());
          case LEVELS -> throw new IllegalArgumentException("Levels are read elsewhere.");
        };
    return new Setting(known, read, place(value.span()));
  }

  /** A text that is not empty, as it is written: {@code off} is one. */
  String text(Value value, String key) throws SettingsException {
    if (value instanceof Scalar scalar && !scalar.isNull()) {
      return scalar.text();
    }
    throw wrong(value.span(), "\"" + key + "\" needs one value.");
  }

  private String word(KnownSetting known, Value value) throws SettingsException {
    String text = text(value, known.key());
    if (!known.words().isEmpty() && !known.words().contains(text)) {
      throw wrong(
          value.span(),
          "\""
              + known.key()
              + "\" is \""
              + text
              + "\", but must be one of "
              + String.join(", ", known.words())
              + "."
              + Suggestion.of(text, known.words()));
    }
    return text;
  }

  /** One item need not stand in a list. */
  private List<String> list(KnownSetting known, Value value) throws SettingsException {
    List<Value> items = value instanceof Sequence list ? list.items() : List.of(value);
    List<String> texts = new ArrayList<>(items.size());
    for (Value item : items) {
      texts.add(word(known, item));
    }
    return texts;
  }

  private Boolean flag(KnownSetting known, Value value) throws SettingsException {
    if (value instanceof Scalar scalar && scalar.resolved().type() == TypedValue.Type.BOOLEAN) {
      return !scalar.isFalse();
    }
    throw wrong(value.span(), "\"" + known.key() + "\" must be true or false.");
  }

  private Integer number(KnownSetting known, Value value) throws SettingsException {
    try {
      return Integer.valueOf(text(value, known.key()));
    } catch (NumberFormatException e) {
      throw wrong(value.span(), "\"" + known.key() + "\" must be a whole number.");
    }
  }

  /** A file or folder. */
  Path file(Value value, String key) throws SettingsException {
    try {
      return folder.resolve(text(value, key)).normalize();
    } catch (InvalidPathException e) {
      throw wrong(value.span(), "\"" + key + "\" does not name a file: " + e.getReason() + ".");
    }
  }

  void checkGlob(Scalar pattern) throws SettingsException {
    try {
      new GlobList(List.of(pattern.text()));
    } catch (PatternSyntaxException e) {
      throw wrong(pattern.span(), "This is not a glob pattern: " + e.getDescription() + ".");
    }
  }
}
