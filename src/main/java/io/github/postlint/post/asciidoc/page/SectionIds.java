package io.github.postlint.post.asciidoc.page;

import io.github.postlint.post.asciidoc.line.DocumentAttributes;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the ids of sections of their titles, as Asciidoctor does. */
final class SectionIds {
  private static final Pattern REPLACED =
      Pattern.compile(
          "(?: |^)--(?: |$)|\\((?:C|R|TM)\\)|\\.\\.\\.|(?<=\\w)--(?=\\w)|->|=>|<-|<=",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern INVALID =
      Pattern.compile(
          "&(?:[a-z][a-z]+\\d{0,2}|#\\d\\d\\d{0,4}|#x[\\da-f][\\da-f][\\da-f]{0,3});|[^ \\w\\-.]",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final DocumentAttributes attributes;
  private final Map<String, Integer> counts = new HashMap<>();

  SectionIds(DocumentAttributes attributes) {
    this.attributes = attributes;
  }

  /**
   * The id of a section.
   *
   * @param title its words, without marks
   * @param taken the ids that there are
   */
  String of(String title, int moment, Set<String> taken) {
    String prefix = attributes.get("idprefix", moment).orElse("_");
    String separator = attributes.get("idseparator", moment).orElse("_");
    separator = separator.isEmpty() ? "" : separator.substring(0, 1);
    String words = REPLACED.matcher(title).replaceAll("").toLowerCase(Locale.ROOT);
    String id = prefix + INVALID.matcher(words).replaceAll("");
    if (separator.isEmpty()) {
      id = id.replace(" ", "");
    } else {
      id = squeeze(id, separator.charAt(0));
      id = id.endsWith(separator) ? id.substring(0, id.length() - 1) : id;
      id = prefix.isEmpty() && id.startsWith(separator) ? id.substring(1) : id;
    }
    if (!taken.contains(id)) {
      return id;
    }
    String stem = id + separator;
    int count = counts.getOrDefault(stem, 2);
    while (taken.contains(stem + count)) {
      count++;
    }
    counts.put(stem, count + 1);
    return stem + count;
  }

  /** Each run of spaces, dots, hyphens and separators becomes one separator. */
  private static String squeeze(String id, char separator) {
    StringBuilder squeezed = new StringBuilder(id.length());
    boolean before = false;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean gap = c == separator || " .-".indexOf(c) >= 0;
      if (!gap) {
        squeezed.append(c);
      } else if (!before) {
        squeezed.append(separator);
      }
      before = gap;
    }
    return squeezed.toString();
  }
}
