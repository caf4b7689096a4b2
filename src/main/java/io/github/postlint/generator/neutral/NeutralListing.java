package io.github.postlint.generator.neutral;

import io.github.postlint.generator.common.DocumentValues;
import io.github.postlint.post.Post;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.TextFact;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a document says of itself under the names that all generators use. */
final class NeutralListing {
  private static final Set<String> STATUS = Set.of("draft", "unpublished", "private", "pending");

  private NeutralListing() {}

  static Listing of(Post post) {
    DocumentValues values = new DocumentValues(post);
    return new Listing(
        state(post, values),
        values.text("title").orElseGet(values::fileName),
        values.text("description"),
        values.text("lang").map(lang -> lang.text().toLowerCase(Locale.ROOT)),
        values.text("date").map(TextFact::text).flatMap(NeutralDates::moment),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        names(post, values, "tags", "tag"),
        names(post, values, "categories", "category"),
        names(post, values, "authors", "author"));
  }

  /** What an author may have meant to hold back is not counted among what is published. */
  private static Listing.State state(Post post, DocumentValues values) {
    boolean draft =
        values.is("draft", "true")
            || values.is("published", "false")
            || values.is("publish", "false");
    boolean status =
        post.values()
            .scalar("status")
            .filter(value -> STATUS.contains(value.text().toLowerCase(Locale.ROOT)))
            .isPresent();
    return draft || status || post.path().contains("_drafts/")
        ? Listing.State.DRAFT
        : Listing.State.PUBLISHED;
  }

  private static List<TextFact> names(Post post, DocumentValues values, String key, String other) {
    return values.names(post.values().value(key).isPresent() ? key : other, ",");
  }
}
