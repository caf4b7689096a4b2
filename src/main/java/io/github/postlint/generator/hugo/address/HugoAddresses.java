package io.github.postlint.generator.hugo.address;

import io.github.postlint.generator.hugo.address.ContentPath.Role;
import io.github.postlint.generator.hugo.settings.HugoLanguages;
import io.github.postlint.generator.hugo.settings.HugoSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Gives pages, terms and files the addresses that Hugo gives them. */
public final class HugoAddresses {
  private final HugoSettings settings;
  private final HugoLanguages languages;
  private final HugoPath names;
  private final Map<String, String> permalinks;
  private final ContentPaths paths;

  /** The addresses of a site. */
  public HugoAddresses(HugoSettings settings, ContentPaths paths) {
    this.settings = settings;
    this.paths = paths;
    this.languages = settings.languages();
    this.names =
        new HugoPath(
            settings.flag("disablePathToLower", false), settings.flag("removePathAccents", false));
    this.permalinks = settings.permalinks();
  }

  /** How names are written. */
  public HugoPath names() {
    return names;
  }

  /** A placeholder in the settings' patterns that Hugo does not know. */
  public Optional<String> unknownPlaceholder() {
    return permalinks.values().stream()
        .flatMap(pattern -> PermalinkWords.unknown(pattern).stream())
        .findFirst();
  }

  /** Whether the addresses of a section's pages tell dates. */
  public boolean tellsDay(ContentPath path) {
    return pattern(path).filter(pattern -> pattern.contains(":day")).isPresent();
  }

  private Optional<String> pattern(ContentPath path) {
    return path.section().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(permalinks.get(path.section().toLowerCase(Locale.ROOT)));
  }

  /**
   * The address of a page; empty where it cannot be known.
   *
   * @param url that the page states for itself
   * @param slug that it states, or its file's name where the name tells the date
   * @param title that it states, or nothing
   * @param date of the page
   */
  public Optional<HugoAddress> of(
      ContentPath path, Optional<String> url, Optional<String> slug, String title, LocalDate date) {
    String prefix = languages.folder(path.language());
    if (url.isPresent()) {
      return Optional.of(stated(prefix, url.get()));
    }
    if (path.role() == Role.SECTION) {
      return Optional.of(section(path));
    }
    Optional<String> pattern = pattern(path);
    if (pattern.isPresent()) {
      PermalinkWords words = new PermalinkWords(path, date, title, slug.orElse(""), sections(path));
      return words
          .expand(pattern.get(), names)
          .map(made -> page(path, names.of(prefix + "/" + made)));
    }
    List<String> folders =
        path.role() == Role.BUNDLE && !path.folders().isEmpty()
            ? path.folders().subList(0, path.folders().size() - 1)
            : path.folders();
    String folder = String.join("/", folders);
    return Optional.of(
        page(path, names.of(prefix + "/" + folder + "/" + slug.orElse(path.ownName()))));
  }

  private HugoAddress page(ContentPath path, String made) {
    return settings.uglyUrls(path.section())
        ? HugoAddress.file(made.endsWith("/") ? made + "index.html" : made + ".html")
        : HugoAddress.folder(made);
  }

  /** The page of a section, or of a folder in one that has a page of its own. */
  public HugoAddress section(ContentPath path) {
    String made = names.of(languages.folder(path.language()) + path.folder());
    return settings.uglyUrls(path.section()) && !path.folders().isEmpty()
        ? HugoAddress.file(made + ".html")
        : HugoAddress.folder(made);
  }

  private static HugoAddress stated(String prefix, String url) {
    String bare = url.startsWith("/") ? url.substring(1) : url;
    // From the slash on the address is the site's; without one it is that of the language.
    String whole = url.startsWith("/") ? bare : prefix + bare;
    return url.endsWith("/") || !url.contains(".")
        ? HugoAddress.folder(whole)
        : HugoAddress.file(whole);
  }

  /** The folders that are sections: the first, and those with a page of their own. */
  private String sections(ContentPath path) {
    int end = path.role() == Role.BUNDLE ? path.folders().size() - 1 : path.folders().size();
    while (end > 1 && !paths.hasSectionPage(path.folders().subList(0, end))) {
      end--;
    }
    return String.join("/", path.folders().subList(0, Math.max(0, end)));
  }

  /**
   * The page of a taxonomy, or of one of its terms.
   *
   * @param term empty for the taxonomy's own page
   */
  public HugoAddress term(String language, String taxonomy, String term) {
    String pattern = permalinks.get(taxonomy.toLowerCase(Locale.ROOT));
    String path = taxonomy + "/" + term;
    if (!term.isEmpty() && pattern != null) {
      path = pattern.replace(":title", term).replace(":slug", term).replace(":filename", term);
    }
    return HugoAddress.folder(names.of(languages.folder(language) + path));
  }
}
