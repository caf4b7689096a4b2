package io.github.postlint.rules.languages;

import io.github.postlint.site.Facts;
import io.github.postlint.site.Listing;
import java.time.OffsetDateTime;
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
  private final Map<String, Map<String, List<Facts>>> byDay = new HashMap<>();

  Twins(List<Facts> posts) {
    List<Facts> read = new ArrayList<>();
    for (Facts post : posts) {
      if (post.listing().state() != Listing.State.SKIPPED
          && post.listing().language().isPresent()) {
        read.add(post);
      }
    }
    TwinKeys twinKeys = new TwinKeys(read);
    for (Facts post : read) {
      String language = post.listing().language().orElseThrow();
      byLanguage.computeIfAbsent(language, any -> new ArrayList<>()).add(post);
      byDay
          .computeIfAbsent(day(post), any -> new HashMap<>())
          .computeIfAbsent(language, any -> new ArrayList<>())
          .add(post);
      Optional<String> key = twinKeys.of(post);
      if (key.isPresent()) {
        keys.put(post.path(), key.get());
        byKey.computeIfAbsent(key.get(), any -> new HashMap<>()).putIfAbsent(language, post);
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

  private static String day(Facts post) {
    Optional<OffsetDateTime> date = post.listing().date();
    return date.isPresent() ? date.get().toLocalDate().toString() : "";
  }

  /**
   * Whether a post of a language may be a translation of {@code post} under another name: it is of
   * the same day, and no post of {@code post}'s language is its twin.
   */
  boolean mayBeNamedOtherwise(Facts post, String language) {
    String own = post.listing().language().orElse("");
    return byDay.getOrDefault(day(post), Map.of()).getOrDefault(language, List.of()).stream()
        .anyMatch(other -> twin(other, own).isEmpty());
  }

  /** The post of a language that is a translation of {@code post}, be it a draft. */
  Optional<Facts> twin(Facts post, String language) {
    return Optional.ofNullable(keys.get(post.path()))
        .map(key -> byKey.get(key).get(language))
        .filter(twin -> !twin.path().equals(post.path()));
  }
}
