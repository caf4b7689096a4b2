package io.github.postlint.site.facts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What the generator knows of a post when it lists it: in an index, a feed, or a page of a tag.
 *
 * @param state whether the generator publishes the post, its date aside
 * @param title as readers see it; where the post states none, the one that the generator makes
 * @param description the post's own short text, if it states one
 * @param language as the post, its folder or the settings name it, in lower case, such as {@code
 *     fr} or {@code pt-br}
 * @param date when the post was written, in the site's time zone, or in UTC where the site leaves
 *     that to the machine; empty where the generator cannot read it, or where it would take the
 *     time of the build
 * @param address the path of the post's address with a leading slash and without the site's base
 *     path, percent-encoded as the generator encodes it; empty where it cannot be known
 * @param page the file that the generator writes, relative to the folder of the built site and with
 *     a leading slash; empty where it cannot be known
 * @param permalink what the post itself says of its address
 * @param tags in the post's order, each once
 * @param categories in the generator's order, each once
 * @param authors in the post's order, each once
 */
public record Listing(
    State state,
    TextFact title,
    Optional<TextFact> description,
    Optional<String> language,
    Optional<OffsetDateTime> date,
    Optional<String> address,
    Optional<String> page,
    Optional<TextFact> permalink,
    List<TextFact> tags,
    List<TextFact> categories,
    List<TextFact> authors) {

  /** Whether a generator publishes a post, its date aside. */
  public enum State {
    /** A post like any other. */
    PUBLISHED,
    /** Published from its date on, also by a generator that publishes other posts before theirs. */
    DUE,
    /** In a folder for drafts, or marked as one. */
    DRAFT,
    /** Held back by the post itself: {@code published: false}. */
    HELD,
    /** Not read as a post: its name or its front matter is not one. */
    SKIPPED
  }

  /** Copies the lists. */
  public Listing {
    tags = List.copyOf(tags);
    categories = List.copyOf(categories);
    authors = List.copyOf(authors);
  }

  /**
   * Whether readers find the post on a site that is built at {@code now}.
   *
   * @param publishesFuture whether the generator publishes posts of the future
   */
  public boolean isPublished(Instant now, boolean publishesFuture) {
    boolean come = date.isEmpty() || !date.get().toInstant().isAfter(now);
    return state == State.DUE ? come : state == State.PUBLISHED && (publishesFuture || come);
  }
}
