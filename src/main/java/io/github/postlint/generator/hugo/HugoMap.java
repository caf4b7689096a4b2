package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.address.ContentPath;
import io.github.postlint.generator.hugo.address.ContentPath.Role;
import io.github.postlint.generator.hugo.address.ContentPaths;
import io.github.postlint.generator.hugo.address.HugoAddress;
import io.github.postlint.generator.server.ServerFiles;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.read.PathText;
import io.github.postlint.site.facts.DateReading;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.FieldFact;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.TextFact;
import io.github.postlint.site.map.SiteMap;
import io.github.postlint.site.map.SiteMapBuilder;
import io.github.postlint.site.map.WrittenFile;
import io.github.postlint.site.tree.FileTree;
import io.github.postlint.site.tree.PathNames;
import io.github.postlint.site.tree.TreeEntry;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The addresses of a site: pages, lists, terms, aliases, and the files that are copied. */
final class HugoMap {
  private static final String TEMPLATES = "a template";

  private final HugoSite site;
  private final FileTree tree;
  private final Instant now;
  private final SiteMapBuilder map = new SiteMapBuilder();

  /** Where the pages lie that have files of their own, by the folder of their sources. */
  private final Map<String, List<HugoAddress>> bundles = new HashMap<>();

  HugoMap(HugoSite site, FileTree tree, Instant now) {
    this.site = site;
    this.tree = tree;
    this.now = now;
  }

  SiteMap of(List<Facts> documents) {
    Set<String> published = new HashSet<>();
    for (Facts document : documents) {
      map.source(document.path());
      if (isPublished(document)) {
        published.add(document.path());
        page(document);
      }
    }
    files(published);
    lists(documents, published);
    generated();
    doubts(documents);
    new ServerFiles(site.root(), map).read();
    for (String folder : site.settings().staticFolders()) {
      new ServerFiles(PathText.resolve(site.root(), folder), map).read();
    }
    return map.build();
  }

  private boolean isPublished(Facts document) {
    Listing listing = document.listing();
    return listing.isPublished(now, site.settings().flag("buildFuture", false))
        && !isExpired(document);
  }

  private boolean isExpired(Facts document) {
    boolean kept = site.settings().flag("buildExpired", false);
    return !kept
        && document.fields().stream()
            .filter(field -> field.key().equals("expiryDate"))
            .map(FieldFact::scalar)
            .map(new HugoDates(site.settings())::read)
            .anyMatch(
                reading ->
                    reading instanceof DateReading.Moment moment
                        && moment.instant(ZoneOffset.UTC).isBefore(now));
  }

  private void page(Facts document) {
    Optional<String> file = document.listing().page();
    if (file.isEmpty()) {
      map.mayBeAnything("the page of " + document.path());
      return;
    }
    String path = file.get().substring(1);
    String address =
        path.equals("index.html") || path.endsWith("/index.html")
            ? "/" + path.substring(0, path.length() - "index.html".length())
            : "/" + path;
    map.write(new WrittenFile(path, address, document.path()));
    site.paths()
        .of(document.path())
        .filter(place -> place.role() == Role.BUNDLE)
        .ifPresent(
            place ->
                bundles
                    .computeIfAbsent(folder(document.path()), any -> new ArrayList<>())
                    .add(new HugoAddress(address, path)));
    if (!site.settings().flag("disableAliases", false)) {
      for (TextFact alias : document.stated().getOrDefault("aliases", List.of())) {
        alias(alias.text(), document);
      }
    }
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** An alias is an address, or relative to the folder of the page's file. */
  private void alias(String alias, Facts document) {
    ContentPath place = site.paths().of(document.path()).orElse(null);
    if (place == null || alias.isBlank()) {
      return;
    }
    int depth = place.role() == Role.BUNDLE ? place.folders().size() - 1 : place.folders().size();
    String folder = String.join("/", place.folders().subList(0, Math.max(0, depth)));
    String whole =
        alias.startsWith("/")
            ? alias
            : site.settings().languages().folder(place.language()) + folder + "/" + alias;
    String normal = PathNames.normal(whole);
    String file =
        normal.endsWith(".html")
            ? normal
            : normal.isEmpty() ? "index.html" : normal + "/index.html";
    map.mayWrite(file);
    map.redirect(new WrittenFile(file, alias, document.path()));
  }

  /** Files that are copied, and those that belong to pages. */
  private void files(Set<String> published) {
    List<String> statics = site.settings().staticFolders();
    for (int i = 0; i < tree.size(); i++) {
      TreeEntry entry = tree.get(i);
      if (!entry.isFile()) {
        continue;
      }
      String path = entry.path();
      map.source(path);
      for (String folder : statics) {
        if (path.startsWith(folder + "/")) {
          String target = path.substring(folder.length() + 1);
          map.write(new WrittenFile(target, "/" + target, path));
        }
      }
      if (path.startsWith("assets/")) {
        map.mayWrite(path.substring("assets/".length()), TEMPLATES);
      }
      if (!published.contains(path)) {
        site.paths()
            .of(path)
            .filter(place -> place.role() == Role.RESOURCE)
            .ifPresent(place -> resource(path, place));
      }
    }
  }

  private void resource(String path, ContentPath place) {
    List<String> inside = place.folders().subList(place.bundle(), place.folders().size());
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean ownPage = ContentPaths.isMarkup(path);
    if (ownPage) {
      return;
    }
    String bundle = path;
    for (int i = 0; i <= inside.size(); i++) {
      bundle = folder(bundle);
    }
    // The texts of all languages share the files beside them.
    List<HugoAddress> pages = bundles.getOrDefault(bundle, List.of());
    for (HugoAddress page : pages) {
      String target =
          (page.folder().isEmpty() ? "" : page.folder() + "/")
              + (inside.isEmpty() ? "" : String.join("/", inside) + "/")
              + name;
      write(target, path);
    }
    if (pages.isEmpty() && !site.paths().hasIndex(bundle)) {
      for (String language : site.settings().languages().codes()) {
        String folder = site.addresses().section(place.in(language)).folder();
        write((folder.isEmpty() ? "" : folder + "/") + name, path);
      }
    }
  }

  /** Capital letters of the files of bundles are kept. */
  private void write(String target, String source) {
    map.write(new WrittenFile(target, "/" + target, source));
  }

  /** Lists of sections and terms, which a theme may leave out. */
  private void lists(List<Facts> documents, Set<String> published) {
    Set<String> taxonomies = site.settings().taxonomies();
    for (Facts document : documents) {
      ContentPath place = site.paths().of(document.path()).orElse(null);
      if (place == null || !published.contains(document.path())) {
        continue;
      }
      if (!place.section().isEmpty()) {
        list(
            site.addresses()
                .section(
                    new ContentPath(
                        place.language(), List.of(place.section()), "_index", Role.SECTION, 1)));
      }
      if (place.role() == Role.SECTION) {
        list(site.addresses().section(place));
      }
      for (String taxonomy : taxonomies) {
        list(site.addresses().term(place.language(), taxonomy, ""));
      }
      terms("tags", document.listing().tags(), place, taxonomies);
      terms("categories", document.listing().categories(), place, taxonomies);
      terms("authors", document.listing().authors(), place, taxonomies);
    }
    for (String taxonomy : taxonomies) {
      if (!Set.of("tags", "categories", "authors").contains(taxonomy)) {
        map.mayBegin(taxonomy + "/", "the taxonomy " + taxonomy);
      }
    }
    for (String language : site.settings().languages().codes()) {
      list(site.addresses().term(language, "", ""));
    }
  }

  private void terms(
      String taxonomy, List<TextFact> terms, ContentPath place, Set<String> taxonomies) {
    if (taxonomies.contains(taxonomy)) {
      for (TextFact term : terms) {
        list(site.addresses().term(place.language(), taxonomy, term.text()));
      }
    }
  }

  /** The page of a list, its further pages and its feed. */
  private void list(HugoAddress page) {
    String folder = page.folder().isEmpty() ? "" : page.folder() + "/";
    map.mayWrite(page.file());
    map.mayWrite(folder + "index.xml");
    map.mayBegin(folder + "page/", "a list's further pages");
  }

  private void generated() {
    List.of("index.html", "index.xml", "sitemap.xml", "robots.txt", "404.html")
        .forEach(map::mayWrite);
    for (String language : site.settings().languages().codes()) {
      map.mayWrite(language.toLowerCase(Locale.ROOT) + "/sitemap.xml");
    }
    map.mayMatch(
        "(?:.*/)?index\\.(?:json|txt|ics|csv|md|webmanifest)",
        "index.json",
        "another output format");
    map.mayMatch(".*\\.(?:css|js|map|webmanifest)", "….css", TEMPLATES);
  }

  /** A template for links or images may lead them anywhere. */
  private void hook(String layouts, String name, List<Facts> documents) {
    for (int i = 0; i < tree.size(); i++) {
      String path = tree.get(i).path();
      if (path.startsWith(layouts + "/") && path.contains("_markup/" + name)) {
        map.mayBeAnything("the template " + path + ", which changes addresses,");
        map.resolveSourceLinks(DocumentKind.ALL);
        documents.forEach(this::serve);
      }
    }
  }

  /** A document under its path from the folder for documents on, which such templates look up. */
  private void serve(Facts document) {
    String path = document.path();
    site.paths().folder(path).ifPresent(content -> map.serve(content.inside(path)));
    String extension = path.substring(path.lastIndexOf('.'));
    document
        .listing()
        .address()
        .filter(address -> address.length() > 2 && address.endsWith("/"))
        .ifPresent(address -> map.serve(address.substring(1, address.length() - 1) + extension));
  }

  private void doubts(List<Facts> documents) {
    site.settings()
        .missingTheme()
        .ifPresent(
            theme -> {
              map.mayBeAnything("the theme " + theme + ", which is not here,");
              map.unknownLayouts("the theme " + theme + ", which is not here,");
            });
    if (site.settings().mountsMore()) {
      map.mayBeAnything("a mount");
    }
    map.unknownLayouts("a template");
    BuildScripts.read(site.root(), map);
    for (String layouts : site.settings().layoutFolders()) {
      hook(layouts, "render-link", documents);
      hook(layouts, "render-image", documents);
    }
  }
}
