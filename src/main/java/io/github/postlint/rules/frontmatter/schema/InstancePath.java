package io.github.postlint.rules.frontmatter.schema;

import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The way from the outermost value to another: names of keys and 0-based numbers of items. */
final class InstancePath {
  private InstancePath() {}

  static List<Object> of(NodePath path) {
    List<Object> steps = new ArrayList<>();
    for (int i = 0; i < path.getNameCount(); i++) {
      steps.add(path.getElement(i));
    }
    return List.copyOf(steps);
  }

  /** Such as {@code properties.title.type}. */
  static String dotted(List<Object> path) {
    return path.stream().map(Object::toString).collect(Collectors.joining("."));
  }
}
