package io.github.postlint.generator.jekyll.settings;

import io.github.postlint.post.frontmatter.yaml.YamlScalar;
import io.github.postlint.post.frontmatter.yaml.YamlValue;
import io.github.postlint.site.Settings;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What templates find under {@code site}. */
public final class JekyllValues {
  /** Settings with which something is loaded that may add to Liquid. */
  public static final List<String> PLUGIN_KEYS =
      List.of("plugins", "gems", "theme", "remote_theme", "plugins_dir", "repository");

  /** What Jekyll itself gives a value, settings with a default included. */
  private static final Set<String> OWN =
      Set.of(
          ("time tags categories pages config data static_files collections posts html_pages"
                  + " documents related_posts to_liquid fetch to_hash each_key keys content_methods"
                  + " merge hash_for_json max min sort count first last size source destination"
                  + " collections_dir cache_dir plugins_dir layouts_dir data_dir includes_dir safe"
                  + " include exclude keep_files encoding markdown_ext strict_front_matter"
                  + " show_drafts limit_posts future unpublished whitelist plugins markdown"
                  + " highlighter lsi excerpt_separator incremental detach port host"
                  + " show_dir_listing permalink paginate_path timezone quiet verbose defaults"
                  + " liquid kramdown url serving watch livereload theme github drafts layouts")
              .split(" "));

  private JekyllValues() {}

  public static boolean lacks(Settings settings, String key) {
    Optional<YamlValue> value = settings.values().value(key);
    boolean empty =
        value.isEmpty()
            || (value.get() instanceof YamlScalar scalar
                && (scalar.isNull() || scalar.text().isEmpty()));
    return empty
        && !settings.values().entries().isEmpty()
        && !OWN.contains(key)
        && settings.mapping("collections").value(key).isEmpty()
        && !settings.texts("collections").contains(key);
  }
}
