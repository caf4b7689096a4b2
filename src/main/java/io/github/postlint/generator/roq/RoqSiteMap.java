package io.github.postlint.generator.roq;

import io.github.postlint.generator.server.ServerFiles;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.map.PercentDecoder;
import io.github.postlint.site.map.SiteMap;
import io.github.postlint.site.map.SiteMapBuilder;
import io.github.postlint.site.map.WrittenFile;
import io.github.postlint.site.tree.FileTree;
import io.github.postlint.site.tree.TreeEntry;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What Roq writes: pages, files beside them, public files; and what plugins and code may add. */
final class RoqSiteMap {
  private static final String ROQ = "a plugin of Roq";

  private final RoqSettings settings;
  private final RoqProject project;
  private final RoqFiles files;
  private final Instant now;
  private final SiteMapBuilder map = new SiteMapBuilder();

  /**
   * Addresses of the pages of folders, by the folders, with which their other files are published.
   */
  private final Map<String, String> folders = new HashMap<>();

  RoqSiteMap(RoqSettings settings, RoqProject project, RoqFiles files, Instant now) {
    this.settings = settings;
    this.project = project;
    this.files = files;
    this.now = now;
  }

  SiteMap build(FileTree tree, List<Facts> documents) {
    documents.forEach(this::add);
    boolean all = documents.stream().anyMatch(document -> !document.kind().isPost());
    boolean code = false;
    for (int i = 0; i < tree.size(); i++) {
      TreeEntry entry = tree.get(i);
      if (entry.isFile()) {
        file(entry.path(), all);
        code |= entry.path().endsWith(".java") || entry.path().endsWith(".kt");
      } else if (entry.kind() == TreeEntry.Kind.SKIPPED_FOLDER && isPublished(entry.path())) {
        map.mayBeAnything("what lies in \"" + entry.path() + "\", which is not read,");
      }
    }
    new ServerFiles(tree.root(), map).read();
    others(code);
    map.unknownLayouts("Roq");
    return map.build();
  }

  private boolean isPublished(String folder) {
    return folder.startsWith(settings.base() + settings.text("site.public-dir") + "/")
        || files.isContent(folder);
  }

  private void add(Facts document) {
    map.source(document.path());
    Listing listing = document.listing();
    Optional<String> page = listing.page().map(path -> path.substring(1));
    Optional<String> address = listing.address().flatMap(PercentDecoder::decode);
    if (page.isEmpty() || address.isEmpty()) {
      map.mayBeAnything(document.path());
      return;
    }
    String collection = files.collection(document.path()).orElse("");
    if (listing.isPublished(now, settings.publishesFuture(collection))) {
      map.write(new WrittenFile(page.get(), address.get(), document.path()));
    } else {
      map.mayWrite(page.get());
    }
    if (RoqFiles.isIndex(document.path())) {
      folders.put(folder(document.path()), address.get());
    }
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }

  private void file(String path, boolean all) {
    String shared = settings.base() + settings.text("site.public-dir") + "/";
    String fixed = settings.base() + settings.text("site.static-dir") + "/";
    if (path.startsWith(shared)) {
      publish(path, slug(path.substring(shared.length())));
    } else if (path.startsWith(fixed)) {
      publish(path, "static/" + slug(path.substring(fixed.length())));
    } else if (files.isContent(path) && !RoqFiles.isMarkup(path)) {
      attachment(path);
    } else if (!all && files.kind(path).filter(kind -> kind == DocumentKind.PAGE).isPresent()) {
      map.mayBeAnything(path);
    }
  }

  private void publish(String path, String file) {
    map.source(path);
    map.write(new WrittenFile(file, "/" + file, path));
  }

  private String slug(String path) {
    return RoqAddress.slugifiedFile(path, settings.isTrue("site.slugify-files"));
  }

  /** A file beside a page of a folder is published with it; all others may be templates. */
  private void attachment(String path) {
    String folder = folder(path);
    while (!folder.isEmpty() && !folders.containsKey(folder)) {
      int slash = folder.lastIndexOf('/');
      folder = slash < 0 ? "" : folder.substring(0, slash);
    }
    String base = folders.get(folder);
    if (base != null && !folder.equals(settings.content())) {
      publish(path, base.substring(1) + slug(path.substring(folder.length() + 1)));
    }
    String relative = files.relative(path);
    map.mayWrite(relative);
    map.mayWrite(relative.replace(".qute.", "."));
  }

  private void others(boolean code) {
    if (code || !project.has("quarkus-roq")) {
      map.mayBeAnything("the site's own code");
    }
    map.mayMatch("(?:.*/)?page-?\\d+(?:/.*)?", "/page2/", "a list of several pages");
    map.mayMatch("(?:.*/)?tags?(?:/.*)?", "/tag/…", ROQ);
    map.mayBegin("static/bundle/", "the bundler");
    map.mayBegin("og/", ROQ);
    for (String file :
        List.of(
            "sitemap.xml", "rss.xml", "feed.xml", "search-index.json", "robots.txt", "llms.txt")) {
      map.mayWrite(file, ROQ);
    }
    settings.own().keySet().stream()
        .filter(key -> key.toLowerCase(Locale.ROOT).endsWith("from-data.id-key"))
        .map(key -> key.split("\\."))
        .forEach(key -> map.mayBegin(key[2] + "/", "a collection of data"));
  }
}
