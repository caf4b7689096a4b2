package io.github.postlint.site.jekyll;

import io.github.postlint.post.Post;
import io.github.postlint.site.Listing;
import java.util.Set;

/**
 * Whether Jekyll publishes a post. The key {@code draft} has no say in that, {@code published}
 * without a value has.
 *
 * @param entries the files at which Jekyll looks
 * @param readsUtf8 whether files that are not UTF-8 are left out
 * @param showsDrafts whether the settings publish drafts
 * @param showsHeld whether the settings publish what posts hold back
 */
record PostState(
    JekyllEntryFilter entries, boolean readsUtf8, boolean showsDrafts, boolean showsHeld) {
  private static final Set<String> DATA = Set.of(".yml", ".yaml");

  Listing.State read(Post post, PostPath path, PostData data) {
    boolean malformed = readsUtf8 && !post.source().malformed().isEmpty();
    if (malformed || data.outcome() == PostData.Outcome.SKIPPED || !isPost(path)) {
      return Listing.State.SKIPPED;
    }
    boolean held = data.find("published").filter(one -> !RubyText.isTrue(one.value())).isPresent();
    if (held && !showsHeld) {
      return Listing.State.HELD;
    }
    return path.isInDrafts() && !showsDrafts ? Listing.State.DRAFT : Listing.State.PUBLISHED;
  }

  private boolean isPost(PostPath path) {
    boolean named = path.isInPosts() ? path.dated().isPresent() : path.isInDrafts();
    return named
        && !path.extension().isEmpty()
        && !DATA.contains(path.extension())
        && entries.readsEntry(path.text(), path.entry());
  }
}
