package io.github.postlint.generator.neutral;

import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.facts.TextFact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a document says of itself under the names that all generators use. */
final class NeutralListing {
  private static final Set<String> STATUS = Set.of("draft", "unpublished", "private", "pending");

  private final Post post;
  private final Mapping values;

  private NeutralListing(Post post) {
    this.post = post;
    this.values = post.values();
  }

  static Listing of(Post post) {
    NeutralListing reader = new NeutralListing(post);
    return new Listing(
        reader.state(),
        reader.text("title").orElseGet(reader::fileName),
        reader.text("description"),
        reader.text("lang").map(lang -> lang.text().toLowerCase(Locale.ROOT)),
        reader.text("date").map(TextFact::text).flatMap(NeutralDates::moment),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        reader.names("tags", "tag"),
        reader.names("categories", "category"),
        reader.names("authors", "author"));
  }

  /** What an author may have meant to hold back is not counted among what is published. */
  private Listing.State state() {
    boolean draft = is("draft", true) || is("published", false) || is("publish", false);
    boolean status =
        values
            .scalar("status")
            .filter(value -> STATUS.contains(value.text().toLowerCase(Locale.ROOT)))
            .isPresent();
    return draft || status || post.path().contains("_drafts/")
        ? Listing.State.DRAFT
        : Listing.State.PUBLISHED;
  }

  private boolean is(String key, boolean value) {
    return values
        .scalar(key)
        .filter(scalar -> scalar.text().equalsIgnoreCase(String.valueOf(value)))
        .isPresent();
  }

  private Optional<TextFact> text(String key) {
    return values
        .scalar(key)
        .filter(value -> !value.isNull() && !value.text().isBlank())
        .map(this::fact);
  }

  private TextFact fact(Scalar value) {
    return new TextFact(value.text(), Place.of(post.source(), value.span()));
  }

  private TextFact fileName() {
    String name = post.path().substring(post.path().lastIndexOf('/') + 1);
    return new TextFact(name.substring(0, name.lastIndexOf('.')), Place.file(post.path()));
  }

  private List<TextFact> names(String key, String other) {
    Value value = values.value(key).or(() -> values.value(other)).orElse(null);
    List<TextFact> names = new ArrayList<>();
    Set<String> known = new HashSet<>();
    if (value instanceof Sequence list) {
      for (Value item : list.items()) {
        if (item instanceof Scalar scalar && !scalar.isNull() && known.add(scalar.text())) {
          names.add(fact(scalar));
        }
      }
    } else if (value instanceof Scalar scalar && !scalar.isNull()) {
      for (String name : scalar.text().split(",")) {
        if (!name.isBlank() && known.add(name.strip())) {
          names.add(new TextFact(name.strip(), Place.of(post.source(), scalar.span())));
        }
      }
    }
    return names;
  }
}
