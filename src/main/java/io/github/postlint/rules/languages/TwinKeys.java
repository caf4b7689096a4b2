package io.github.postlint.rules.languages;

import io.github.postlint.site.FactsReader;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.TextFact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a post and its translations have in common: the value of a key such as {@code ref}, where
 * the site has that convention, else their path but for the language's folder and the language at
 * the end of the file's name.
 */
final class TwinKeys {
  private static final Set<String> OTHERS = Set.of("author", "authors", FactsReader.FORMER);
  private final Optional<String> key;
  private final Set<String> ambiguous = new HashSet<>();

  TwinKeys(List<Facts> posts) {
    key = FactsReader.STATED.stream().filter(one -> isConvention(one, posts)).findFirst();
    if (key.isPresent()) {
      return;
    }
    Map<String, Set<String>> languages = new HashMap<>();
    for (Facts post : posts) {
      String path = undated(path(post));
      boolean first =
          languages
              .computeIfAbsent(path, any -> new HashSet<>())
              .add(post.listing().language().orElse(""));
      if (!first) {
        ambiguous.add(path);
      }
    }
  }

  /** Whether most posts that state a key share its value with a post of another language. */
  private static boolean isConvention(String key, List<Facts> posts) {
    if (OTHERS.contains(key)) {
      return false;
    }
    Map<String, Set<String>> languages = new HashMap<>();
    int stating = 0;
    for (Facts post : posts) {
      Optional<String> value = value(post, key);
      if (value.isPresent()) {
        stating++;
        languages
            .computeIfAbsent(value.get(), any -> new HashSet<>())
            .add(post.listing().language().orElse(""));
      }
    }
    int shared = languages.values().stream().mapToInt(Set::size).filter(count -> count > 1).sum();
    return shared * 2 > stating;
  }

  private static Optional<String> value(Facts post, String key) {
    List<TextFact> stated = post.stated().get(key);
    return stated == null || stated.isEmpty()
        ? Optional.empty()
        : Optional.of(stated.get(0).text());
  }

  /** What the post's twins have as well; empty for a post that takes no part. */
  Optional<String> of(Facts post) {
    if (key.isPresent()) {
      return value(post, key.get());
    }
    String path = path(post);
    String undated = undated(path);
    return Optional.of(ambiguous.contains(undated) ? path : undated);
  }

  /** The path without the date with which the file's name may begin. */
  private static String undated(String path) {
    int start = path.lastIndexOf('/') + 1;
    int year = digits(path, start);
    int month = digits(path, start + year + 1);
    int day = digits(path, start + year + month + 2);
    int end = start + year + month + day + 3;
    boolean dated =
        year >= 2
            && year <= 4
            && month >= 1
            && month <= 2
            && day >= 1
            && day <= 2
            && end <= path.length()
            && path.charAt(start + year) == '-'
            && path.charAt(start + year + month + 1) == '-'
            && path.charAt(end - 1) == '-';
    return dated ? path.substring(0, start) + path.substring(end) : path;
  }

  /** How many ASCII digits stand at an offset. */
  private static int digits(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return Math.max(0, end - start);
  }

  private static String path(Facts post) {
    Optional<String> language = post.listing().language();
    int folder = language.isPresent() ? PostLanguage.folder(post, language.get()) : -1;
    String path = post.path();
    StringBuilder kept = new StringBuilder(path.length());
    int start = 0;
    int index = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
      if (index != folder) {
        kept.append(path, start, slash + 1);
      }
      index++;
      start = slash + 1;
    }
    return kept.append(name(path.substring(start), post)).toString();
  }

  /** The file's name without extension and without the language at its end. */
  private static String name(String file, Facts post) {
    int dot = file.lastIndexOf('.');
    String name = dot > 0 ? file.substring(0, dot) : file;
    String language = post.listing().language().orElse("");
    int end = name.length() - language.length() - 1;
    boolean ends =
        end > 0
            && "-_.".indexOf(name.charAt(end)) >= 0
            && PostLanguage.normal(name.substring(end + 1)).equals(language);
    return ends ? name.substring(0, end) : name;
  }
}
