package io.github.postlint.generator.jbake;

import io.github.postlint.generator.common.DocumentValues;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.Dates;
import io.github.postlint.site.Omission;
import io.github.postlint.site.facts.DateReading;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.TextFact;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What JBake knows of a document when it lists it. */
final class JbakeListing {
  static final String PUBLISHED = "published";
  static final String DRAFT = "draft";
  static final String WITH_DATE = "published-date";

  private final JbakeSettings settings;
  private final JbakeFiles files;
  private final Dates dates;
  private final JbakeAddress addresses;

  JbakeListing(JbakeSettings settings, JbakeFiles files, Dates dates) {
    this.settings = settings;
    this.files = files;
    this.dates = dates;
    this.addresses = new JbakeAddress(settings);
  }

  Listing read(Post post, Optional<Omission> omission) {
    DocumentValues values = new DocumentValues(post);
    Listing.State state =
        omission.filter(Omission::lost).isPresent() || !JbakeFiles.isMarkup(post.path())
            ? Listing.State.SKIPPED
            : state(status(post, settings));
    Optional<String> file = state == Listing.State.SKIPPED ? Optional.empty() : file(post, state);
    return new Listing(
        state,
        values.text("title").orElseGet(values::fileName),
        values.text("description").or(() -> values.text("summary")),
        values.text("lang").map(lang -> lang.text().toLowerCase(Locale.ROOT)),
        date(post),
        file.flatMap(addresses::encoded),
        file.map("/"::concat),
        Optional.empty(),
        tags(values),
        values.names("categories", ","),
        values.names("author", ","));
  }

  static String type(Post post, JbakeSettings settings) {
    return value(post, "type").orElse(settings.text("default.type"));
  }

  static String status(Post post, JbakeSettings settings) {
    return value(post, "status").orElse(settings.text("default.status"));
  }

  private static Optional<String> value(Post post, String key) {
    return post.values().scalar(key).map(Scalar::text).filter(text -> !text.isEmpty());
  }

  /** Lists have nothing but what is published in so many words. */
  private static Listing.State state(String status) {
    return switch (status) {
      case PUBLISHED -> Listing.State.PUBLISHED;
      case WITH_DATE -> Listing.State.DUE;
      case DRAFT -> Listing.State.DRAFT;
      default -> Listing.State.HELD;
    };
  }

  private Optional<String> file(Post post, Listing.State state) {
    int entry = files.entry(post.path());
    return entry < 0
        ? Optional.empty()
        : Optional.of(
            addresses.file(
                post.path().substring(entry), type(post, settings), state == Listing.State.DRAFT));
  }

  private Optional<OffsetDateTime> date(Post post) {
    Optional<DateReading> reading = post.values().scalar("date").map(dates::read);
    if (reading.isPresent() && reading.get() instanceof DateReading.Moment moment) {
      return Optional.of(moment.written().atOffset(ZoneOffset.UTC));
    }
    return reading.isPresent() && reading.get() instanceof DateReading.OtherDay other
        ? Optional.of(other.day().atStartOfDay().atOffset(ZoneOffset.UTC))
        : Optional.empty();
  }

  private List<TextFact> tags(DocumentValues values) {
    List<TextFact> tags = values.names("tags", ",");
    return settings.isTrue("tag.sanitize")
        ? tags.stream().map(tag -> new TextFact(tag.text().replace(' ', '-'), tag.place())).toList()
        : tags;
  }
}
