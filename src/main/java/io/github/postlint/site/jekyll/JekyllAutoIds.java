package io.github.postlint.site.jekyll;

import io.github.postlint.post.AutoIds;
import io.github.postlint.post.yaml.YamlMapping;
import io.github.postlint.post.yaml.YamlScalar;
import java.util.Set;

/** What a site's settings say of the ids of headings. */
final class JekyllAutoIds {
  /** Settings that change ids in ways which Postlint does not follow. */
  private static final Set<String> OTHERS =
      Set.of(
          "auto_id_stripping",
          "transliterated_header_ids",
          "footnote_prefix",
          "parse_block_html",
          "parse_span_html",
          "html_to_native",
          "link_defs",
          "template");

  private JekyllAutoIds() {}

  /** Reads the mapping {@code kramdown} of the settings. */
  static AutoIds of(YamlMapping kramdown) {
    boolean certain = kramdown.entries().stream().noneMatch(entry -> isOther(entry.key().text()));
    boolean on = kramdown.scalar("auto_ids").filter(JekyllAutoIds::isOff).isEmpty();
    String prefix =
        kramdown
            .scalar("auto_id_prefix")
            .filter(scalar -> !scalar.isNull())
            .map(YamlScalar::text)
            .orElse("");
    return new AutoIds(on, prefix, certain);
  }

  /** kramdown takes the word for the value. */
  private static boolean isOff(YamlScalar scalar) {
    return scalar.isFalse() || scalar.text().strip().equalsIgnoreCase("false");
  }

  private static boolean isOther(String key) {
    return OTHERS.contains(key);
  }
}
