package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.address.ContentPath;
import io.github.postlint.generator.hugo.address.ContentPath.Role;
import io.github.postlint.site.PageFinder;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pages that {@code ref} and {@code relref} find, by their paths or their names alone; capital
 * and small letters are one.
 *
 * @param site the site
 * @param paths pages by what they may be called from the folder for documents on, with whether they
 *     are published
 * @param names the last names of pages, likewise
 * @param files the documents' own paths, by what they may be called
 */
record ReferredPages(
    HugoSite site,
    Map<String, Boolean> paths,
    Map<String, Boolean> names,
    Map<String, Set<String>> files)
    implements PageFinder {

  static ReferredPages of(HugoSite site, List<Facts> documents, Instant now) {
    ReferredPages pages =
        new ReferredPages(site, new HashMap<>(), new HashMap<>(), new HashMap<>());
    for (Facts document : documents) {
      Listing listing = document.listing();
      boolean published = listing.isPublished(now, site.settings().flag("buildFuture", false));
      boolean held = listing.state() == Listing.State.SKIPPED;
      if (!held) {
        site.paths().of(document.path()).ifPresent(place -> pages.add(place, document, published));
      }
    }
    return pages;
  }

  private void add(ContentPath place, Facts document, boolean published) {
    String folder = place.folder();
    String file = document.path().substring(document.path().lastIndexOf('/') + 1);
    String prefix = folder.isEmpty() ? "" : folder + "/";
    put(prefix + file, document, published);
    put(prefix + place.name(), document, published);
    put(prefix + place.name() + file.substring(file.lastIndexOf('.')), document, published);
    if (place.role() != Role.PAGE) {
      put(folder, document, published);
    }
  }

  private void put(String path, Facts document, boolean published) {
    String key = path.toLowerCase(Locale.ROOT);
    String name = key.substring(key.lastIndexOf('/') + 1);
    paths.merge(key, published, Boolean::logicalOr);
    names.merge(name, published, Boolean::logicalOr);
    files.computeIfAbsent("/" + key, any -> new HashSet<>()).add(document.path());
    files.computeIfAbsent(name, any -> new HashSet<>()).add(document.path());
  }

  @Override
  public Optional<String> file(String path) {
    String key = trim(path.strip().toLowerCase(Locale.ROOT));
    String name = key.startsWith("/") ? key : key.substring(key.lastIndexOf('/') + 1);
    Set<String> found = files.getOrDefault(name, Set.of());
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** Sections without a page of their own, and pages of terms, are found as well. */
  @Override
  public Optional<Absence> absence(String path, String from) {
    String key = path.strip().toLowerCase(Locale.ROOT);
    String bare = key.startsWith("/") ? key.substring(1) : key;
    String first = bare.contains("/") ? bare.substring(0, bare.indexOf('/')) : bare;
    boolean list =
        site.settings().taxonomies().stream().anyMatch(first::equalsIgnoreCase)
            || paths.keySet().stream().anyMatch(one -> one.startsWith(trim(bare) + "/"));
    String name = trim(bare).substring(trim(bare).lastIndexOf('/') + 1);
    if (bare.contains("..") && !name.equals("..") && !names.containsKey(name)) {
      return Optional.of(Absence.MISSING);
    }
    if (list || bare.contains("..") || bare.isEmpty()) {
      return Optional.empty();
    }
    Boolean published = key.startsWith("/") ? paths.get(trim(bare)) : names.get(name);
    if (published == null) {
      return Optional.of(Absence.MISSING);
    }
    return published ? Optional.empty() : Optional.of(Absence.HELD);
  }

  private static String trim(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  @Override
  public Set<String> known() {
    return paths.keySet().stream().filter(path -> path.endsWith(".md")).collect(Collectors.toSet());
  }

  @Override
  public Optional<String> doubt() {
    return site.settings()
        .missingTheme()
        .map(theme -> "the theme " + theme)
        .or(() -> site.settings().mountsMore() ? Optional.of("a mount") : Optional.empty());
  }

  @Override
  public boolean isFatal() {
    return !site.settings().text("refLinksErrorLevel").orElse("").equalsIgnoreCase("WARNING");
  }
}
