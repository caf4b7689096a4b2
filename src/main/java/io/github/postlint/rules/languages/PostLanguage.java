package io.github.postlint.rules.languages;

import io.github.postlint.site.facts.Facts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of posts, in lower case, such as {@code fr} or {@code pt-br}. */
public final class PostLanguage {
  private static final List<String> KEYS = List.of("lang", "language", "locale");

  private PostLanguage() {}

  /** The language that the post itself or a folder of it names, and not the settings alone. */
  public static Optional<String> own(Facts post) {
    Optional<String> language = post.listing().language();
    return language.isPresent() && (states(post) || folder(post, language.get()) >= 0)
        ? language
        : Optional.empty();
  }

  private static boolean states(Facts post) {
    for (String key : KEYS) {
      if (post.keys().contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** The index of the folder that is named for a language among the parts of the path, or -1. */
  static int folder(Facts post, String language) {
    String path = post.path();
    int index = 0;
    int start = 0;
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', start)) {
      if (end - start == language.length() && normal(path.substring(start, end)).equals(language)) {
        return index;
      }
      index++;
      start = end + 1;
    }
    return -1;
  }

  /** A name as languages are compared. */
  public static String normal(String name) {
    return name.replace('_', '-').toLowerCase(Locale.ROOT);
  }

  /**
   * Whether two are the same language, be it of different regions: {@code pt} and {@code pt-br}.
   */
  public static boolean areSame(String a, String b) {
    return a.equals(b) || a.startsWith(b + "-") || b.startsWith(a + "-");
  }
}
