package io.github.postlint.generator.jekyll.settings;

import io.github.postlint.generator.jekyll.address.PostPath;
import io.github.postlint.generator.jekyll.ruby.RubyText;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.site.Settings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The {@code defaults} of the settings: sets of values with a scope. The set with the longer path
 * wins, then the one with a type, then the later one.
 */
public final class JekyllDefaults {
  private record DefaultSet(DefaultScope scope, Mapping values) {}

  private final List<DefaultSet> sets = new ArrayList<>();
  private final Mapping none;

  /** What files inherit, by the sets that apply to them: few combinations, and many files. */
  private final Map<BitSet, Mapping> merged = new ConcurrentHashMap<>();

  private final String collections;

  /** Those of the settings; sets that Jekyll passes over are left out. */
  public JekyllDefaults(Settings settings) {
    none = Mapping.empty(settings.values().span());
    collections = CollectionsFolder.of(settings);
    for (Value set : settings.list("defaults")) {
      if (set instanceof Mapping mapping) {
        add(mapping);
      }
    }
  }

  private void add(Mapping set) {
    if (set.value("values").orElse(null) instanceof Mapping values) {
      Mapping scope = set.value("scope").orElse(null) instanceof Mapping mapping ? mapping : none;
      sets.add(new DefaultSet(DefaultScope.of(scope, collections), values));
    }
  }

  /** The values for a post. */
  public Mapping of(String path) {
    return of(path, "posts");
  }

  /**
   * The values for a file of a kind: {@code posts}, {@code pages}, or the name of another
   * collection. Jekyll compares a set with the last one that won, and not with those that it meets
   * below.
   */
  public Mapping of(String path, String kind) {
    if (sets.isEmpty()) {
      return none;
    }
    PostPath post = PostPath.of(path, collections);
    BitSet applying = new BitSet(sets.size());
    for (int i = 0; i < sets.size(); i++) {
      applying.set(i, sets.get(i).scope().applies(post, kind));
    }
    return merged.computeIfAbsent(applying, this::merge);
  }

  private Mapping merge(BitSet applying) {
    Mapping merged = none;
    DefaultScope winner = null;
    for (int i = applying.nextSetBit(0); i >= 0; i = applying.nextSetBit(i + 1)) {
      DefaultSet set = sets.get(i);
      if (winner == null || set.scope().wins(winner)) {
        merged = merge(merged, set.values());
        winner = set.scope();
      } else {
        merged = merge(set.values(), merged);
      }
    }
    return merged;
  }

  /** One mapping over another. Nothing covers nothing. */
  private static Mapping merge(Mapping below, Mapping above) {
    if (below.entries().isEmpty() || above.entries().isEmpty()) {
      return below.entries().isEmpty() ? above : below;
    }
    Map<String, MappingEntry> merged = new LinkedHashMap<>();
    below.entries().forEach(entry -> merged.put(entry.key().text(), entry));
    above.entries().forEach(entry -> merged.merge(entry.key().text(), entry, JekyllDefaults::over));
    return new Mapping(above.span(), List.copyOf(merged.values()));
  }

  private static MappingEntry over(MappingEntry below, MappingEntry above) {
    if (RubyText.isNull(above.value())) {
      return below;
    }
    return below.value() instanceof Mapping low && above.value() instanceof Mapping high
        ? new MappingEntry(above.key(), merge(low, high))
        : above;
  }
}
