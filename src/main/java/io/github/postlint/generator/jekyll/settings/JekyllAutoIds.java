package io.github.postlint.generator.jekyll.settings;

import io.github.postlint.post.body.AutoIds;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import java.util.Set;

/** What a site's settings say of the ids of headings. */
public final class JekyllAutoIds {
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
  public static AutoIds of(Mapping kramdown) {
    Scalar ids = kramdown.scalar("auto_ids").orElse(null);
    Scalar prefix = kramdown.scalar("auto_id_prefix").orElse(null);
    return new AutoIds(
        ids == null || !isOff(ids),
        prefix == null || prefix.isNull() ? "" : prefix.text(),
        !hasOther(kramdown));
  }

  private static boolean hasOther(Mapping kramdown) {
    for (MappingEntry entry : kramdown.entries()) {
      if (OTHERS.contains(entry.key().text())) {
        return true;
      }
    }
    return false;
  }

  /** kramdown takes the word for the value. */
  private static boolean isOff(Scalar scalar) {
    return scalar.isFalse() || scalar.text().strip().equalsIgnoreCase("false");
  }
}
