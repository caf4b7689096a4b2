package io.github.postlint.rules.dates;

import io.github.postlint.site.Generator;
import io.github.postlint.site.facts.DateFact;
import io.github.postlint.site.facts.Facts;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The time zones in which a site's posts are written: the settings' one, else those that fit. */
final class WrittenZones {
  private final List<ZoneId> zones;
  private final ZoneConventions conventions;

  WrittenZones(List<Facts> posts, Generator generator) {
    this.zones =
        generator.dates().timeZone().map(List::of).orElseGet(() -> SiteZones.infer(offsets(posts)));
    this.conventions = new ZoneConventions(zones);
  }

  /** The dates with an offset other than GMT. */
  static List<DateFact> offsets(List<Facts> posts) {
    List<DateFact> dates = new ArrayList<>();
    for (Facts post : posts) {
      if (post.date().isPresent()
          && post.date().get().written().getOffset().getTotalSeconds() != 0) {
        dates.add(post.date().get());
      }
    }
    return dates;
  }

  /** Whether the offset of a post's date is one that none of the zones has on that day. */
  boolean contradict(Facts post) {
    return !zones.isEmpty()
        && post.date().isPresent()
        && post.date().get().written().getOffset().getTotalSeconds() != 0
        && conventions.contradict(post.date().get());
  }
}
