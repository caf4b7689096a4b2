package io.github.postlint.mojo;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** The parameters of a goal, set once Maven has set them from the pom. */
final class GoalFields {
  private final SiteMojo goal;
  private final Map<String, Field> fields = new HashMap<>();

  /** What Maven had set. */
  private final Map<Field, Object> before = new LinkedHashMap<>();

  GoalFields(SiteMojo goal) {
    this.goal = goal;
    for (Class<?> type : List.of(SiteMojo.class, goal.getClass())) {
      for (Field field : type.getDeclaredFields()) {
        fields.put(field.getName(), field);
      }
    }
  }

  /** A parameter by the name of its element; empty where the goal has none. */
  Optional<Field> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** Sets a parameter. */
  void set(Field field, Object value) throws MojoExecutionException {
    try {
      field.setAccessible(true);
      before.putIfAbsent(field, field.get(goal));
      field.set(goal, value instanceof Path path ? path.toFile() : value);
    } catch (IllegalAccessException e) {
      throw new MojoExecutionException(field + " cannot be set.", e);
    }
  }

  /** Makes all parameters what Maven had made them. */
  void reset() throws MojoExecutionException {
    for (Map.Entry<Field, Object> one : before.entrySet()) {
      set(one.getKey(), one.getValue());
    }
  }
}
