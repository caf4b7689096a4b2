package io.github.postlint.generator.jekyll.settings;

import io.github.postlint.generator.jekyll.address.PostPath;
import io.github.postlint.generator.jekyll.ruby.RubyText;
import io.github.postlint.post.frontmatter.yaml.YamlEntry;
import io.github.postlint.post.frontmatter.yaml.YamlMapping;
import io.github.postlint.post.frontmatter.yaml.YamlValue;
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
  private record DefaultSet(DefaultScope scope, YamlMapping values) {}

  private final List<DefaultSet> sets = new ArrayList<>();
  private final YamlMapping none;

  /** What files inherit, by the sets that apply to them: few combinations, and many files. */
  private final Map<BitSet, YamlMapping> merged = new ConcurrentHashMap<>();

  private final String collections;

  /** Those of the settings; sets that Jekyll passes over are left out. */
  public JekyllDefaults(Settings settings) {
    none = YamlMapping.empty(settings.values().span());
    collections = CollectionsFolder.of(settings);
    for (YamlValue set : settings.list("defaults")) {
      if (set instanceof YamlMapping mapping) {
        add(mapping);
      }
    }
  }

  private void add(YamlMapping set) {
    if (set.value("values").orElse(null) instanceof YamlMapping values) {
      YamlMapping scope =
          set.value("scope").orElse(null) instanceof YamlMapping mapping ? mapping : none;
      sets.add(new DefaultSet(DefaultScope.of(scope, collections), values));
    }
  }

  /** The values for a post. */
  public YamlMapping of(String path) {
    return of(path, "posts");
  }

  /**
   * The values for a file of a kind: {@code posts}, {@code pages}, or the name of another
   * collection. Jekyll compares a set with the last one that won, and not with those that it meets
   * below.
   */
  public YamlMapping of(String path, String kind) {
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

  private YamlMapping merge(BitSet applying) {
    YamlMapping merged = none;
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
  private static YamlMapping merge(YamlMapping below, YamlMapping above) {
    if (below.entries().isEmpty() || above.entries().isEmpty()) {
      return below.entries().isEmpty() ? above : below;
    }
    Map<String, YamlEntry> merged = new LinkedHashMap<>();
    below.entries().forEach(entry -> merged.put(entry.key().text(), entry));
    above.entries().forEach(entry -> merged.merge(entry.key().text(), entry, JekyllDefaults::over));
    return new YamlMapping(above.span(), List.copyOf(merged.values()));
  }

  private static YamlEntry over(YamlEntry below, YamlEntry above) {
    if (RubyText.isNull(above.value())) {
      return below;
    }
    return below.value() instanceof YamlMapping low && above.value() instanceof YamlMapping high
        ? new YamlEntry(above.key(), merge(low, high))
        : above;
  }
}
