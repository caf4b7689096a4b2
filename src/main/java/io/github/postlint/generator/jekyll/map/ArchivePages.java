package io.github.postlint.generator.jekyll.map;

import io.github.postlint.generator.jekyll.address.JekyllSlug;
import io.github.postlint.generator.jekyll.address.NamedTemplate;
import io.github.postlint.generator.jekyll.address.OutputPath;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.site.Settings;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.TextFact;
import io.github.postlint.site.map.SiteMapBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages of the plugin jekyll-archives: of tags, categories, years, months and days. */
record ArchivePages(Settings settings, SiteMapBuilder map) {
  private static final String PLUGIN = "the plugin jekyll-archives";
  private static final String DATED = "\\d{4}(?:/\\d+)*/?(?:index\\.html)?";

  /** Adds them; nothing where the settings do not ask for any. */
  void add(List<Facts> posts) {
    Mapping archives = settings.mapping("jekyll-archives");
    if (settings.values().value("jekyll-archives").isEmpty()) {
      return;
    }
    terms(archives, "tag", "tags", posts);
    terms(archives, "category", "categories", posts);
    for (String kind : List.of("year", "month", "day")) {
      if (isEnabled(archives, kind, kind)) {
        dated(template(archives, kind));
      }
    }
  }

  private void dated(String template) {
    if (NamedTemplate.prefix(template).isEmpty()) {
      map.mayMatch(DATED, "/:year/…", PLUGIN);
    } else {
      map.mayBegin(NamedTemplate.prefix(template), PLUGIN);
    }
  }

  private void terms(Mapping archives, String kind, String plural, List<Facts> posts) {
    if (!isEnabled(archives, kind, plural)) {
      return;
    }
    Set<String> slugs = new HashSet<>();
    for (Facts post : posts) {
      List<TextFact> terms =
          kind.equals("tag") ? post.listing().tags() : post.listing().categories();
      terms.forEach(term -> slugs.add(JekyllSlug.plain(term.text())));
    }
    String template = template(archives, kind);
    for (String slug : slugs) {
      NamedTemplate.fill(template, Map.of("name", slug, "type", kind))
          .ifPresent(address -> map.mayWrite(OutputPath.of(address, ".html")));
    }
    if (archives.value("slug_mode").isPresent()) {
      map.mayBegin(NamedTemplate.prefix(template), PLUGIN);
    }
  }

  private static boolean isEnabled(Mapping archives, String kind, String plural) {
    Optional<Value> enabled = archives.value("enabled");
    if (enabled.isPresent() && enabled.get() instanceof Sequence list) {
      return list.items().stream()
          .anyMatch(
              item ->
                  item instanceof Scalar scalar
                      && (scalar.text().equals(kind) || scalar.text().equals(plural)));
    }
    return enabled.isPresent()
        && enabled.get() instanceof Scalar scalar
        && (scalar.text().equals("all") || scalar.text().equals("true"));
  }

  private static String template(Mapping archives, String kind) {
    String usual =
        switch (kind) {
          case "year" -> "/:year/";
          case "month" -> "/:year/:month/";
          case "day" -> "/:year/:month/:day/";
          default -> "/" + kind + "/:name/";
        };
    return archives.value("permalinks").orElse(null) instanceof Mapping permalinks
        ? permalinks.scalar(kind).map(Scalar::text).orElse(usual)
        : usual;
  }
}
