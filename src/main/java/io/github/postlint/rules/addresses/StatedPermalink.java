package io.github.postlint.rules.addresses;

import io.github.postlint.rules.languages.PostLanguage;
import io.github.postlint.site.FileName;
import io.github.postlint.site.Generator;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.facts.TextFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A post that states its address in full. */
final class StatedPermalink {
  private final Facts post;
  private final PermalinkPath path;
  private final Place place;
  private final Optional<String> language;
  private Optional<String> slug;

  private StatedPermalink(Facts post, PermalinkPath path, Place place) {
    this.post = post;
    this.path = path;
    this.place = place;
    this.language = PostLanguage.own(post);
  }

  /** Those of all posts; permalinks with placeholders do not count. */
  static List<StatedPermalink> of(List<Facts> posts) {
    List<StatedPermalink> stated = new ArrayList<>();
    for (Facts post : posts) {
      Optional<TextFact> permalink = post.listing().permalink();
      if (permalink.isPresent()
          && post.listing().state() != Listing.State.SKIPPED
          && permalink.get().text().indexOf(':') < 0) {
        PermalinkPath path = PermalinkPath.of(permalink.get().text());
        if (!path.name().isEmpty()) {
          stated.add(new StatedPermalink(post, path, permalink.get().place()));
        }
      }
    }
    return stated;
  }

  /** The post. */
  Facts post() {
    return post;
  }

  /** The parts of its permalink. */
  PermalinkPath path() {
    return path;
  }

  /** Where the permalink stands. */
  Place place() {
    return place;
  }

  /** The language that the post or its folder names. */
  Optional<String> language() {
    return language;
  }

  /** What the file's name has after the date. */
  Optional<String> slug(Generator generator) {
    if (slug == null) {
      slug =
          generator.sources().fileName(post.path()) instanceof FileName.Dated dated
              ? Optional.of(dated.slug())
              : Optional.empty();
    }
    return slug;
  }
}
