package io.github.postlint.rules.languages;

import io.github.postlint.lint.Convention;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.Generator;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds posts whose translation is missing, or disagrees in date, authors or tags. */
public final class Translation extends SiteRule {
  /** Fewer posts show no convention. */
  private static final int MIN_POSTS = 10;

  /** The rule. */
  public Translation() {
    super(
        "translation",
        Severity.WARNING,
        "a post whose translation is missing, or disagrees in date, authors or tags");
  }

  @Override
  public Set<DocumentKind> kinds() {
    return DocumentKind.POSTS;
  }

  @Override
  public void check(List<Facts> posts, RuleContext context, SiteReporter reporter) {
    Twins twins = new Twins(posts);
    if (twins.byLanguage().size() < 2) {
      return;
    }
    String main = twins.main().orElseThrow();
    Map<String, MissingTwins> missing = new LinkedHashMap<>();
    for (String language : twins.byLanguage().keySet()) {
      if (!language.equals(main)) {
        List<TwinPair> found = pairs(twins, language, main);
        if (!found.isEmpty()) {
          reporter.inferred(
              new Convention(
                  "translations",
                  language + " of " + main,
                  found.size(),
                  twins.byLanguage().get(language).size()));
        }
        for (TwinAspect aspect : TwinAspect.values()) {
          disagreements(aspect, found, reporter);
        }
        lacking(twins, language, main).forEach(post -> add(missing, post, main));
        lacking(twins, main, language).forEach(post -> add(missing, post, language));
      }
    }
    Generator generator = context.site().generator();
    for (MissingTwins one : missing.values()) {
      if (one.post().listing().isPublished(context.now(), generator.publishesFuture())) {
        reporter.report(Place.file(one.post().path()), message(one.languages()));
      }
    }
  }

  private static void add(Map<String, MissingTwins> missing, Facts post, String language) {
    missing
        .computeIfAbsent(post.path(), any -> new MissingTwins(post, new ArrayList<>()))
        .languages()
        .add(language);
  }

  /**
   * A post and the languages in which it is missing.
   *
   * @param post the post
   * @param languages in order
   */
  private record MissingTwins(Facts post, List<String> languages) {}

  private static List<TwinPair> pairs(Twins twins, String language, String main) {
    return twins.byLanguage().get(language).stream()
        .flatMap(post -> twins.twin(post, main).map(twin -> new TwinPair(post, twin)).stream())
        .toList();
  }

  /** Posts without a translation, where nine in ten posts of their language have one. */
  private static List<Facts> lacking(Twins twins, String language, String other) {
    List<Facts> posts = twins.byLanguage().get(language).stream().filter(twins::takesPart).toList();
    List<Facts> lacking = posts.stream().filter(post -> twins.twin(post, other).isEmpty()).toList();
    boolean convention =
        posts.size() >= MIN_POSTS && Convention.isHeld(posts.size() - lacking.size(), posts.size());
    return convention
        ? lacking.stream().filter(post -> !twins.mayBeNamedOtherwise(post, other)).toList()
        : List.of();
  }

  private static String message(List<String> languages) {
    return "Readers of "
        + languages.stream()
            .map(language -> "\"" + language + "\"")
            .collect(Collectors.joining(", "))
        + " do not find this post: nine in ten of its neighbours are translated, and this one is"
        + " not. Translate it, or name the translation's file or key alike if there is one.";
  }

  private static void disagreements(
      TwinAspect aspect, List<TwinPair> pairs, SiteReporter reporter) {
    List<TwinPair> stated = pairs.stream().filter(aspect::isStated).toList();
    List<TwinPair> disagreeing = stated.stream().filter(pair -> !aspect.agrees(pair)).toList();
    if (aspect.isException(disagreeing.size(), stated.size())) {
      int agreeing = stated.size() - disagreeing.size();
      disagreeing.forEach(
          pair ->
              reporter.report(
                  aspect.place(pair.post()), aspect.message(pair, agreeing, stated.size())));
    }
  }
}
