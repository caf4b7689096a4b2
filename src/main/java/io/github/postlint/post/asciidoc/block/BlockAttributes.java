package io.github.postlint.post.asciidoc.block;

import io.github.postlint.post.asciidoc.line.AsciiAttributes;
import io.github.postlint.post.asciidoc.line.AttributeItem;
import io.github.postlint.post.asciidoc.line.Line;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines above a block say of it. */
final class BlockAttributes {
  private static final Pattern REFERENCE =
      Pattern.compile("\\{(\\w[\\w-]*)\\}", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern SIGN = Pattern.compile("[.#%]");

  /** A value and where it stands. */
  record Value(String text, Span span) {}

  private final Map<String, Value> named = new HashMap<>();
  private final Set<String> options = new HashSet<>();
  private Value style;
  private Value second;
  private Value id;
  private boolean titled;
  private boolean unknown;

  /** Forgets all but what is above a section's title and meant for its first block. */
  void clear() {
    named.clear();
    options.clear();
    style = null;
    second = null;
    id = null;
    titled = false;
    unknown = false;
  }

  /** The block's style; {@code null} for none. */
  String style() {
    return style == null ? null : style.text;
  }

  Optional<Span> styleSpan() {
    return style == null ? Optional.empty() : Optional.of(style.span);
  }

  Optional<Value> second() {
    return Optional.ofNullable(second);
  }

  Optional<Value> value(String name) {
    return Optional.ofNullable(named.get(name));
  }

  boolean hasOption(String name) {
    return options.contains(name);
  }

  Optional<Value> id() {
    return Optional.ofNullable(id);
  }

  boolean isTitled() {
    return titled;
  }

  void setTitled() {
    titled = true;
  }

  void setId(String text, Span span) {
    id = new Value(text, span);
  }

  /** Whether something in them depends on an attribute that has no value. */
  boolean areUnknown() {
    return unknown;
  }

  /**
   * Adds a list of attributes.
   *
   * @param list what stands between the brackets
   */
  void add(Line list, AsciiDocument document) {
    String text = list.text();
    boolean written = text.indexOf('{') < 0;
    int place = 0;
    for (AttributeItem item : AsciiAttributes.parse(written ? text : filled(text, document))) {
      place++;
      Span span = written ? list.span(item.start(), item.end()) : list.span();
      Value value = new Value(item.value(), span);
      if (item.name() != null) {
        if (item.name().equals("source")) {
          document.slip(MarkupSlip.Kind.UNKNOWN_STYLE, span, "source=" + item.value());
        }
        addNamed(item.name(), value);
      } else if (place == 1) {
        addFirst(value, document);
      } else if (place == 2 && !item.value().isEmpty()) {
        second = value;
      }
    }
  }

  /** The list with the values of attributes in it. */
  private String filled(String list, AsciiDocument document) {
    return REFERENCE
        .matcher(list)
        .replaceAll(
            match -> {
              Optional<String> text = document.attributes().get(match.group(1));
              unknown |= text.isEmpty();
              return Matcher.quoteReplacement(text.orElse(match.group()));
            });
  }

  private void addNamed(String name, Value value) {
    switch (name) {
      case "id" -> id = value;
      case "options", "opts" -> options.addAll(List.of(value.text.replace(" ", "").split(",")));
      default -> named.put(name, value);
    }
  }

  private void addFirst(Value value, AsciiDocument document) {
    String text = value.text;
    if (text.isEmpty()) {
      style = null;
      return;
    }
    Matcher sign = SIGN.matcher(text);
    if (text.indexOf(' ') >= 0 || !sign.find()) {
      style = value;
      return;
    }
    int start = sign.start();
    if (start > 0) {
      style = part(value, 0, start);
    }
    while (start < text.length()) {
      int end = sign.find(start + 1) ? sign.start() : text.length();
      addSigned(text.charAt(start), part(value, start + 1, end), document);
      start = end;
    }
  }

  /** A part of a value; where attributes are filled in, all of the list stands for it. */
  private static Value part(Value value, int from, int to) {
    if (value.span.length() != value.text.length()) {
      return new Value(value.text.substring(from, to), value.span);
    }
    int start = value.span.start();
    return new Value(value.text.substring(from, to), new Span(start + from, start + to));
  }

  private void addSigned(char sign, Value value, AsciiDocument document) {
    if (value.text.isEmpty()) {
      document.slip(MarkupSlip.Kind.EMPTY_SIGN, value.span, String.valueOf(sign));
    } else if (sign == '#') {
      id = value;
    } else if (sign == '%') {
      options.add(value.text);
    }
  }
}
