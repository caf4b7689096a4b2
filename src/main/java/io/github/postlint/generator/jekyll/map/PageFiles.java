package io.github.postlint.generator.jekyll.map;

import io.github.postlint.generator.jekyll.address.NamedTemplate;
import io.github.postlint.generator.jekyll.address.OutputPath;
import io.github.postlint.generator.jekyll.address.PageExtension;
import io.github.postlint.generator.jekyll.address.PermalinkSuffix;
import io.github.postlint.generator.jekyll.listing.PostData;
import io.github.postlint.generator.jekyll.plugin.LoadedGems;
import io.github.postlint.generator.jekyll.ruby.RubyFile;
import io.github.postlint.generator.jekyll.ruby.RubyText;
import io.github.postlint.generator.jekyll.settings.JekyllDefaults;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.read.PathText;
import io.github.postlint.site.FactsReader;
import io.github.postlint.site.Generator;
import io.github.postlint.site.Settings;
import io.github.postlint.site.map.SiteMapBuilder;
import io.github.postlint.site.map.WrittenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Adds pages, documents of collections, and files that Jekyll copies. */
final class PageFiles {
  private final JekyllDefaults defaults;
  private final Generator generator;
  private final Path root;
  private final SiteMapBuilder map;
  private final PageExtension extensions;
  private final String suffix;
  private final boolean showsHeld;
  private final DocumentAddress addresses;

  /** Whether a plugin makes pages for former addresses. */
  private final boolean redirects;

  PageFiles(
      Settings settings,
      JekyllDefaults defaults,
      Generator generator,
      Path root,
      SiteMapBuilder map) {
    this.defaults = defaults;
    this.generator = generator;
    this.root = root;
    this.map = map;
    this.extensions = PageExtension.of(settings);
    this.suffix = PermalinkSuffix.of(settings);
    this.redirects = LoadedGems.of(settings, root).names().contains("jekyll-redirect-from");
    this.addresses = new DocumentAddress(settings);
    this.showsHeld = settings.isTrue("unpublished");
  }

  /** Adds a file outside of collections. */
  void add(String path) {
    map.source(path);
    SiteFile file = SiteFile.of(path, extensions);
    if (YamlHeader.mayBegin(PathText.resolve(root, path))) {
      addPage(path, "pages");
    } else {
      String copy = file.copy();
      map.write(new WrittenFile(copy, "/" + copy, path));
      addOptionalPage(file);
    }
  }

  /** GitHub Pages makes pages of Markdown without front matter, and indexes of READMEs. */
  private void addOptionalPage(SiteFile file) {
    if (file.isMarkdown()) {
      file.address(Optional.empty(), suffix)
          .ifPresent(one -> map.mayWrite(OutputPath.of(one, ".html")));
      if (file.baseName().toLowerCase(Locale.ROOT).equals("readme")) {
        map.mayWrite(file.folder() + "index.html");
      }
    }
  }

  /** Adds a file of a collection. */
  void add(CollectionFile file) {
    map.source(file.path());
    CollectionAddress address = new CollectionAddress(file, extensions);
    if (YamlHeader.mayBegin(PathText.resolve(root, file.path()))) {
      addPage(file.path(), file.collection().label());
    } else {
      if (address.outputExtension().equals(".html")) {
        address
            .document(Optional.empty(), Optional.empty())
            .ifPresent(page -> map.mayWrite(OutputPath.of(page, ".html")));
      }
      address
          .copy()
          .ifPresentOrElse(
              copy -> map.write(new WrittenFile(copy, "/" + copy, file.path())),
              () -> map.mayBegin(NamedTemplate.prefix(file.collection().template()), file.path()));
    }
  }

  private void addPage(String path, String kind) {
    Optional<Post> page = read(path);
    Mapping inherited = defaults.of(path, kind);
    Optional<PostData> data = page.map(one -> PostData.of(one, inherited));
    if (data.isEmpty() || data.get().outcome() == PostData.Outcome.UNKNOWN) {
      map.mayBeAnything(path + ", whose front matter is not read,");
      return;
    }
    DocumentAddress.Found found = addresses.of(path, data.get());
    redirects(path, data.get(), isCertain(data.get(), kind));
    if (found.address().isEmpty()) {
      map.mayBegin(found.permalink().map(NamedTemplate::prefix).orElse(""), path);
      return;
    }
    String file = found.file().orElseThrow();
    String address = found.address().get();
    if (isCertain(data.get(), kind)) {
      map.write(new WrittenFile(file, OutputPath.decode(address), path));
    } else {
      map.mayWrite(file);
    }
    if (found.pageExtension().equals(".css")) {
      map.mayWrite(file + ".map");
    } else if (found.pageExtension().equals(".coffee")) {
      map.mayBegin(file.substring(0, file.length() - ".coffee".length()), path);
    }
  }

  /** Pages that are held back, or documents that may have a date in the future, may be missing. */
  private boolean isCertain(PostData data, String kind) {
    boolean held = data.find("published").filter(one -> !RubyText.isTrue(one.value())).isPresent();
    boolean dated = !kind.equals("pages") && data.find("date").isPresent();
    return (!held || showsHeld) && !dated && data.outcome() == PostData.Outcome.READ;
  }

  private void redirects(String path, PostData data, boolean certain) {
    data.findTrue(FactsReader.FORMER).map(PostData.Datum::value).stream()
        .flatMap(
            value ->
                value instanceof Sequence list ? list.items().stream() : List.of(value).stream())
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .filter(item -> !item.isNull())
        .forEach(item -> redirect(item.resolved().text(), path, certain));
  }

  /**
   * Adds the page that a plugin makes at an address that is no longer in use.
   *
   * @param path of the document that names the address
   * @param certain whether the document is published for certain
   */
  void redirect(String from, String path, boolean certain) {
    String address = from.startsWith("/") ? from : "/" + from;
    String extension = from.endsWith("/") ? "" : RubyFile.extension(address);
    if (certain && redirects) {
      String file = OutputPath.of(address, extension.isEmpty() ? ".html" : extension);
      map.redirect(new WrittenFile(file, from, path));
    }
    map.mayWrite(OutputPath.of(address, ".html"));
    map.mayWrite(OutputPath.of(address, RubyFile.extension(address)));
  }

  private Optional<Post> read(String path) {
    try {
      return Optional.of(
          Post.parse(
              SourceReader.read(PathText.resolve(root, path), path), generator.syntax(path)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
