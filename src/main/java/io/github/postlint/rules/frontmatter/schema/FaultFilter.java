package io.github.postlint.rules.frontmatter.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps one fault of those that have one cause, and none that the post inherits. */
final class FaultFilter {
  private final PostValues values;

  FaultFilter(PostValues values) {
    this.values = values;
  }

  List<Fault> keep(List<Fault> faults) {
    Set<List<Object>> wrongType = places(faults, Set.of("type"));
    Set<List<Object>> wrongWord = places(faults, Set.of("enum", "const", "false"));
    List<Fault> kept = new ArrayList<>();
    for (Fault fault : faults) {
      boolean shadowed =
          (!fault.keyword().equals("type") && wrongType.contains(fault.path()))
              || (isAboutForm(fault) && wrongWord.contains(fault.path()))
              || isUnevaluatedForItsFault(fault, faults);
      if (!shadowed && !isInherited(fault)) {
        kept.add(fault);
      }
    }
    return kept;
  }

  private static Set<List<Object>> places(List<Fault> faults, Set<String> keywords) {
    Set<List<Object>> places = new HashSet<>();
    faults.stream()
        .filter(fault -> keywords.contains(fault.keyword()))
        .forEach(fault -> places.add(fault.path()));
    return places;
  }

  private static boolean isAboutForm(Fault fault) {
    return Set.of("format", "maxLength", "minLength", "not", "pattern").contains(fault.keyword());
  }

  /**
   * A value that a schema refuses does not count as evaluated, so its key would be called unknown
   * as well.
   */
  private static boolean isUnevaluatedForItsFault(Fault fault, List<Fault> faults) {
    if (!fault.keyword().startsWith("unevaluated")) {
      return false;
    }
    List<Object> place = new ArrayList<>(fault.path());
    place.add(fault.property());
    return faults.stream()
        .anyMatch(
            other ->
                other.path().size() >= place.size()
                    && other.path().subList(0, place.size()).equals(place));
  }

  private boolean isInherited(Fault fault) {
    return values
        .find(fault.path())
        .map(found -> InWords.isNothing(found.value()) && !fault.value().isNull())
        .orElse(true);
  }
}
