package io.github.postlint.tags.feed;

import io.github.postlint.io.Xml;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.output.IndexWriter;
import io.github.postlint.tags.output.Output;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.XMLOutputFactory;

/**
 * The sitemap of the HTML pages, {@code html/sitemap.xml}. A kind without terms has no page. More
 * addresses than one file may hold go to {@code sitemap-1.xml} and so on, which {@code sitemap.xml}
 * then lists.
 */
public final class SitemapWriter implements IndexWriter {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** The protocol's own bound. */
  private static final int MAX_ADDRESSES = 50_000;

  private final int pageSize;
  private final int perFile;

  /**
   * @param pageSize how many posts a term's page lists before the next page begins, 1 or more
   */
  public SitemapWriter(int pageSize) {
    this(pageSize, MAX_ADDRESSES);
  }

  SitemapWriter(int pageSize, int perFile) {
    if (pageSize < 1) {
      throw new IllegalArgumentException("A page needs room for a post, not for " + pageSize + ".");
    }
    this.pageSize = pageSize;
    this.perFile = perFile;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if the site's base address is not known; ask {@link
   *     WholeAddress#isKnown} before
   */
  @Override
  public void write(TagIndex index, Output output) {
    List<SitemapEntry> all = SitemapEntries.of(index, pageSize);
    if (all.size() <= perFile) {
      output.put("html/sitemap.xml", document("urlset", "url", all));
      return;
    }
    WholeAddress base = WholeAddress.of(index.site());
    int files = (all.size() + perFile - 1) / perFile;
    for (int file = 1; file <= files; file++) {
      int end = Math.min(file * perFile, all.size());
      List<SitemapEntry> part = all.subList((file - 1) * perFile, end);
      output.put("html/" + name(file), document("urlset", "url", part));
    }
    List<SitemapEntry> parts =
        IntStream.rangeClosed(1, files)
            .mapToObj(file -> new SitemapEntry(base.resolve("/" + name(file)), Optional.empty()))
            .toList();
    output.put("html/sitemap.xml", document("sitemapindex", "sitemap", parts));
  }

  private static String name(int file) {
    return "sitemap-" + file + ".xml";
  }

  private static byte[] document(String root, String item, List<SitemapEntry> entries) {
    return Xml.document(
        XMLOutputFactory.newDefaultFactory(),
        root,
        NAMESPACE,
        xml -> entries.forEach(entry -> xml.element(item, () -> entry(xml, entry))));
  }

  private static void entry(Xml xml, SitemapEntry entry) {
    xml.text("loc", entry.address());
    entry.changed().ifPresent(date -> xml.text("lastmod", date));
  }
}
