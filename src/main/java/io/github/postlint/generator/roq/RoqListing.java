package io.github.postlint.generator.roq;

import io.github.postlint.generator.common.DocumentValues;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.FileName;
import io.github.postlint.site.facts.DateReading;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.facts.TextFact;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What Roq knows of a document when it lists it. */
final class RoqListing {
  private static final String NAMES = "[,;\\s]+";

  private final RoqSettings settings;
  private final RoqFiles files;
  private final RoqSources sources;
  private final RoqDates dates;
  private final RoqLayoutValues layouts;
  private final boolean draftKey;

  /**
   * @param draftKey whether a key of that name counts
   */
  RoqListing(
      RoqSettings settings,
      RoqFiles files,
      RoqSources sources,
      RoqDates dates,
      RoqLayoutValues layouts,
      boolean draftKey) {
    this.settings = settings;
    this.files = files;
    this.sources = sources;
    this.dates = dates;
    this.layouts = layouts;
    this.draftKey = draftKey;
  }

  Listing read(Post post) {
    DocumentValues values = new DocumentValues(post);
    boolean refused =
        post.frontMatter().isPresent() && post.frontMatter().get().document().problem().isPresent();
    Optional<OffsetDateTime> date = date(post);
    Optional<String> address =
        refused || !files.isContent(post.path()) ? Optional.empty() : address(post, date);
    return new Listing(
        isDraft(post, values) ? Listing.State.DRAFT : Listing.State.PUBLISHED,
        values
            .text("title")
            .orElseGet(() -> new TextFact(files.relative(post.path()), Place.file(post.path()))),
        values.text("description"),
        values
            .text("locale")
            .or(() -> values.text("lang"))
            .map(lang -> lang.text().toLowerCase(Locale.ROOT)),
        date,
        address.flatMap(RoqListing::encoded),
        address.map(path -> path.endsWith("/") ? path + "index.html" : path),
        values.text("link"),
        values.names("tags", NAMES),
        values.names("categories", NAMES),
        authors(post, values));
  }

  private static List<TextFact> authors(Post post, DocumentValues values) {
    return values.names(post.values().value("authors").isPresent() ? "authors" : "author", ",");
  }

  boolean isDraft(Post post, DocumentValues values) {
    boolean stated = draftKey && post.values().value("draft").isPresent();
    return stated ? values.is("draft", "true") : files.isDraft(post.path());
  }

  private Optional<String> address(Post post, Optional<OffsetDateTime> date) {
    Optional<String> own = text(post, "slug");
    Optional<String> collection = files.collection(post.path());
    String template =
        text(post, "link")
            .orElseGet(() -> link(layout(text(post, "layout"), collection), collection));
    return new RoqAddress(
            files.relative(post.path()),
            collection,
            own.or(() -> text(post, "title")),
            own.isPresent(),
            date)
        .of(template);
  }

  /** The template of the address of a document that says nothing of its link or its layout. */
  String usualLink(String path) {
    Optional<String> collection = files.collection(path);
    return link(layout(Optional.empty(), collection), collection);
  }

  private String link(String layout, Optional<String> collection) {
    return layouts
        .text(layout, "link")
        .orElseGet(() -> collection.map(settings::link).orElse(settings.text("site.page-link")));
  }

  /** Its own, or that of its collection or of pages. */
  private String layout(Optional<String> own, Optional<String> collection) {
    return own.orElseGet(
        () ->
            collection
                .map(name -> settings.text("site.collections." + name + ".layout"))
                .orElse(settings.text("site.page-layout")));
  }

  private static Optional<String> text(Post post, String key) {
    return post.values().scalar(key).filter(value -> !value.isNull()).map(Scalar::text);
  }

  private static Optional<String> encoded(String path) {
    try {
      return Optional.of(new URI(null, null, path, null).toASCIIString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private Optional<OffsetDateTime> date(Post post) {
    Optional<DateReading> reading =
        post.values().scalar("date").filter(value -> !value.isNull()).map(dates::read);
    if (reading.isEmpty() && sources.fileName(post.path()) instanceof FileName.Dated named) {
      reading = Optional.of(dates.read(named.date()));
    }
    if (reading.isPresent() && reading.get() instanceof DateReading.Moment moment) {
      LocalDateTime written = moment.written();
      ZoneId zone = dates.timeZone().orElse(ZoneOffset.UTC);
      return Optional.of(
          moment.offset().isPresent()
              ? written.atOffset(moment.offset().get()).atZoneSameInstant(zone).toOffsetDateTime()
              : written.atZone(zone).toOffsetDateTime());
    }
    return reading.isPresent() && reading.get() instanceof DateReading.OtherDay other
        ? Optional.of(
            other.day().atStartOfDay(dates.timeZone().orElse(ZoneOffset.UTC)).toOffsetDateTime())
        : Optional.empty();
  }
}
