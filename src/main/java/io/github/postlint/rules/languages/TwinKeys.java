package io.github.postlint.rules.languages;

import io.github.postlint.site.Facts;
import io.github.postlint.site.FactsReader;
import io.github.postlint.site.TextFact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a post and its translations have in common: the value of a key such as {@code ref}, where
 * the site has that habit, else their path but for the language's folder and the language at the
 * end of the file's name.
 */
final class TwinKeys {
  private static final Set<String> OTHERS = Set.of("author", "authors");
  private static final Pattern DATE =
      Pattern.compile("(?<=^|/)\\d{2,4}-\\d{1,2}-\\d{1,2}-(?=[^/]*$)");

  private final Optional<String> key;
  private final Set<String> ambiguous = new HashSet<>();

  TwinKeys(List<Facts> posts) {
    key = habit(posts);
    Map<String, Set<String>> languages = new HashMap<>();
    for (Facts post : posts) {
      String path = DATE.matcher(path(post)).replaceFirst("");
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
  private static Optional<String> habit(List<Facts> posts) {
    for (String key : FactsReader.STATED) {
      if (isHabit(key, posts)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  private static boolean isHabit(String key, List<Facts> posts) {
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
    int shared = 0;
    for (Set<String> some : languages.values()) {
      shared += some.size() > 1 ? some.size() : 0;
    }
    return shared * 2 > stating;
  }

  private static Optional<String> value(Facts post, String key) {
    List<TextFact> stated = post.stated().getOrDefault(key, List.of());
    return stated.isEmpty() ? Optional.empty() : Optional.of(stated.get(0).text());
  }

  /** What the post's twins have as well; empty for a post that takes no part. */
  Optional<String> of(Facts post) {
    if (key.isPresent()) {
      return value(post, key.get());
    }
    String path = path(post);
    String undated = DATE.matcher(path).replaceFirst("");
    return Optional.of(ambiguous.contains(undated) ? path : undated);
  }

  private static String path(Facts post) {
    Optional<String> language = post.listing().language();
    int index = language.isPresent() ? PostLanguage.folder(post, language.get()) : -1;
    String[] parts = post.path().split("/", -1);
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < parts.length - 1; i++) {
      path.append(i == index ? "" : parts[i] + "/");
    }
    return path.append(name(parts[parts.length - 1], post)).toString();
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
