package io.github.postlint.generator.jekyll.settings;

import io.github.postlint.generator.jekyll.address.PermalinkSuffix;
import io.github.postlint.generator.jekyll.ruby.RubyText;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A collection of which Jekyll publishes the documents, other than posts.
 *
 * @param label its name
 * @param folder relative to the site, with a slash at its end
 * @param template of its addresses
 */
public record SiteCollection(String label, String folder, String template) {

  /** The collections that the settings publish. */
  public static List<SiteCollection> of(Settings settings) {
    String container = CollectionsFolder.of(settings);
    String start = container.isEmpty() ? "_" : container + "/_";
    List<SiteCollection> collections = new ArrayList<>();
    for (MappingEntry entry : settings.mapping("collections").entries()) {
      if (!entry.key().text().equals("posts") && isPublished(entry)) {
        String label = entry.key().text().replaceAll("[^A-Za-z0-9_\\-.]", "");
        collections.add(new SiteCollection(label, start + label + "/", template(settings, label)));
      }
    }
    return collections;
  }

  private static boolean isPublished(MappingEntry entry) {
    return entry.value() instanceof Mapping metadata
        && metadata.value("output").filter(RubyText::isTrue).isPresent();
  }

  private static String template(Settings settings, String label) {
    Optional<Scalar> own =
        settings.mapping("collections").value(label).orElse(null) instanceof Mapping metadata
            ? metadata.scalar("permalink")
            : Optional.empty();
    return own.map(Scalar::text)
        .orElseGet(() -> "/:collection/:path" + PermalinkSuffix.of(settings));
  }
}
