package io.github.postlint.generator.jekyll.settings;

import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Value;
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

  /** What Jekyll, or a plugin that is found on many sites, gives a post a value. */
  private static final Set<String> PAGE =
      Set.of(
          ("categories collection content date draft excerpt ext id name next output path previous"
                  + " relative_path slug tags title url layout permalink published category"
                  + " last_modified_at dir to_liquid fetch to_hash each_key keys content_methods"
                  + " merge hash_for_json max min sort count first last size")
              .split(" "));

  private JekyllValues() {}

  /** Whether neither a post nor what it inherits nor Jekyll gives {@code page.key} a value. */
  public static boolean lacksPage(Post post, Mapping inherited, String key) {
    return !PAGE.contains(key)
        && post.frontMatter().isPresent()
        && post.frontMatter().get().document().problem().isEmpty()
        && post.values().value(Mapping.MERGE_KEY).isEmpty()
        && isNothing(post.values().value(key))
        && isNothing(inherited.value(key));
  }

  private static boolean isNothing(Optional<Value> value) {
    return value.isEmpty()
        || (value.get() instanceof Scalar scalar && (scalar.isNull() || scalar.text().isEmpty()));
  }

  /** Whether neither the settings nor Jekyll give {@code site.key} a value. */
  public static boolean lacks(Settings settings, String key) {
    Optional<Value> value = settings.values().value(key);
    return isNothing(value)
        && !settings.values().entries().isEmpty()
        && !OWN.contains(key)
        && settings.mapping("collections").value(key).isEmpty()
        && !settings.texts("collections").contains(key);
  }
}
