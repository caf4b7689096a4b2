package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.frontmatter.MappingEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reports keys that are missing and keys that are unknown; a misspelt key is both, and reported
 * once.
 */
final class KeyFaults {
  private static final Set<String> KEYWORDS =
      Set.of("additionalProperties", "required", "requiredAny", "unevaluatedProperties");

  private final PostValues values;
  private final KnownKeys knownKeys;

  KeyFaults(PostValues values, KnownKeys knownKeys) {
    this.values = values;
    this.knownKeys = knownKeys;
  }

  static boolean isAboutKeys(Fault fault) {
    return KEYWORDS.contains(fault.keyword())
        && (!fault.property().isEmpty() || fault.keyword().equals("requiredAny"));
  }

  List<FaultReport> reports(List<Fault> faults) {
    Map<List<Object>, List<Fault>> byMapping = new LinkedHashMap<>();
    faults.stream()
        .filter(KeyFaults::isAboutKeys)
        .forEach(
            fault -> byMapping.computeIfAbsent(fault.path(), p -> new ArrayList<>()).add(fault));
    List<FaultReport> reports = new ArrayList<>();
    byMapping.forEach((path, own) -> reports.addAll(inMapping(path, own)));
    return reports;
  }

  private List<FaultReport> inMapping(List<Object> path, List<Fault> faults) {
    Map<String, MappingEntry> entries = values.entries(path);
    Set<String> known = new HashSet<>();
    Set<String> refused = new HashSet<>();
    for (Fault fault : faults) {
      known.addAll(knownKeys.of(fault));
      if (fault.keyword().equals("required")) {
        known.add(fault.property());
      } else {
        refused.add(fault.property());
      }
    }
    Set<String> absent = new HashSet<>(known);
    absent.removeAll(entries.keySet());
    Map<String, String> renames = renames(entries.keySet(), known, absent, faults);
    List<FaultReport> reports = new ArrayList<>();
    renames.forEach(
        (missing, key) -> reports.add(misspelt(path, entries.get(key), missing, refused, absent)));
    for (Fault fault : faults) {
      boolean reported =
          renames.containsKey(fault.property()) || renames.containsValue(fault.property());
      if (fault.keyword().startsWith("required")) {
        if (!reported) {
          reports.add(missing(path, fault));
        }
      } else if (!reported && entries.containsKey(fault.property())) {
        reports.add(unknown(entries.get(fault.property()), known, absent));
      }
    }
    return reports;
  }

  /** Missing keys and the keys of the post that are probably meant for them. */
  private static Map<String, String> renames(
      Set<String> written, Set<String> known, Set<String> absent, List<Fault> faults) {
    Map<String, String> renames = new LinkedHashMap<>();
    for (String key : written) {
      Optional<String> near =
          known.contains(key) ? Optional.empty() : Suggestion.nearest(key, absent);
      boolean missing =
          near.isPresent()
              && faults.stream()
                  .anyMatch(
                      fault ->
                          fault.keyword().equals("required")
                              && fault.property().equals(near.get()));
      if (missing) {
        renames.putIfAbsent(near.get(), key);
      }
    }
    return renames;
  }

  private FaultReport misspelt(
      List<Object> path,
      MappingEntry entry,
      String missing,
      Set<String> refused,
      Set<String> absent) {
    String key = entry.key().text();
    String message =
        InWords.quote(key)
            + " should be "
            + InWords.quote(missing)
            + ": as it stands, "
            + owner(path)
            + " has no "
            + missing
            + ".";
    return FaultReport.of(
        entry.key().span(),
        message,
        refused.contains(key) ? Fixes.key(values, entry, missing, absent) : Optional.empty());
  }

  private FaultReport missing(List<Object> path, Fault fault) {
    List<String> names = new ArrayList<>();
    fault.wanted().forEach(name -> names.add(name.asString()));
    boolean any = fault.keyword().equals("requiredAny");
    String what =
        any
            ? "no " + InWords.alternatives(names) + ". Add one of them."
            : "no " + fault.property() + ". Add a line " + values.emptyLine(fault.property()) + ".";
    return FaultReport.of(values.head(path), InWords.capital(owner(path)) + " has " + what);
  }

  private FaultReport unknown(MappingEntry entry, Set<String> known, Set<String> absent) {
    String key = entry.key().text();
    String near = Suggestion.of(key, known);
    return FaultReport.of(
        entry.key().span(),
        InWords.quote(key)
            + " is a key that the schema does not know."
            + (near.isEmpty() ? " Remove it, or add it to the schema." : near),
        Fixes.key(values, entry, Suggestion.nearest(key, known).orElse(""), absent));
  }

  private static String owner(List<Object> path) {
    return path.isEmpty() ? "the post" : InWords.place(path);
  }
}
