package io.github.postlint.generator.jekyll.settings;

import io.github.postlint.generator.jekyll.address.PermalinkSuffix;
import io.github.postlint.generator.jekyll.ruby.RubyText;
import io.github.postlint.post.frontmatter.yaml.YamlEntry;
import io.github.postlint.post.frontmatter.yaml.YamlMapping;
import io.github.postlint.post.frontmatter.yaml.YamlScalar;
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
    for (YamlEntry entry : settings.mapping("collections").entries()) {
      if (!entry.key().text().equals("posts") && isPublished(entry)) {
        String label = entry.key().text().replaceAll("[^A-Za-z0-9_\\-.]", "");
        collections.add(new SiteCollection(label, start + label + "/", template(settings, label)));
      }
    }
    return collections;
  }

  private static boolean isPublished(YamlEntry entry) {
    return entry.value() instanceof YamlMapping metadata
        && metadata.value("output").filter(RubyText::isTrue).isPresent();
  }

  private static String template(Settings settings, String label) {
    Optional<YamlScalar> own =
        settings.mapping("collections").value(label).orElse(null) instanceof YamlMapping metadata
            ? metadata.scalar("permalink")
            : Optional.empty();
    return own.map(YamlScalar::text)
        .orElseGet(() -> "/:collection/:path" + PermalinkSuffix.of(settings));
  }
}
