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
 * A collection other than that of the posts.
 *
 * @param label its name
 * @param folder relative to the site, with a slash at its end
 * @param template of its addresses
 * @param published whether its documents become pages; templates may print them all the same
 */
public record SiteCollection(String label, String folder, String template, boolean published) {

  /** The collections that the settings publish. */
  public static List<SiteCollection> of(Settings settings) {
    return all(settings).stream().filter(SiteCollection::published).toList();
  }

  /** The collections that the settings name, as a list or with what is said of each. */
  public static List<SiteCollection> all(Settings settings) {
    List<SiteCollection> collections = new ArrayList<>();
    for (MappingEntry entry : settings.mapping("collections").entries()) {
      add(entry.key().text(), isPublished(entry), settings, collections);
    }
    for (String name : settings.texts("collections")) {
      add(name, false, settings, collections);
    }
    return collections;
  }

  private static void add(
      String name, boolean published, Settings settings, List<SiteCollection> collections) {
    if (!name.equals("posts")) {
      String container = CollectionsFolder.of(settings);
      String start = container.isEmpty() ? "_" : container + "/_";
      String label = name.replaceAll("[^A-Za-z0-9_\\-.]", "");
      collections.add(
          new SiteCollection(label, start + label + "/", template(settings, label), published));
    }
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
