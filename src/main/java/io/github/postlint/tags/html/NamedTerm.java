package io.github.postlint.tags.html;

import io.github.postlint.tags.index.IndexedTerm;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A term under the name that readers of the pages see.
 *
 * @param term the term
 * @param label its name in the language of the pages
 * @param key the name without case, accents and leading signs: where readers look for it
 */
record NamedTerm(IndexedTerm term, String label, String key) {
  static final Comparator<NamedTerm> BY_NAME =
      Comparator.comparing((NamedTerm named) -> named.key())
          .thenComparing(named -> named.term().slug());
  static final Comparator<NamedTerm> BY_USE =
      Comparator.comparingInt((NamedTerm named) -> named.term().count())
          .reversed()
          .thenComparing(BY_NAME);

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern LEADING_SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+");

  static NamedTerm of(IndexedTerm term, String language) {
    String label = term.labels().getOrDefault(language, term.label());
    String visible = Characters.isVisible(label) ? label : term.slug();
    return new NamedTerm(term, visible, key(visible));
  }

  private static String key(String label) {
    String base = MARKS.matcher(Normalizer.normalize(label, Normalizer.Form.NFKD)).replaceAll("");
    return LEADING_SIGNS.matcher(base.toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  /** The heading under which an index lists it: a letter, {@code 0–9}, or {@code #} for signs. */
  String letter() {
    if (key.isEmpty()) {
      return "#";
    }
    int first = key.codePointAt(0);
    return Character.isDigit(first) ? "0–9" : Character.toString(first).toUpperCase(Locale.ROOT);
  }

  /** The writing of its first letter. */
  Writing writing() {
    return Writing.of(key);
  }

  /** A link to it, with how many posts it has. */
  Map<String, Object> fields(Texts texts) {
    return fields(texts, term.count(), "");
  }

  /** A link to a place in it, with how many of its posts are meant. */
  Map<String, Object> fields(Texts texts, int count, String path) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("label", label);
    fields.put("path", path.isEmpty() ? new PageAddress(term.address()).href() : path);
    fields.put("count", texts.number(count));
    fields.put("countText", texts.count("posts", count));
    return fields;
  }
}
