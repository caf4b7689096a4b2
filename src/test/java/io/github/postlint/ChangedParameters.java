package io.github.postlint;

import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.RuleLevel;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.lint.RuleOptions.PathLevels;
import io.github.postlint.lint.RuleScope;
import io.github.postlint.site.SiteOptions;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parameters of a run, and for each of them parameters in which it alone is another. They are
 * found by reflection, so that one that is added counts.
 */
public final class ChangedParameters {

  /** Parameters of which most say nothing. */
  public static final LintParameters BASE =
      new LintParameters(
          SiteOptions.of(Path.of("/blogs/Ménage à trois")),
          Optional.empty(),
          true,
          RuleOptions.DEFAULT,
          RuleScope.ALL,
          "1.0",
          "17");

  private ChangedParameters() {}

  /** Changed parameters by the name of what is changed in them, such as {@code rules.schema}. */
  public static Map<String, LintParameters> all() {
    Map<String, LintParameters> all = new LinkedHashMap<>();
    changed(BASE).forEach((name, changed) -> all.put(name, (LintParameters) changed));
    return all;
  }

  private static Map<String, Record> changed(Record record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Map<String, Record> all = new LinkedHashMap<>();
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      Object value = values(record)[i];
      if (value instanceof Record inner) {
        int index = i;
        changed(inner).forEach((of, other) -> all.put(name + "." + of, with(record, index, other)));
      } else {
        all.put(name, with(record, i, another(value, components[i].getGenericType())));
      }
    }
    return all;
  }

  private static Object another(Object value, Type type) {
    if (value instanceof Boolean is) {
      return !is;
    }
    if (value instanceof Enum<?> constant) {
      return Stream.of(constant.getDeclaringClass().getEnumConstants())
          .filter(other -> other != constant)
          .findFirst()
          .orElseThrow();
    }
    if (value instanceof Optional<?>) {
      return Optional.of(sample(argument(type, 0)));
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> more = new LinkedHashMap<>(map);
      more.put(sample(argument(type, 0)), sample(argument(type, 1)));
      return more;
    }
    if (value instanceof Set<?> set) {
      Set<Object> more = new LinkedHashSet<>(set);
      more.add(sample(argument(type, 0)));
      return more;
    }
    if (value instanceof List<?> list) {
      List<Object> more = new ArrayList<>(list);
      more.add(sample(argument(type, 0)));
      return more;
    }
    return sample(type);
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }

  /** A value that {@link #BASE} has nowhere. */
  private static Object sample(Type type) {
    if (type == String.class) {
      return "a\nb \uD83D\uDE00";
    }
    if (type == Path.class) {
      return Path.of("/blogs/é/another.yml");
    }
    if (type instanceof Class<?> plain && plain.isEnum()) {
      return plain.getEnumConstants()[1];
    }
    if (type == PathLevels.class) {
      return new PathLevels("_posts/é/**", Map.of("key-missing", RuleLevel.OFF));
    }
    if (type == int.class) {
      return 7;
    }
    throw new IllegalArgumentException("No sample of " + type + ": add one here.");
  }

  private static Record with(Record record, int index, Object value) {
    Object[] values = values(record);
    values[index] = value;
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = components[i].getType();
    }
    try {
      return record.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object[] values(Record record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      try {
        values[i] = components[i].getAccessor().invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return values;
  }
}
