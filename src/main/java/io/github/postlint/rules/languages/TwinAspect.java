package io.github.postlint.rules.languages;

import io.github.postlint.lint.Convention;
import io.github.postlint.site.facts.DateFact;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.facts.TextFact;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a post and its translation should have in common. */
enum TwinAspect {
  /** The day; some sites translate later. */
  DATE("the date"),
  /** The authors, in any order; some sites name the translator. */
  AUTHORS("the authors"),
  /** The tags, in any order; some sites translate them. */
  TAGS("the tags");

  /** Fewer pairs show no habit. */
  private static final int MIN_PAIRS = 10;

  private final String label;

  TwinAspect(String label) {
    this.label = label;
  }

  private Set<String> values(Facts post) {
    return switch (this) {
      case DATE -> dayOf(post);
      case AUTHORS -> texts(post.listing().authors());
      case TAGS -> texts(post.listing().tags());
    };
  }

  /** Whether both posts say anything. */
  boolean isStated(TwinPair pair) {
    return !values(pair.post()).isEmpty() && !values(pair.main()).isEmpty();
  }

  /** Whether both posts say the same. */
  boolean agrees(TwinPair pair) {
    return values(pair.post()).equals(values(pair.main()));
  }

  /** Whether so few pairs disagree that they do not do so on purpose. */
  boolean isException(int disagreeing, int total) {
    return total >= MIN_PAIRS && Convention.isHeld(total - disagreeing, total);
  }

  /** What the two posts say. */
  String message(TwinPair pair, int agreeing, int total) {
    return "The translation "
        + pair.main().path()
        + " disagrees on "
        + label
        + ": it has "
        + list(values(pair.main()))
        + ", this post "
        + list(values(pair.post()))
        + ". In "
        + agreeing
        + " of "
        + total
        + " translations they are the same. Write the same in both.";
  }

  private static String list(Set<String> texts) {
    return texts.stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(", "));
  }

  /** Where the translation says it. */
  Place place(Facts post) {
    Listing listing = post.listing();
    Optional<Place> place =
        switch (this) {
          case DATE -> post.date().map(DateFact::place);
          case AUTHORS -> listing.authors().stream().findFirst().map(TextFact::place);
          case TAGS -> listing.tags().stream().findFirst().map(TextFact::place);
        };
    return place.orElse(Place.file(post.path()));
  }

  /** The day as written, where the post states an offset: the site's zone may not be known. */
  private static Set<String> dayOf(Facts post) {
    Optional<LocalDate> written = post.date().map(date -> date.written().toLocalDate());
    return written
        .or(() -> post.listing().date().map(OffsetDateTime::toLocalDate))
        .map(day -> Set.of(day.toString()))
        .orElse(Set.of());
  }

  private static Set<String> texts(List<TextFact> facts) {
    return facts.stream().map(TextFact::text).collect(Collectors.toCollection(TreeSet::new));
  }
}
