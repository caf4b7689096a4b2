package io.github.postlint.lint.cache;

import io.github.postlint.site.facts.Listing;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** What the generator knows of one post. */
final class ListingCodec {
  private ListingCodec() {}

  static void write(Listing listing, RecordWriter out) {
    out.text(listing.state().name());
    TextFactCodec.write(listing.title(), out);
    TextFactCodec.write(listing.description(), out);
    text(listing.language(), out);
    out.flag(listing.date().isPresent());
    if (listing.date().isPresent()) {
      time(listing.date().get(), out);
    }
    text(listing.address(), out);
    text(listing.page(), out);
    TextFactCodec.write(listing.permalink(), out);
    TextFactCodec.write(listing.tags(), out);
    TextFactCodec.write(listing.categories(), out);
    TextFactCodec.write(listing.authors(), out);
  }

  static Listing read(String path, RecordReader in) {
    return new Listing(
        in.constant(Listing.State.class),
        TextFactCodec.read(path, in),
        TextFactCodec.optional(path, in),
        text(in),
        in.flag() ? Optional.of(time(in)) : Optional.empty(),
        text(in),
        text(in),
        TextFactCodec.optional(path, in),
        TextFactCodec.list(path, in),
        TextFactCodec.list(path, in),
        TextFactCodec.list(path, in));
  }

  private static void text(Optional<String> text, RecordWriter out) {
    out.flag(text.isPresent());
    if (text.isPresent()) {
      out.text(text.get());
    }
  }

  private static Optional<String> text(RecordReader in) {
    return in.flag() ? Optional.of(in.text()) : Optional.empty();
  }

  static void time(OffsetDateTime time, RecordWriter out) {
    out.wide(time.toEpochSecond());
    out.number(time.getNano());
    out.number(time.getOffset().getTotalSeconds() + 18 * 3600);
  }

  static OffsetDateTime time(RecordReader in) {
    Instant instant = Instant.ofEpochSecond(in.wide(), in.number());
    return instant.atOffset(ZoneOffset.ofTotalSeconds(in.number() - 18 * 3600));
  }
}
