package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.rules.frontmatter.schema.Fault.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Makes one fault of all the faults that the branches of an {@code anyOf} or {@code oneOf} have.
 */
final class Alternatives {
  private Alternatives() {}

  static List<Fault> resolve(List<Fault> faults) {
    return resolve(faults, 0);
  }

  private static List<Fault> resolve(List<Fault> faults, int level) {
    List<Fault> resolved = new ArrayList<>();
    Map<String, Map<Integer, List<Fault>>> groups = new LinkedHashMap<>();
    for (Fault fault : faults) {
      if (fault.choices().size() <= level) {
        resolved.add(fault);
      } else {
        Choice choice = fault.choices().get(level);
        groups
            .computeIfAbsent(choice.group(), group -> new TreeMap<>())
            .computeIfAbsent(choice.branch(), branch -> new ArrayList<>())
            .add(fault);
      }
    }
    for (Map<Integer, List<Fault>> branches : groups.values()) {
      List<List<Fault>> inner = new ArrayList<>();
      branches.values().forEach(branch -> inner.add(resolve(branch, level + 1)));
      Fault any = branches.values().iterator().next().get(0);
      resolved.addAll(choose(inner, any.choices().get(level).path()));
    }
    return resolved;
  }

  private static List<Fault> choose(List<List<Fault>> branches, List<Object> place) {
    List<List<Fault>> rightType =
        branches.stream().filter(branch -> !hasAt(branch, "type", place)).toList();
    if (rightType.isEmpty()) {
      return List.of(union(branches, "type", place));
    }
    if (rightType.size() == 1) {
      return rightType.get(0);
    }
    if (rightType.stream().allMatch(branch -> isWrongWord(branch, place))) {
      return List.of(union(rightType, "enum", place));
    }
    if (rightType.stream().allMatch(branch -> isMissingKey(branch, place))) {
      return List.of(union(rightType, "required", place));
    }
    List<Fault> nearest =
        rightType.stream()
            .min(Comparator.comparingInt((List<Fault> branch) -> branch.size()))
            .get();
    return List.of(nearest.get(0).asNearest());
  }

  private static boolean hasAt(List<Fault> branch, String keyword, List<Object> place) {
    return branch.stream().anyMatch(fault -> fault.keyword().equals(keyword) && fault.isAt(place));
  }

  private static boolean isWrongWord(List<Fault> branch, List<Object> place) {
    Fault fault = branch.get(0);
    return branch.size() == 1
        && fault.isAt(place)
        && (fault.keyword().equals("enum") || fault.keyword().equals("const"));
  }

  private static boolean isMissingKey(List<Fault> branch, List<Object> place) {
    return branch.size() == 1
        && branch.get(0).keyword().equals("required")
        && branch.get(0).isAt(place);
  }

  /** One fault that wants what any of the branches wants. */
  private static Fault union(List<List<Fault>> branches, String keyword, List<Object> place) {
    ArrayNode wanted = new JsonNodeFactory().arrayNode();
    Fault first = null;
    for (List<Fault> branch : branches) {
      for (Fault fault : branch) {
        boolean counts =
            fault.isAt(place)
                && (fault.keyword().equals(keyword)
                    || (keyword.equals("enum") && fault.keyword().equals("const")));
        if (counts) {
          first = first == null ? fault : first;
          if (keyword.equals("required")) {
            wanted.add(fault.property());
          } else if (fault.wanted().isArray()) {
            fault.wanted().forEach(wanted::add);
          } else {
            wanted.add(fault.wanted());
          }
        }
      }
    }
    return first.wanting(keyword.equals("required") ? "requiredAny" : keyword, wanted);
  }
}
