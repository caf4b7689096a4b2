package io.github.postlint.rules.languages;

import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The posts of a site by language, and which of them are translations of each other. */
final class Twins {
  private final Map<String, List<Facts>> byLanguage = new TreeMap<>();
  private final Map<String, Map<String, Facts>> byKey = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private Map<String, List<Facts>> byDay;
  private final Map<String, Boolean> alone = new HashMap<>();

  Twins(List<Facts> posts) {
    List<Facts> read = new ArrayList<>();
    for (Facts post : posts) {
      if (post.listing().state() != Listing.State.SKIPPED
          && post.listing().language().isPresent()) {
        read.add(post);
        byLanguage
            .computeIfAbsent(post.listing().language().get(), any -> new ArrayList<>())
            .add(post);
      }
    }
    if (byLanguage.size() > 1) {
      pair(read);
    }
  }

  private void pair(List<Facts> posts) {
    TwinKeys twinKeys = new TwinKeys(posts);
    for (Facts post : posts) {
      Optional<String> key = twinKeys.of(post);
      if (key.isPresent()) {
        keys.put(post.path(), key.get());
        byKey
            .computeIfAbsent(key.get(), any -> new HashMap<>())
            .putIfAbsent(post.listing().language().orElseThrow(), post);
      }
    }
  }

  /** The languages with their posts. */
  Map<String, List<Facts>> byLanguage() {
    return byLanguage;
  }

  /** The language of the most posts. */
  Optional<String> main() {
    return byLanguage.keySet().stream()
        .max(
            Comparator.comparingInt((String language) -> byLanguage.get(language).size())
                .thenComparing(Comparator.reverseOrder()));
  }

  /** Whether a post could have a twin at all. */
  boolean takesPart(Facts post) {
    return keys.containsKey(post.path());
  }

  /**
   * Whether a post of a language may be a translation of {@code post} under another name: it is of
   * the same day, and no post of {@code post}'s language is its twin.
   */
  boolean mayBeNamedOtherwise(Facts post, String language) {
    String own = post.listing().language().orElse("");
    String group = day(post) + "\n" + language;
    return alone.computeIfAbsent(group + "\n" + own, any -> hasAlone(group, own));
  }

  private boolean hasAlone(String group, String language) {
    for (Facts other : byDay().getOrDefault(group, List.of())) {
      if (twin(other, language).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The posts by day and language. */
  private Map<String, List<Facts>> byDay() {
    if (byDay == null) {
      byDay = new HashMap<>();
      byLanguage.forEach(
          (language, posts) ->
              posts.forEach(
                  post ->
                      byDay
                          .computeIfAbsent(day(post) + "\n" + language, any -> new ArrayList<>())
                          .add(post)));
    }
    return byDay;
  }

  private static String day(Facts post) {
    return post.listing().date().map(date -> date.toLocalDate().toString()).orElse("");
  }

  /** The post of a language that is a translation of {@code post}, be it a draft. */
  Optional<Facts> twin(Facts post, String language) {
    String key = keys.get(post.path());
    Facts twin = key == null ? null : byKey.get(key).get(language);
    return twin == null || twin.path().equals(post.path()) ? Optional.empty() : Optional.of(twin);
  }
}
