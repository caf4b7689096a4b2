package io.github.postlint.rules.links;

import io.github.postlint.lint.Convention;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.ImageFact;
import io.github.postlint.site.facts.TextFact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Checks images that front matters name. A key's values are files of the site where the site says
 * so, where the generator reads them as such, or where at least nine in ten of them are there.
 */
final class ImageKeys {
  private static final int TIMES = 9;

  private final LinkSite site;
  private final ImageFiles images;
  private final List<Facts> posts;
  private final Set<String> declared;
  private final Map<String, Integer> found = new HashMap<>();
  private final Map<String, Integer> missing = new HashMap<>();

  ImageKeys(LinkSite site, ImageFiles images, List<Facts> posts, Set<String> declared) {
    this.site = site;
    this.images = images;
    this.posts = posts;
    this.declared = new HashSet<>(declared);
    for (Facts post : posts) {
      images(post).stream()
          .filter(image -> known(image, post).isPresent())
          .forEach(image -> this.declared.add(image.key()));
    }
    each((key, path, value) -> (isThere(path) ? found : missing).merge(key, 1, Integer::sum));
  }

  private interface Visitor {
    void visit(String key, SiteAddress path, TextFact value);
  }

  private void each(Visitor visitor) {
    for (Facts post : posts) {
      for (ImageFact image : images(post)) {
        path(image, post).ifPresent(path -> visitor.visit(image.key(), path, image.value()));
      }
    }
  }

  private static List<ImageFact> images(Facts post) {
    return LinkSite.isRead(post) && post.links().isPresent()
        ? post.links().get().images()
        : List.of();
  }

  /** Layouts put the site's base path before what front matters say. */
  private Optional<SiteAddress> path(ImageFact image, Facts post) {
    String written = image.value().text();
    String path = written.startsWith("/") ? written : "/" + written;
    return known(image, post)
        .map(address -> site.addresses().read(address, post))
        .orElseGet(() -> site.addresses().readBased(path, post))
        .filter(address -> address.path().isPresent());
  }

  private Optional<String> known(ImageFact image, Facts post) {
    return site.generator().imageAddress(image.key(), image.value().text(), post.path());
  }

  private boolean isHabit(String key) {
    return missing.getOrDefault(key, 0) * TIMES <= found.getOrDefault(key, 0);
  }

  /** The keys that hold images by convention, by name. */
  List<Convention> conventions() {
    return found.keySet().stream()
        .filter(key -> !declared.contains(key) && isHabit(key))
        .sorted()
        .map(
            key ->
                new Convention(
                    "image key",
                    key,
                    found.get(key),
                    found.get(key) + missing.getOrDefault(key, 0)))
        .toList();
  }

  /** Gives each value under a key that holds images, with what is known of it. */
  void judge(BiConsumer<TextFact, Verdict> taker) {
    each(
        (key, path, value) -> {
          if (declared.contains(key) || isHabit(key)) {
            taker.accept(value, isThere(path) ? Verdict.RIGHT : images.judge(path, value.place()));
          }
        });
  }

  private boolean isThere(SiteAddress path) {
    return site.map().isListed(path.path().orElse(""));
  }
}
