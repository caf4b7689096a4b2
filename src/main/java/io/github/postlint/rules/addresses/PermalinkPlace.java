package io.github.postlint.rules.addresses;

import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.facts.TextFact;

/** Where findings on addresses stand. */
final class PermalinkPlace {
  private PermalinkPlace() {}

  /** The post's permalink, or the file as a whole where the address comes from elsewhere. */
  static Place of(Facts post) {
    return post.listing().permalink().map(TextFact::place).orElse(Place.file(post.path()));
  }
}
