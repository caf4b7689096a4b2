package io.github.postlint.generator.jekyll.listing;

import io.github.postlint.generator.jekyll.address.PostPath;
import io.github.postlint.generator.jekyll.ruby.RubyText;
import io.github.postlint.generator.jekyll.settings.JekyllEntryFilter;
import io.github.postlint.post.Post;
import io.github.postlint.site.facts.Listing;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a post is published. Of a file that a site names as a post although it lies in none of
 * Jekyll's folders, its front matter decides. Of others Jekyll does: the key {@code draft} has no
 * say in that, {@code published} without a value has.
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
    if (malformed || data.outcome() == PostData.Outcome.SKIPPED || !isPost(post, path)) {
      return Listing.State.SKIPPED;
    }
    if (path.isElsewhere() && data.findTrue("draft").isPresent()) {
      return Listing.State.DRAFT;
    }
    Optional<PostData.Datum> published = data.find("published");
    boolean held = published.isPresent() && !RubyText.isTrue(published.get().value());
    if (held && !showsHeld) {
      return Listing.State.HELD;
    }
    return path.isInDrafts() && !showsDrafts ? Listing.State.DRAFT : Listing.State.PUBLISHED;
  }

  private boolean isPost(Post post, PostPath path) {
    if (path.isElsewhere()) {
      return post.frontMatter().isPresent();
    }
    boolean named = path.isInPosts() ? path.dated().isPresent() : path.isInDrafts();
    return named
        && !path.extension().isEmpty()
        && !DATA.contains(path.extension())
        && entries.readsEntry(path.text(), path.entry());
  }
}
