package io.github.postlint.io;

import io.github.postlint.read.PathText;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one after the other what stands in the text of a record. */
final class RecordTextReader {
  private final String text;
  private int at;

  RecordTextReader(String text) {
    this.text = text;
  }

  /** The value that stands next, which is of this type. */
  Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      return container(generic.getRawType(), generic.getActualTypeArguments());
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return record(plain);
    }
    return plain.isEnum() ? constant(plain) : scalar(plain);
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = value(components[i].getGenericType());
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type + " cannot be made", e);
    }
  }

  private Object container(Type type, Type[] of) {
    int size = Integer.parseInt(next());
    if (type == Optional.class) {
      return size == 0 ? Optional.empty() : Optional.of(value(of[0]));
    }
    if (type == Map.class) {
      return map(size, of);
    }
    List<Object> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(value(of[0]));
    }
    if (type == Set.class) {
      return new LinkedHashSet<>(values);
    }
    if (type == List.class) {
      return values;
    }
    throw new IllegalArgumentException("No text says a " + type);
  }

  private Map<Object, Object> map(int size, Type[] of) {
    Map<Object, Object> map = new HashMap<>();
    for (int i = 0; i < size; i++) {
      Object key = value(of[0]);
      map.put(key, value(of[1]));
    }
    return map;
  }

  private Object constant(Class<?> type) {
    String name = next();
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("There is no " + name + " in " + type);
  }

  private Object scalar(Class<?> type) {
    String scalar = next();
    if (type == String.class) {
      return scalar;
    }
    if (type == boolean.class) {
      return Boolean.valueOf(scalar);
    }
    if (type == int.class) {
      return Integer.valueOf(scalar);
    }
    if (type == Path.class) {
      return PathText.path(scalar);
    }
    if (type == Instant.class) {
      return Instant.parse(scalar);
    }
    throw new IllegalArgumentException("No text says a " + type);
  }

  private String next() {
    int space = text.indexOf(' ', at);
    int start = space + 1;
    int end = start + Integer.parseInt(text, at, space, 10);
    at = end + 1;
    return text.substring(start, end);
  }
}
