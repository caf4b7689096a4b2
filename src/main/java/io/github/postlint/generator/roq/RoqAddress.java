package io.github.postlint.generator.roq;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Under which address a document is published.
 *
 * @param path relative to the content
 * @param collection to which it belongs
 * @param slug what it says of the last part of its address, or else its title
 * @param ownSlug whether it says so in so many words
 * @param date of the document
 */
record RoqAddress(
    String path,
    Optional<String> collection,
    Optional<String> slug,
    boolean ownSlug,
    Optional<OffsetDateTime> date) {
  private static final Pattern PLACEHOLDER = Pattern.compile(":([A-Za-z][A-Za-z0-9-]*!?)([~\\[])?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}-");
  private static final Pattern INDEX = Pattern.compile("(.*/|)index(?:\\.html)?");

  /**
   * The address that a template gives; empty where it cannot be known.
   *
   * @param template such as {@code /:collection/:slug/}
   */
  Optional<String> of(String template) {
    StringBuilder link = new StringBuilder();
    Matcher placeholder = PLACEHOLDER.matcher(template);
    int at = 0;
    while (placeholder.find()) {
      Optional<String> value =
          placeholder.group(2) == null ? value(placeholder.group(1)) : Optional.empty();
      if (value.isEmpty()) {
        return Optional.empty();
      }
      link.append(template, at, placeholder.start()).append(value.get());
      at = placeholder.end();
    }
    link.append(template.substring(at));
    String joined = ("/" + link).replaceAll("//+", "/");
    Matcher index = INDEX.matcher(joined);
    String bare = index.matches() ? index.group(1) : joined;
    boolean file = bare.substring(bare.lastIndexOf('/') + 1).contains(".");
    return Optional.of(bare.endsWith("/") || file ? bare : bare + "/");
  }

  /**
   * Under which path a file that is no document is published.
   *
   * @param slugified whether signs that addresses should not have are replaced
   */
  static String slugifiedFile(String path, boolean slugified) {
    if (!slugified) {
      return path;
    }
    int dot = path.lastIndexOf('.');
    return dot <= path.lastIndexOf('/')
        ? slugify(path, true, true)
        : slugify(path.substring(0, dot), true, true) + path.substring(dot);
  }

  private Optional<String> value(String name) {
    return switch (name) {
      case "collection" -> collection;
      case "slug" -> Optional.of(slugText().toLowerCase(Locale.ROOT));
      case "Slug" -> Optional.of(slugText());
      case "name" -> Optional.of(name().toLowerCase(Locale.ROOT));
      case "Name" -> Optional.of(name());
      case "path" -> ownSlug ? Optional.empty() : Optional.of(pathSlug());
      case "raw-path" -> Optional.of(withoutExtension(path));
      case "ext" -> Optional.of("");
      case "ext!" -> Optional.of(".html");
      case "year" -> date.map(day -> String.format(Locale.ROOT, "%04d", day.getYear()));
      case "month" -> date.map(day -> String.format(Locale.ROOT, "%02d", day.getMonthValue()));
      case "day" -> date.map(day -> String.format(Locale.ROOT, "%02d", day.getDayOfMonth()));
      default -> Optional.empty();
    };
  }

  private String slugText() {
    return slug.filter(text -> !text.isBlank())
        .map(text -> slugify(text, false, false))
        .orElseGet(this::name);
  }

  private String pathSlug() {
    return slugify(withoutExtension(path), true, false).toLowerCase(Locale.ROOT);
  }

  /** The name of the file, or of the folder whose page it is, without a date. */
  private String name() {
    String bare = withoutExtension(path);
    if (RoqFiles.isIndex(path) && bare.indexOf('/') >= 0) {
      bare = bare.substring(0, bare.lastIndexOf('/'));
    }
    String last = bare.substring(bare.lastIndexOf('/') + 1);
    return slugify(DATE.matcher(last).replaceFirst(""), true, false);
  }

  private static String withoutExtension(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
  }

  /** Letters and digits of ASCII, and hyphens for all else. */
  static String slugify(String text, boolean slashes, boolean dots) {
    return text.replaceAll("[^a-zA-Z0-9_\\-" + (dots ? "." : "") + (slashes ? "/" : "") + "]", "-")
        .replaceAll("-+", "-")
        .replaceAll("^-|-$", "");
  }
}
