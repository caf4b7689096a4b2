package io.github.postlint.site.jekyll;

import io.github.postlint.post.FrontMatter;
import io.github.postlint.post.Post;
import io.github.postlint.post.yaml.YamlMapping;
import io.github.postlint.post.yaml.YamlScalar;
import io.github.postlint.post.yaml.YamlSequence;
import io.github.postlint.post.yaml.YamlValue;
import io.github.postlint.site.DateReading;
import io.github.postlint.site.FileName;
import io.github.postlint.site.Listing;
import io.github.postlint.site.Place;
import io.github.postlint.site.TextFact;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads how Jekyll lists a post. */
final class JekyllListing {
  private final Post post;
  private final YamlMapping values;
  private final FileName name;
  private final ZoneId zone;

  JekyllListing(Post post, ZoneId zone) {
    this.post = post;
    this.values = post.frontMatter().map(FrontMatter::mapping).orElse(YamlMapping.empty(null));
    this.name = JekyllFileName.of(post.path());
    this.zone = zone;
  }

  Listing read() {
    return new Listing(
        state(),
        text("title").orElseGet(() -> new TextFact(post.path(), Place.file(post.path()))),
        text("description"),
        text("lang").map(TextFact::text),
        date(),
        Optional.empty(),
        text("permalink"),
        texts("tags"),
        texts("categories"),
        texts("author"));
  }

  private Listing.State state() {
    return values.scalar("published").filter(YamlScalar::isFalse).isPresent()
        ? Listing.State.HELD
        : name instanceof FileName.Dated ? Listing.State.PUBLISHED : Listing.State.SKIPPED;
  }

  private Optional<OffsetDateTime> date() {
    Optional<DateReading> reading =
        values
            .scalar("date")
            .map(JekyllDate::read)
            .or(
                () ->
                    name instanceof FileName.Dated dated
                        ? Optional.of(JekyllDate.read(dated.date()))
                        : Optional.empty());
    return reading
        .filter(DateReading.Moment.class::isInstance)
        .map(moment -> ((DateReading.Moment) moment).instant(zone))
        .map(instant -> instant.atZone(zone).toOffsetDateTime());
  }

  private Optional<TextFact> text(String key) {
    return values.scalar(key).filter(value -> !value.isNull()).map(this::fact);
  }

  private List<TextFact> texts(String key) {
    YamlValue value = values.value(key).orElse(null);
    Stream<YamlValue> items =
        value instanceof YamlSequence sequence
            ? sequence.items().stream()
            : Stream.ofNullable(value);
    return items.filter(YamlScalar.class::isInstance).map(item -> fact((YamlScalar) item)).toList();
  }

  private TextFact fact(YamlScalar value) {
    return new TextFact(value.text(), Place.of(post.source(), value.span()));
  }
}
