package io.github.postlint.io;

import io.github.postlint.read.PathText;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record as a text that says all of its components, and the record that such a text says.
 *
 * <p>Components are texts, whole numbers, switches, enums, paths, moments, records of those, and
 * optionals, lists, sets and maps of all of them. Equal records have equal texts in every JVM,
 * whatever the order in which their sets and maps are walked through; records that differ have
 * texts that differ.
 */
public final class RecordText {
  private RecordText() {}

  /**
   * The text of a record.
   *
   * @throws IllegalArgumentException if a component is of another kind
   */
  public static String of(Record value) {
    StringBuilder text = new StringBuilder();
    add(value, text);
    return text.toString();
  }

  /**
   * The record that a text says.
   *
   * @param text of a record of just this class
   */
  public static <R extends Record> R read(String text, Class<R> type) {
    return type.cast(new RecordTextReader(text).value(type));
  }

  private static void add(Object value, StringBuilder out) {
    if (value instanceof Record one) {
      addComponents(one, out);
    } else if (value instanceof Optional<?> optional) {
      addScalar(optional.isPresent() ? "1" : "0", out);
      if (optional.isPresent()) {
        add(optional.get(), out);
      }
    } else if (value instanceof Map<?, ?> map) {
      addAll(entries(map), false, out);
    } else if (value instanceof Collection<?> all) {
      addAll(texts(all), all instanceof List<?>, out);
    } else {
      addScalar(scalar(value), out);
    }
  }

  private static void addComponents(Record value, StringBuilder out) {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        add(component.getAccessor().invoke(value), out);
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException(component + " cannot be read", e);
      }
    }
  }

  private static List<String> texts(Collection<?> values) {
    List<String> texts = new ArrayList<>(values.size());
    for (Object value : values) {
      StringBuilder text = new StringBuilder();
      add(value, text);
      texts.add(text.toString());
    }
    return texts;
  }

  private static List<String> entries(Map<?, ?> map) {
    List<String> texts = new ArrayList<>(map.size());
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      StringBuilder text = new StringBuilder();
      add(entry.getKey(), text);
      add(entry.getValue(), text);
      texts.add(text.toString());
    }
    return texts;
  }

  private static void addAll(List<String> texts, boolean ordered, StringBuilder out) {
    if (!ordered) {
      texts.sort(null);
    }
    addScalar(String.valueOf(texts.size()), out);
    for (String text : texts) {
      out.append(text);
    }
  }

  private static String scalar(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Path path) {
      return PathText.of(path);
    }
    if (value instanceof String
        || value instanceof Boolean
        || value instanceof Integer
        || value instanceof Instant) {
      return value.toString();
    }
    throw new IllegalArgumentException("There is no text for " + value.getClass());
  }

  /** A length in front, in UTF-16 units, makes texts that run into each other differ. */
  private static void addScalar(String scalar, StringBuilder out) {
    out.append(scalar.length()).append(' ').append(scalar).append('\n');
  }
}
