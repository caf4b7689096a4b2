package io.github.postlint.tags.feed;

import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.PagePath;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.Taxonomy;
import io.github.postlint.tags.output.IndexWriter;
import io.github.postlint.tags.output.Output;
import javax.xml.stream.XMLOutputFactory;

/**
 * Feeds of each term, beside its HTML page: {@code html/tags/java/feed.xml} is Atom 1.0, {@code
 * feed.json} JSON Feed 1.1. A post without a date or an address is in no feed, and of posts with
 * one address only the newest is. A feed that is left without any is there nonetheless, as pages
 * link to it.
 */
public final class FeedWriter implements IndexWriter {
  private final int newest;

  /**
   * @param newest how many posts a feed has at most, 1 or more
   */
  public FeedWriter(int newest) {
    if (newest < 1) {
      throw new IllegalArgumentException("A feed needs room for a post, not for " + newest + ".");
    }
    this.newest = newest;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if the site's base address is not known; ask {@link
   *     WholeAddress#isKnown} before
   */
  @Override
  public void write(TagIndex index, Output output) {
    WholeAddress base = WholeAddress.of(index.site());
    AtomFeed atom = new AtomFeed(XMLOutputFactory.newDefaultFactory());
    JsonFeed json = new JsonFeed();
    for (Taxonomy taxonomy : index.taxonomies()) {
      for (IndexedTerm term : taxonomy.terms()) {
        Feed feed = Feed.of(base, index.site(), term, newest);
        String folder = "html/" + PagePath.folder(term.address());
        output.put(folder + "feed.xml", atom.bytes(feed));
        output.put(folder + "feed.json", json.bytes(feed));
      }
    }
  }
}
