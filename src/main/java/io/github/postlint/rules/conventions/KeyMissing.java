package io.github.postlint.rules.conventions;

import io.github.postlint.lint.Convention;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.post.text.Range;
import io.github.postlint.site.FileName;
import io.github.postlint.site.Generator;
import io.github.postlint.site.facts.DateReading;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds posts that lack a front matter key which nearly all others have. */
public final class KeyMissing extends KeyRule {
  /** Fewer posts show no habit. */
  private static final int MIN_POSTS = 10;

  /** So many posts before and after must have the key, or a time without it may be meant. */
  private static final int NEIGHBOURS = 4;

  private static final String DATE = "date";

  /** The keys of which another one says the same, or the file's name. */
  private static final Map<String, List<String>> SAME =
      Map.of(
          "tags", List.of("tag"),
          "tag", List.of("tags"),
          "categories", List.of("category"),
          "category", List.of("categories"),
          "author", List.of("authors"),
          "authors", List.of("author"),
          "excerpt", List.of("description", "summary"),
          "description", List.of("excerpt", "summary"));

  /** Left out on purpose, or told by other rules. */
  private static final Set<String> FREE =
      Set.of("published", "draft", "permalink", "comments", "slug", "redirect_from");

  /**
   * @param schema whether the site has a schema for front matter, which another rule checks
   */
  public KeyMissing(boolean schema) {
    super(
        "key-missing",
        "a post without a front matter key that nine in ten of the site's posts have",
        schema);
  }

  @Override
  void check(KeyUse use, RuleContext context, SiteReporter reporter) {
    Generator generator = context.site().generator();
    generator.untitled().ifPresent(shown -> checkTitles(use.posts(), shown, generator, reporter));
    List<Facts> byDate = new ArrayList<>(use.posts());
    byDate.removeIf(post -> post.listing().state() != Listing.State.PUBLISHED);
    byDate.sort(
        Comparator.comparing((Facts post) -> post.listing().date().orElse(null), nullsFirst())
            .thenComparing(Facts::path));
    List<Set<String>> keys = new ArrayList<>();
    byDate.forEach(post -> keys.add(KeyUse.keys(post)));
    for (String key : use.keys()) {
      int count = use.count(key);
      if (count >= MIN_POSTS
          && count < use.posts().size()
          && !FREE.contains(key)
          && Convention.isHeld(count, use.posts().size())) {
        check(key, byDate, keys, use, generator, reporter);
      }
    }
  }

  private static void checkTitles(
      List<Facts> posts, String shown, Generator generator, SiteReporter reporter) {
    for (Facts post : posts) {
      Place title = post.listing().title().place();
      Set<String> others = KeyUse.keys(post);
      others.remove("title");
      // Where nothing is known of a front matter, other rules say why.
      if (post.listing().state() == Listing.State.PUBLISHED
          && !post.fields().isEmpty()
          && title.range().equals(Range.FILE)
          && NearName.of("title", others).isEmpty()) {
        reporter.report(
            post.fields().get(0).place(),
            "The post has no title: readers see "
                + shown
                + ". Add a line \""
                + generator.syntax(post.path()).frontMatter().line("title", "…")
                + "\".");
      }
    }
  }

  private static <T extends Comparable<? super T>> Comparator<T> nullsFirst() {
    return Comparator.nullsFirst(Comparator.naturalOrder());
  }

  private static void check(
      String key,
      List<Facts> posts,
      List<Set<String>> keys,
      KeyUse use,
      Generator generator,
      SiteReporter reporter) {
    for (int i = 0; i < posts.size(); i++) {
      if (!has(key, keys.get(i))
          && !(key.equals(DATE) && isDated(posts.get(i), generator))
          && areAlike(key, i, keys)
          && generator.inherited(posts.get(i).path()).value(key).isEmpty()) {
        Place place = posts.get(i).fields().get(0).place();
        reporter.report(
            place,
            "The post has no \""
                + key
                + "\", as "
                + use.evidence(key)
                + " have: what the site shows of it is missing. Add a line \""
                + generator.syntax(posts.get(i).path()).frontMatter().line(key, "…")
                + "\".");
      }
    }
  }

  /** Whether its file's name tells the date, or another rule speaks of it. */
  private static boolean isDated(Facts post, Generator generator) {
    return post.listing().date().isPresent()
        || post.fields().stream().anyMatch(field -> field.key().equals(DATE))
        || !(generator.sources().fileName(post.path()) instanceof FileName.Undated)
        || !(generator.dates().undated() instanceof DateReading.Unknown);
  }

  private static boolean has(String key, Set<String> keys) {
    if (keys.contains(key)) {
      return true;
    }
    for (String same : SAME.getOrDefault(key, List.of())) {
      if (keys.contains(same)) {
        return true;
      }
    }
    return NearName.of(key, keys).isPresent();
  }

  /** Whether the posts before and after have the key, and the keys that this one has. */
  private static boolean areAlike(String key, int index, List<Set<String>> keys) {
    int from = Math.max(0, index - NEIGHBOURS);
    int to = Math.min(keys.size(), index + NEIGHBOURS + 1);
    for (int i = from; i < to; i++) {
      if (i != index && !has(key, keys.get(i))) {
        return false;
      }
    }
    return true;
  }
}
