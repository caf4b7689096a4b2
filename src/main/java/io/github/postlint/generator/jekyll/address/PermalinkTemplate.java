package io.github.postlint.generator.jekyll.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text with placeholders, from which Jekyll makes addresses. */
public record PermalinkTemplate(List<PermalinkPart> parts) {

  /** Reads a template such as {@code /:year/:title/}. */
  public static PermalinkTemplate of(String text) {
    List<PermalinkPart> parts = new ArrayList<>();
    int from = 0;
    int colon = text.indexOf(':');
    while (colon >= 0) {
      int end = nameEnd(text, colon + 1);
      if (end > colon + 1) {
        parts.add(new PermalinkPart.Literal(text.substring(from, colon)));
        addPlaceholder(text.substring(colon + 1, end), parts);
        from = end;
      }
      colon = text.indexOf(':', colon + 1);
    }
    parts.add(new PermalinkPart.Literal(text.substring(from)));
    return new PermalinkTemplate(List.copyOf(parts));
  }

  private static int nameEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && ((text.charAt(end) >= 'a' && text.charAt(end) <= 'z') || text.charAt(end) == '_')) {
      end++;
    }
    return end;
  }

  /** One underscore after a name does not belong to it. */
  private static void addPlaceholder(String name, List<PermalinkPart> parts) {
    boolean underscore = name.endsWith("_");
    String key = underscore ? name.substring(0, name.length() - 1) : name;
    Optional<Placeholder> known = Placeholder.of(key);
    parts.add(known.isPresent() ? known.get() : new PermalinkPart.Unknown(key));
    parts.add(new PermalinkPart.Literal(underscore ? "_" : ""));
  }

  /** The path of the address; empty where Jekyll stops or a value cannot be known. */
  public Optional<String> fill(PermalinkValues values) {
    StringBuilder filled = new StringBuilder("/");
    for (PermalinkPart part : parts) {
      Optional<String> text = part.fill(values);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      filled.append(text.get());
    }
    return Optional.of(sanitize(filled.toString()));
  }

  /** An address without what leads out of the site. */
  public static String sanitize(String address) {
    String clean = address.replace("..", "/").replace("./", "");
    StringBuilder squeezed = new StringBuilder(clean.length());
    for (int i = 0; i < clean.length(); i++) {
      if (clean.charAt(i) != '/' || i == 0 || clean.charAt(i - 1) != '/') {
        squeezed.append(clean.charAt(i));
      }
    }
    return squeezed.toString();
  }

  /** Whether addresses tell the day. */
  public boolean tellsDay() {
    for (PermalinkPart part : parts) {
      if (part instanceof Placeholder placeholder && placeholder.tellsDay()) {
        return true;
      }
    }
    return false;
  }

  /** Whether addresses tell of the date at all, be it the year only. */
  public boolean tellsDate() {
    for (PermalinkPart part : parts) {
      if (part instanceof Placeholder placeholder && placeholder.tellsDate()) {
        return true;
      }
    }
    return false;
  }

  /** The first placeholder that Jekyll does not know. */
  public Optional<String> unknown() {
    for (PermalinkPart part : parts) {
      if (part instanceof PermalinkPart.Unknown unknown) {
        return Optional.of(unknown.name());
      }
    }
    return Optional.empty();
  }
}
