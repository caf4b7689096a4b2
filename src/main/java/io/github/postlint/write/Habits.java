package io.github.postlint.write;

import io.github.postlint.lint.Convention;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.FieldFact;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.TextFact;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** How the newest posts of a site are written. */
final class Habits {
  /** What was usual long ago need not be so now. */
  private static final int NEWEST = 40;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_./-]+");

  private final List<Facts> posts;

  /** In how many posts each key is. */
  private final Map<String, Integer> keys = new TreeMap<>();

  /** How often each key has each value. */
  private final Map<String, Map<String, Integer>> values = new TreeMap<>();

  Habits(List<Facts> all) {
    posts =
        all.stream()
            .filter(post -> post.listing().date().isPresent() && !post.fields().isEmpty())
            .filter(
                post ->
                    post.listing().state() == Listing.State.PUBLISHED
                        || post.listing().state() == Listing.State.DUE)
            .sorted(Comparator.comparing(Habits::date).reversed().thenComparing(Facts::path))
            .limit(NEWEST)
            .toList();
    for (Facts post : posts) {
      post.keys().forEach(key -> keys.merge(key, 1, Integer::sum));
      for (FieldFact field : post.fields()) {
        if (!field.text().isEmpty()) {
          add(field.key(), field.text());
        }
      }
      post.stated().forEach((key, texts) -> texts.forEach(text -> add(key, text.text())));
      add("tags", post.listing().tags());
      add("categories", post.listing().categories());
    }
  }

  private static OffsetDateTime date(Facts post) {
    return post.listing().date().orElseThrow();
  }

  private void add(String key, List<TextFact> terms) {
    terms.forEach(term -> add(key, term.text()));
  }

  private void add(String key, String value) {
    values.computeIfAbsent(key, any -> new TreeMap<>()).merge(value, 1, Integer::sum);
  }

  /** The newest post in the usual markup that has most of the usual keys. */
  Optional<Facts> model() {
    String usual = most(posts.stream().map(post -> extension(post.path())).toList()).orElse("");
    return posts.stream()
        .filter(post -> extension(post.path()).equals(usual))
        .min(Comparator.comparing(this::lacks));
  }

  private static Optional<String> most(List<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static String extension(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private long lacks(Facts post) {
    return keys.keySet().stream().filter(key -> isHeld(key) && !post.keys().contains(key)).count();
  }

  /** Whether nine in ten posts have a key. */
  boolean isHeld(String key) {
    return Convention.isHeld(keys.getOrDefault(key, 0), posts.size());
  }

  /** Whether most posts have a key. */
  boolean isUsual(String key) {
    return keys.getOrDefault(key, 0) * 2 > posts.size();
  }

  /** The value that a key has in most posts that have the key; empty where there is none. */
  Optional<String> usual(String key) {
    return values.getOrDefault(key, Map.of()).entrySet().stream()
        .filter(one -> one.getValue() > 1 && one.getValue() * 2 > keys.getOrDefault(key, 0))
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** The value of a key that one post alone has, if it is a word such as a layout's name. */
  Optional<String> only(String key) {
    return keys.getOrDefault(key, 0) == 1
        ? known(key).stream().filter(value -> WORD.matcher(value).matches()).findFirst()
        : Optional.empty();
  }

  /** All values of a key. */
  List<String> known(String key) {
    return List.copyOf(values.getOrDefault(key, Map.of()).keySet());
  }

  /** Whether no path has a letter that servers percent-encode. */
  boolean isAscii() {
    return posts.stream().allMatch(post -> post.path().chars().allMatch(c -> c < 128));
  }
}
