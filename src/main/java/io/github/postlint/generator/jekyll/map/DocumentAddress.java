package io.github.postlint.generator.jekyll.map;

import io.github.postlint.generator.jekyll.address.OutputPath;
import io.github.postlint.generator.jekyll.address.PageExtension;
import io.github.postlint.generator.jekyll.address.PermalinkSuffix;
import io.github.postlint.generator.jekyll.listing.PostData;
import io.github.postlint.generator.jekyll.ruby.RubyFile;
import io.github.postlint.generator.jekyll.ruby.RubyText;
import io.github.postlint.generator.jekyll.settings.SiteCollection;
import io.github.postlint.site.Settings;
import java.util.List;
import java.util.Optional;

/** Where Jekyll publishes what is no post. */
public final class DocumentAddress {
  private final PageExtension extensions;
  private final String suffix;
  private final List<SiteCollection> collections;

  /** The addresses on a site with these settings. */
  public DocumentAddress(Settings settings) {
    this.extensions = PageExtension.of(settings);
    this.suffix = PermalinkSuffix.of(settings);
    this.collections = SiteCollection.all(settings);
  }

  /**
   * An address.
   *
   * @param permalink the document's own, which may be a template
   * @param address encoded, with a leading slash; empty where it is not known
   * @param pageExtension of the pages that are made of such files, with its dot
   */
  public record Found(Optional<String> permalink, Optional<String> address, String pageExtension) {

    /** The file that is written, without a leading slash; empty where it is not known. */
    public Optional<String> file() {
      String extension =
          permalink
              .filter(text -> !text.endsWith("/"))
              .map(RubyFile::extension)
              .filter(text -> !text.isEmpty())
              .orElse(pageExtension);
      return address.map(one -> OutputPath.of(one, extension));
    }
  }

  /** The collection in which a file lies; empty for a page. */
  public Optional<SiteCollection> collection(String path) {
    return collections.stream().filter(one -> path.startsWith(one.folder())).findFirst();
  }

  /** The address of a document with these values; of one that is not published, none. */
  public Found of(String path, PostData data) {
    Optional<String> own = text(data, "permalink");
    Optional<SiteCollection> collection = collection(path);
    if (collection.isEmpty()) {
      SiteFile file = SiteFile.of(path, extensions);
      return new Found(own, file.address(own, suffix), file.outputExtension());
    }
    CollectionAddress address = new CollectionAddress(file(collection.get(), path), extensions);
    return new Found(
        own,
        collection.get().published() ? address.document(own, text(data, "slug")) : Optional.empty(),
        address.outputExtension());
  }

  private static CollectionFile file(SiteCollection collection, String path) {
    return new CollectionFile(collection, path, path.substring(collection.folder().length()));
  }

  private static Optional<String> text(PostData data, String key) {
    return data.findTrue(key)
        .map(PostData.Datum::value)
        .filter(RubyText::isText)
        .map(RubyText::print);
  }
}
