package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of a mapping that count: of a key given twice the last one, with merge keys expanded
 * as Psych does.
 */
final class MergedEntries {
  private MergedEntries() {}

  static Map<String, MappingEntry> of(Mapping mapping) {
    Map<String, MappingEntry> merged = new LinkedHashMap<>();
    for (MappingEntry entry : mapping.entries()) {
      if (entry.isMerge()) {
        merged.putAll(of((Mapping) entry.value()));
      } else if (isMergeOfSeveral(entry)) {
        mergeBackwards((Sequence) entry.value(), merged);
      } else {
        merged.put(entry.key().text(), entry);
      }
    }
    return merged;
  }

  private static boolean isMergeOfSeveral(MappingEntry entry) {
    return entry.key().style() == Scalar.Style.PLAIN
        && entry.key().text().equals(Mapping.MERGE_KEY)
        && entry.value() instanceof Sequence sequence
        && sequence.items().stream().allMatch(Mapping.class::isInstance);
  }

  /** The first mapping of the list wins. */
  private static void mergeBackwards(Sequence mappings, Map<String, MappingEntry> merged) {
    List<Value> items = mappings.items();
    for (int i = items.size() - 1; i >= 0; i--) {
      merged.putAll(of((Mapping) items.get(i)));
    }
  }
}
