package io.github.postlint;

import com.tngtech.archunit.core.domain.JavaField;
import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.text.Format;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells whether what a static field holds can change. */
final class Constants {
  private static final Pattern FIXED =
      Pattern.compile("java\\.util\\.(ImmutableCollections|Collections)\\$.*");

  /** Values that remember what was done with them. */
  private static final List<Class<?>> CHANGING =
      List.of(
          ThreadLocal.class,
          Reference.class,
          Appendable.class,
          AutoCloseable.class,
          Executor.class,
          Lock.class,
          MatchResult.class,
          Random.class,
          Format.class,
          Date.class,
          Thread.class);

  private Constants() {}

  /** Whether the field is private where it holds an array, and holds nothing else that changes. */
  static boolean isConstant(JavaField field) {
    try {
      Field reflected = field.reflect();
      reflected.setAccessible(true);
      Object value = reflected.get(null);
      if (value != null && value.getClass().isArray()) {
        return Modifier.isPrivate(reflected.getModifiers());
      }
      return value == null || isConstant(value);
    } catch (IllegalAccessException e) {
      throw new AssertionError(field.getFullName(), e);
    }
  }

  private static boolean isConstant(Object value) {
    if (value instanceof Map<?, ?> map) {
      return isFixed(map)
          && map.keySet().stream().allMatch(Constants::isConstant)
          && map.values().stream().allMatch(Constants::isConstant);
    }
    if (value instanceof Collection<?> all) {
      return isFixed(all) && all.stream().allMatch(Constants::isConstant);
    }
    return !value.getClass().getPackageName().equals("java.util.concurrent.atomic")
        && CHANGING.stream().noneMatch(type -> type.isInstance(value));
  }

  private static boolean isFixed(Object collection) {
    return FIXED.matcher(collection.getClass().getName()).matches();
  }

  /** What is to be found, and what not. */
  @SuppressWarnings("unused")
  static final class Samples {
    static final Map<String, String> MAP = new HashMap<>(Map.of("a", "b"));
    static final List<String> LIST = new ArrayList<>(List.of("a"));
    static final List<List<String>> LISTS = List.of(new ArrayList<>(List.of("a")));
    static final Map<String, Set<TimeUnit>> SETS = Map.of("a", EnumSet.of(TimeUnit.DAYS));
    static final Map<TimeUnit, String> ENUMS = new EnumMap<>(Map.of(TimeUnit.DAYS, "a"));
    static final int[] NUMBERS = {1};
    static final StringBuilder TEXT = new StringBuilder();
    static final ThreadLocal<String> LOCAL = ThreadLocal.withInitial(() -> "a");
    static final AtomicInteger COUNTER = new AtomicInteger();
    static final NumberFormat FORMAT = NumberFormat.getInstance();
    static final Random RANDOM = new Random(1);
    static final Map<String, List<String>> FINE_MAP = Map.of("a", List.of("b"));
    static final Set<String> FINE_SET = Set.copyOf(List.of("a"));
    static final List<String> FINE_LIST = List.of("a").stream().toList();
    static final Pattern FINE_PATTERN = Pattern.compile("a");
    private static final int[] FINE_NUMBERS = {1};

    private Samples() {}
  }
}
