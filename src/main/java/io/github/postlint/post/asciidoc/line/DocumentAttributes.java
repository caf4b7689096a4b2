package io.github.postlint.post.asciidoc.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The attributes of a document, each with all values that it has in the course of the text. A
 * moment is the number of changes that came before it.
 */
public final class DocumentAttributes {
  private static final String BUILT_IN =
      "asciidoctor asciidoctor-version attribute-missing attribute-undefined authorcount backend"
          + " backend-html backend-html5 basebackend basebackend-html basebackend-html5"
          + " caution-caption appendix-caption appendix-refsig chapter-refsig docdate docdatetime"
          + " docdir docfile docfilesuffix docname doctime doctitle doctype doctype-article docyear"
          + " embedded example-caption figure-caption filetype filetype-html htmlsyntax iconsdir"
          + " important-caption last-update-label localdate localdatetime localtime localyear"
          + " manname-title max-include-depth note-caption notitle outfilesuffix part-refsig"
          + " prewrap safe-mode-level safe-mode-name safe-mode-safe section-refsig sectids"
          + " stylesdir stylesheet table-caption tip-caption toc-placement toc-title untitled-label"
          + " user-home version-label warning-caption";
  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("startsb", "["),
          Map.entry("endsb", "]"),
          Map.entry("vbar", "|"),
          Map.entry("caret", "^"),
          Map.entry("asterisk", "*"),
          Map.entry("tilde", "~"),
          Map.entry("plus", "+"),
          Map.entry("backslash", "\\"),
          Map.entry("backtick", "`"),
          Map.entry("blank", ""),
          Map.entry("empty", ""),
          Map.entry("sp", " "),
          Map.entry("two-colons", "::"),
          Map.entry("two-semicolons", ";;"),
          Map.entry("nbsp", "\u00a0"),
          Map.entry("deg", "\u00b0"),
          Map.entry("zwsp", "\u200b"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("lsquo", "\u2018"),
          Map.entry("rsquo", "\u2019"),
          Map.entry("ldquo", "\u201c"),
          Map.entry("rdquo", "\u201d"),
          Map.entry("wj", "\u2060"),
          Map.entry("brvbar", "\u00a6"),
          Map.entry("pp", "++"),
          Map.entry("cpp", "C++"),
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"));

  private static final Pattern REFERENCE =
      Pattern.compile("\\{(\\w[\\w-]*)\\}", Pattern.UNICODE_CHARACTER_CLASS);

  /** No value of a post is longer, in UTF-16 units. */
  private static final int MAX_VALUE = 4000;

  /** A value from some change on; {@code null} for none. */
  private record Version(int from, String value) {}

  private final Map<String, List<Version>> versions = new HashMap<>();
  private final Set<String> locked;
  private int moment;

  /**
   * @param given what the generator and the site's settings give, by name in lower case; a value
   *     that ends with {@code @} can be changed by the document
   */
  public DocumentAttributes(Map<String, String> given) {
    Set<String> hard = new HashSet<>();
    for (String name : BUILT_IN.split(" ")) {
      put(name, "");
    }
    given.forEach(
        (name, value) -> {
          if (value.endsWith("@")) {
            put(name, value.substring(0, value.length() - 1));
          } else {
            put(name, value);
            hard.add(name);
          }
        });
    locked = Set.copyOf(hard);
  }

  private void put(String name, String value) {
    versions.computeIfAbsent(name, key -> new ArrayList<>()).add(new Version(moment, value));
  }

  /**
   * Gives an attribute a value from now on, in which others are replaced; {@code null} takes it
   * away.
   */
  public void set(String name, String value) {
    if (!locked.contains(name)) {
      String replaced = value == null || value.indexOf('{') < 0 ? value : replace(value);
      moment++;
      put(name, replaced);
    }
  }

  /** A text with the values of the attributes that it names now. */
  public String replace(String text) {
    Matcher matcher = REFERENCE.matcher(text);
    StringBuilder replaced = new StringBuilder();
    while (matcher.find()) {
      String value = get(matcher.group(1)).orElse(matcher.group());
      // Values of values may double each time.
      boolean fits = replaced.length() + value.length() < MAX_VALUE;
      matcher.appendReplacement(replaced, Matcher.quoteReplacement(fits ? value : matcher.group()));
    }
    return matcher.appendTail(replaced).toString();
  }

  /** The number of changes so far. */
  public int moment() {
    return moment;
  }

  /** The value of an attribute now. */
  public Optional<String> get(String name) {
    return get(name, moment);
  }

  /** Whether an attribute has a value now. */
  public boolean has(String name) {
    return get(name).isPresent();
  }

  /** The value of an attribute, or the character that it stands for, at a moment. */
  public Optional<String> get(String name, int at) {
    String key = name.toLowerCase(Locale.ROOT);
    List<Version> all = versions.get(key);
    if (all != null) {
      int low = 0;
      int high = all.size() - 1;
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        if (all.get(middle).from <= at) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      if (all.get(low).from <= at && all.get(low).value != null) {
        return Optional.of(all.get(low).value);
      }
    }
    return Optional.ofNullable(CHARACTERS.get(key));
  }
}
