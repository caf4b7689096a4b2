package io.github.postlint.generator.jekyll.map;

import io.github.postlint.generator.jekyll.address.NamedTemplate;
import io.github.postlint.generator.jekyll.address.OutputPath;
import io.github.postlint.generator.jekyll.ruby.RubyFile;
import io.github.postlint.generator.jekyll.settings.CollectionsFolder;
import io.github.postlint.generator.jekyll.settings.JekyllDefaults;
import io.github.postlint.generator.jekyll.settings.JekyllEntryFilter;
import io.github.postlint.generator.jekyll.settings.SettingsEffects;
import io.github.postlint.generator.jekyll.settings.SiteCollection;
import io.github.postlint.generator.server.ServerFiles;
import io.github.postlint.post.Post;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.read.PathText;
import io.github.postlint.site.FactsReader;
import io.github.postlint.site.FileName;
import io.github.postlint.site.Generator;
import io.github.postlint.site.Settings;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.TextFact;
import io.github.postlint.site.map.SiteMap;
import io.github.postlint.site.map.SiteMapBuilder;
import io.github.postlint.site.map.WrittenFile;
import io.github.postlint.site.tree.FileTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Puts together which addresses a site of Jekyll's has. */
public final class JekyllSiteMap {
  private final Settings settings;
  private final Generator generator;
  private final Path root;
  private final Instant now;
  private final boolean future;
  private final boolean limited;
  private final SiteTree tree;
  private final PageFiles pages;
  private final SiteMapBuilder map = new SiteMapBuilder();

  /**
   * The map of one site, for one call.
   *
   * @param files what lies in the site
   * @param now the time of the build, for posts in the future
   */
  public JekyllSiteMap(
      Settings settings,
      JekyllEntryFilter entries,
      JekyllDefaults defaults,
      Generator generator,
      FileTree files,
      Instant now) {
    this.settings = settings;
    this.generator = generator;
    this.root = files.root();
    this.now = now;
    this.future = generator.publishesFuture();
    this.limited = settings.text("limit_posts").isPresent();
    this.tree = SiteTree.read(files, entries, SiteCollection.of(settings));
    this.pages = new PageFiles(settings, defaults, generator, root, map);
  }

  /** The map of the site with these documents, of which posts count. */
  public SiteMap build(List<Facts> posts) {
    addPosts(posts);
    tree.files.forEach(pages::add);
    tree.documents.forEach(pages::add);
    for (String path : tree.unseen) {
      map.mayBegin(path, "what lies in \"" + path + "\", which is not read,");
      map.source(path);
    }
    String collections = CollectionsFolder.of(settings);
    if (!collections.isEmpty()) {
      map.mayBegin(collections + "/", "a collection");
    }
    new SettingsEffects(settings, root, map).read();
    new ArchivePages(settings, map).add(posts);
    new PluginEffects(settings, root, map).read();
    new ServerFiles(root, map).read();
    new TemplateWords(settings, root, map).read();
    return map.build();
  }

  /**
   * Without a time zone in the settings the building machine has its own, and the day in an address
   * may be the one before or after.
   */
  private void zones(String path, Listing listing) {
    boolean moves =
        generator.permalinks().dependsOnZone(path, listing.permalink().map(TextFact::text))
            && listing.date().isPresent()
            && listing.address().isPresent();
    if (moves) {
      LocalDate day = listing.date().get().toLocalDate();
      for (int days = -1; days <= 1; days += 2) {
        String address =
            OutputPath.decode(listing.address().get())
                .replace(number(day), number(day.plusDays(days)));
        map.mayWrite(OutputPath.of(address, ".html"), "a machine of another time zone");
      }
    }
  }

  private static String number(LocalDate day) {
    return String.format(
        Locale.ROOT, "/%04d/%02d/%02d/", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private void addPosts(List<Facts> posts) {
    Set<String> files = new HashSet<>(tree.posts);
    for (Facts post : posts) {
      if (!post.kind().isPost()) {
        continue;
      }
      if (!files.remove(post.path())) {
        map.mayBeAnything(post.path() + ", which Jekyll does not take for a post,");
      }
      addPost(post.path(), post.listing());
      if (post.keys().contains("date")) {
        zones(post.path(), post.listing());
      }
      boolean certain = post.listing().isPublished(now, future);
      for (TextFact former : post.stated().getOrDefault(FactsReader.FORMER, List.of())) {
        pages.redirect(former.text(), post.path(), certain);
      }
    }
    files.forEach(this::addPost);
  }

  /** A post in another format than Markdown, a draft, or one that is not to be checked. */
  private void addPost(String path) {
    boolean ignored = generator.sources().fileName(path) instanceof FileName.Ignored;
    if (!ignored) {
      try {
        Post post =
            Post.parse(
                SourceReader.read(PathText.resolve(root, path), path), generator.syntax(path));
        addPost(path, generator.listing(post));
      } catch (IOException e) {
        map.mayContain(RubyFile.baseName(path), path);
      }
    }
  }

  private void addPost(String path, Listing listing) {
    map.source(path);
    if (listing.state() == Listing.State.SKIPPED) {
      return;
    }
    Optional<String> address = listing.address();
    if (address.isEmpty()) {
      unknownPost(path, listing);
      return;
    }
    String extension = RubyFile.extension(OutputPath.decode(address.get()));
    boolean clear = extension.isEmpty() || extension.equals(".html");
    boolean certain = clear && !limited && listing.isPublished(now, future);
    String file = OutputPath.of(address.get(), ".html");
    if (certain) {
      map.write(new WrittenFile(file, OutputPath.decode(address.get()), path));
    } else {
      map.mayWrite(file);
      map.mayWrite(OutputPath.of(address.get(), extension));
    }
  }

  /** Most addresses contain the slug of the file's name. */
  private void unknownPost(String path, Listing listing) {
    if (listing.permalink().isPresent()) {
      map.mayBegin(NamedTemplate.prefix(listing.permalink().get().text()), path);
    } else {
      map.mayContain(
          generator.sources().fileName(path) instanceof FileName.Dated dated
              ? dated.slug()
              : RubyFile.baseName(path),
          path);
    }
  }
}
