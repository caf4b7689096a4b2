package io.github.postlint.rules.frontmatter.schema;

import io.github.postlint.post.frontmatter.yaml.YamlEntry;
import io.github.postlint.post.frontmatter.yaml.YamlMapping;
import io.github.postlint.post.frontmatter.yaml.YamlScalar;
import io.github.postlint.post.frontmatter.yaml.YamlSequence;
import io.github.postlint.post.frontmatter.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of a mapping that count: of a key given twice the last one, with merge keys expanded
 * as Psych does.
 */
final class MergedEntries {
  private MergedEntries() {}

  static Map<String, YamlEntry> of(YamlMapping mapping) {
    Map<String, YamlEntry> merged = new LinkedHashMap<>();
    for (YamlEntry entry : mapping.entries()) {
      if (entry.isMerge()) {
        merged.putAll(of((YamlMapping) entry.value()));
      } else if (isMergeOfSeveral(entry)) {
        mergeBackwards((YamlSequence) entry.value(), merged);
      } else {
        merged.put(entry.key().text(), entry);
      }
    }
    return merged;
  }

  private static boolean isMergeOfSeveral(YamlEntry entry) {
    return entry.key().style() == YamlScalar.Style.PLAIN
        && entry.key().text().equals(YamlMapping.MERGE_KEY)
        && entry.value() instanceof YamlSequence sequence
        && sequence.items().stream().allMatch(YamlMapping.class::isInstance);
  }

  /** The first mapping of the list wins. */
  private static void mergeBackwards(YamlSequence mappings, Map<String, YamlEntry> merged) {
    List<YamlValue> items = mappings.items();
    for (int i = items.size() - 1; i >= 0; i--) {
      merged.putAll(of((YamlMapping) items.get(i)));
    }
  }
}
