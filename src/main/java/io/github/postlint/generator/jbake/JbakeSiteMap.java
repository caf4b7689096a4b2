package io.github.postlint.generator.jbake;

import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.TextFact;
import io.github.postlint.site.map.SiteMap;
import io.github.postlint.site.map.SiteMapBuilder;
import io.github.postlint.site.map.WrittenFile;
import io.github.postlint.site.tree.FileTree;
import io.github.postlint.site.tree.TreeEntry;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What JBake writes: pages, what it copies, lists, pages of tags. */
final class JbakeSiteMap {
  private static final Set<String> SERVERS =
      Set.of(".htaccess", "_redirects", "netlify.toml", "vercel.json", "firebase.json");
  private static final Set<String> DATA = Set.of("yml", "yaml");

  private final JbakeSettings settings;
  private final JbakeFiles files;
  private final JbakeAddress addresses;
  private final SiteMapBuilder map = new SiteMapBuilder();
  private final String assets;

  JbakeSiteMap(JbakeSettings settings, JbakeFiles files) {
    this.settings = settings;
    this.files = files;
    this.addresses = new JbakeAddress(settings);
    this.assets = settings.folder("asset.folder") + "/";
  }

  /** The map of the site with these documents. */
  SiteMap build(FileTree tree, List<Facts> documents) {
    Set<String> known = new HashSet<>();
    for (Facts document : documents) {
      known.add(document.path());
      add(document);
    }
    for (int i = 0; i < tree.size(); i++) {
      TreeEntry entry = tree.get(i);
      if (entry.isFile()) {
        file(entry.path(), known);
      } else if (entry.kind() == TreeEntry.Kind.SKIPPED_FOLDER && isCopied(entry.path())) {
        map.mayBegin(published(entry.path()) + "/", "what lies in \"" + entry.path() + "\"");
      }
    }
    lists();
    map.unknownLayouts("JBake");
    return map.build();
  }

  private void add(Facts document) {
    map.source(document.path());
    document
        .listing()
        .page()
        .map(page -> page.substring(1))
        .ifPresent(
            page -> map.write(new WrittenFile(page, addresses.address(page), document.path())));
    Listing.State state = document.listing().state();
    for (TextFact tag : document.listing().tags()) {
      tag(tag.text(), document.path(), state == Listing.State.PUBLISHED);
    }
  }

  private void tag(String tag, String source, boolean published) {
    String page = settings.text("tag.path") + "/" + tag + settings.text("output.extension");
    if (published && settings.isTrue("render.tags")) {
      map.write(new WrittenFile(page, "/" + page, page));
    } else if (settings.isTrue("render.tags") || !settings.isSet("render.tags")) {
      map.mayWrite(page, source);
    }
  }

  private void file(String path, Set<String> known) {
    int entry = files.entry(path);
    boolean document = entry >= 0 && JbakeFiles.isMarkup(path);
    if (document && !known.contains(path)) {
      unread(path, entry);
    } else if (!document && isCopied(path)) {
      map.source(path);
      String file = published(path);
      map.write(new WrittenFile(file, "/" + file, path));
      if (SERVERS.contains(file.substring(file.lastIndexOf('/') + 1))) {
        map.mayBeAnything(path);
      }
    }
  }

  /** A document that is not to be checked. */
  private void unread(String path, int entry) {
    map.source(path);
    String type =
        files.head(path).scalar("type").map(Scalar::text).orElse(settings.text("default.type"));
    map.mayWrite(addresses.file(path.substring(entry), type, false));
    map.mayWrite(addresses.file(path.substring(entry), type, true));
  }

  /** Whether a file or a folder is published as it is. */
  private boolean isCopied(String path) {
    boolean content = files.entry(path) >= 0 && !DATA.contains(JbakeFiles.extension(path));
    boolean hidden = settings.isTrue("asset.ignore") && path.contains("/.");
    return content || (path.startsWith(assets) && !hidden);
  }

  private String published(String path) {
    return path.substring(path.startsWith(assets) ? assets.length() : files.entry(path));
  }

  private void lists() {
    for (String name : List.of("index", "archive", "feed", "sitemap", "error404")) {
      String file = settings.text(name + ".file");
      if (settings.isTrue("render." + name)) {
        map.write(new WrittenFile(file, "/" + file, JbakeSettings.FILE));
      }
    }
    String index = settings.text("index.file");
    if (settings.isTrue("index.paginate")) {
      map.mayMatch("\\d+/" + Pattern.quote(index), "/2/" + index, JbakeSettings.FILE);
    }
    Optional.of(settings.text("tag.path") + "/index" + settings.text("output.extension"))
        .filter(page -> settings.isTrue("render.tagsindex"))
        .ifPresent(page -> map.write(new WrittenFile(page, "/" + page, JbakeSettings.FILE)));
  }
}
