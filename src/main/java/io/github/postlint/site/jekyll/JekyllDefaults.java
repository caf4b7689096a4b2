package io.github.postlint.site.jekyll;

import io.github.postlint.post.yaml.YamlEntry;
import io.github.postlint.post.yaml.YamlMapping;
import io.github.postlint.post.yaml.YamlScalar;
import io.github.postlint.site.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The {@code defaults} of the settings: sets of values with a scope. The set with the longer path
 * wins, then the one with a type, then the later one.
 */
final class JekyllDefaults {
  private record DefaultSet(String path, String type, YamlMapping values) {
    boolean applies(String post) {
      boolean rightType = type.isEmpty() || type.equals("posts") || type.equals("post");
      return rightType && (path.isEmpty() || matches(post));
    }

    private boolean matches(String post) {
      String prefix = path.startsWith("/") ? path.substring(1) : path;
      return prefix.contains("*")
          ? new Fnmatch(prefix).matchesPrefix(post)
          : post.startsWith(prefix);
    }

    boolean wins(DefaultSet other) {
      return path.length() != other.path.length()
          ? path.length() > other.path.length()
          : !type.isEmpty() || other.type.isEmpty();
    }
  }

  private final List<DefaultSet> sets = new ArrayList<>();
  private final YamlMapping none;

  JekyllDefaults(Settings settings) {
    none = YamlMapping.empty(settings.values().span());
    settings.list("defaults").stream()
        .filter(YamlMapping.class::isInstance)
        .map(YamlMapping.class::cast)
        .forEach(this::add);
  }

  private void add(YamlMapping set) {
    if (set.value("values").orElse(null) instanceof YamlMapping values) {
      YamlMapping scope =
          set.value("scope").orElse(null) instanceof YamlMapping mapping ? mapping : none;
      sets.add(new DefaultSet(text(scope, "path"), text(scope, "type"), values));
    }
  }

  private static String text(YamlMapping mapping, String key) {
    return mapping.scalar(key).map(YamlScalar::text).orElse("");
  }

  YamlMapping of(String post) {
    Map<String, YamlEntry> merged = new LinkedHashMap<>();
    Map<String, DefaultSet> origin = new LinkedHashMap<>();
    for (DefaultSet set : sets) {
      if (set.applies(post)) {
        for (YamlEntry entry : set.values().entries()) {
          String key = entry.key().text();
          if (!origin.containsKey(key) || set.wins(origin.get(key))) {
            merged.put(key, entry);
            origin.put(key, set);
          }
        }
      }
    }
    return merged.isEmpty() ? none : new YamlMapping(none.span(), List.copyOf(merged.values()));
  }
}
