package io.github.postlint.generator.jekyll;

import io.github.postlint.generator.jekyll.address.JekyllFileName;
import io.github.postlint.generator.jekyll.address.PermalinkTemplate;
import io.github.postlint.generator.jekyll.address.PostFolder;
import io.github.postlint.generator.jekyll.date.JekyllDate;
import io.github.postlint.generator.jekyll.date.JekyllTimeZone;
import io.github.postlint.generator.jekyll.highlight.HighlighterReader;
import io.github.postlint.generator.jekyll.listing.HeldPost;
import io.github.postlint.generator.jekyll.listing.JekyllListing;
import io.github.postlint.generator.jekyll.map.JekyllSiteMap;
import io.github.postlint.generator.jekyll.plugin.SiteExtensions;
import io.github.postlint.generator.jekyll.settings.JekyllDefaults;
import io.github.postlint.generator.jekyll.settings.JekyllEntryFilter;
import io.github.postlint.generator.jekyll.settings.JekyllIdentity;
import io.github.postlint.generator.jekyll.settings.JekyllValues;
import io.github.postlint.generator.jekyll.settings.SourceFolders;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.frontmatter.yaml.YamlReader;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.DraftMark;
import io.github.postlint.site.FileName;
import io.github.postlint.site.Generator;
import io.github.postlint.site.Highlighter;
import io.github.postlint.site.Layouts;
import io.github.postlint.site.LiquidExtensions;
import io.github.postlint.site.Settings;
import io.github.postlint.site.SiteIdentity;
import io.github.postlint.site.SiteProblem;
import io.github.postlint.site.facts.DateReading;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.map.SiteMap;
import io.github.postlint.site.tree.FileTree;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Jekyll 4 with the settings of a site. */
public final class JekyllGenerator implements Generator {
  private static final String MARKDOWN_EXTENSIONS = "markdown,mkdown,mkdn,mkd,md";

  /** The longest file of data that is read, in UTF-16 units: some 10,000 authors. */
  private static final int MAX_DATA = 2_000_000;

  private static final List<String> AUTHORS =
      List.of(
          "_authors",
          "_data/authors",
          "_data/people",
          "_data/members",
          "_data/authors.yml",
          "_data/authors.yaml",
          "_data/authors.json",
          "_data/people.yml",
          "_data/people.yaml",
          "_data/people.json",
          "_data/members.yml",
          "_data/members.yaml",
          "_data/members.json");

  private final Settings settings;
  private final List<SiteProblem> problems;
  private final Set<String> extensions;
  private final JekyllDefaults defaults;
  private final JekyllEntryFilter entries;
  private final SourceFolders folders;
  private final JekyllListing listing;
  private final Optional<ZoneId> zone;
  private final SiteIdentity identity;
  private final Syntax syntax;
  private final boolean readsUtf8;
  private final boolean publishesFuture;
  private final SiteExtensions siteExtensions;

  /** A Jekyll that was given {@code settings}. */
  public JekyllGenerator(Settings settings) {
    this(settings, List.of(), true);
  }

  /**
   * A Jekyll that was given {@code settings}, or a generator that publishes the same posts without
   * Liquid.
   *
   * @param problems what is wrong with the settings
   * @param liquid whether Liquid runs over the posts
   */
  public JekyllGenerator(Settings settings, List<SiteProblem> problems, boolean liquid) {
    this.settings = settings;
    this.problems = List.copyOf(problems);
    this.extensions =
        Set.of(
            settings.text("markdown_ext").orElse(MARKDOWN_EXTENSIONS).strip().split("\\s*,\\s*"));
    this.defaults = new JekyllDefaults(settings);
    this.entries = new JekyllEntryFilter(settings);
    this.folders = new SourceFolders(settings, entries);
    this.zone = zone(settings.text("timezone"));
    this.identity = JekyllIdentity.read(settings);
    this.syntax = JekyllSyntax.of(settings, liquid);
    this.readsUtf8 = isUtf8(settings.text("encoding").orElse("utf-8"));
    this.publishesFuture = settings.isTrue("future");
    this.siteExtensions = new SiteExtensions(settings);
    this.listing = new JekyllListing(settings, entries, zone, readsUtf8);
  }

  @Override
  public String name() {
    return "Jekyll";
  }

  @Override
  public String settingsFile() {
    return settings.path();
  }

  @Override
  public List<SiteProblem> problems() {
    return problems;
  }

  @Override
  public Syntax syntax() {
    return syntax;
  }

  @Override
  public boolean readsUtf8() {
    return readsUtf8;
  }

  private static boolean isUtf8(String name) {
    return name.equalsIgnoreCase("utf-8") || name.equalsIgnoreCase("utf8");
  }

  @Override
  public Optional<ZoneId> timeZone() {
    return zone;
  }

  private static Optional<ZoneId> zone(Optional<String> name) {
    return name.isPresent() ? JekyllTimeZone.of(name.get()) : Optional.empty();
  }

  @Override
  public Optional<String> defaultLanguage() {
    return settings.mapping("kramdown").value("syntax_highlighter_opts").orElse(null)
            instanceof Mapping options
        ? options.scalar("default_lang").map(Scalar::text)
        : Optional.empty();
  }

  @Override
  public Highlighter highlighter(FileTree tree) {
    return new HighlighterReader(settings, tree).read();
  }

  @Override
  public List<Path> highlighterInputs(FileTree tree) {
    return HighlighterReader.inputs(settings, tree);
  }

  @Override
  public List<String> authorPlaces() {
    return AUTHORS;
  }

  @Override
  public Optional<Value> data(Source file) {
    return YamlReader.read(file, new Span(0, file.text().length()), MAX_DATA).root();
  }

  @Override
  public Optional<Value> setting(String key) {
    return settings.values().value(key);
  }

  @Override
  public boolean publishesFuture() {
    return publishesFuture;
  }

  @Override
  public boolean entersFolder(String path) {
    return entries.entersFolder(path);
  }

  @Override
  public boolean readsFolder(String path) {
    return folders.contain(path);
  }

  @Override
  public int postEntry(String path, boolean drafts) {
    return PostFolder.entry(path, drafts);
  }

  @Override
  public Optional<DraftMark> draftMark() {
    return Optional.of(new DraftMark("published", "false", "_drafts"));
  }

  @Override
  public Optional<String> postFolder() {
    return Optional.of("_posts");
  }

  @Override
  public boolean holdsBack(Post post) {
    return PostFolder.isDraft(post.path()) || HeldPost.isHeld(post, inherited(post.path()));
  }

  @Override
  public boolean readsEntry(String path, String entry) {
    return entries.readsEntry(path, entry);
  }

  @Override
  public boolean isMarkdown(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/')
        && extensions.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  @Override
  public FileName fileName(String path) {
    return JekyllFileName.of(path);
  }

  @Override
  public DateReading readDate(Scalar value) {
    return JekyllDate.read(value);
  }

  @Override
  public String writeDate(LocalDate day) {
    return day.toString();
  }

  @Override
  public DateReading readDate(String fileName) {
    return JekyllDate.read(fileName);
  }

  @Override
  public boolean addressTellsDay(String path, Optional<String> permalink) {
    return permalink
        .or(() -> inherited(path).scalar("permalink").map(Scalar::text))
        .map(template -> PermalinkTemplate.of(template).tellsDay())
        .orElseGet(listing::tellsDay);
  }

  @Override
  public boolean addressDependsOnZone(String path, Optional<String> permalink) {
    return zone.isEmpty()
        && permalink
            .or(() -> inherited(path).scalar("permalink").map(Scalar::text))
            .map(template -> PermalinkTemplate.of(template).tellsDate())
            .orElseGet(listing::tellsDate);
  }

  @Override
  public Optional<String> unknownPlaceholder(String permalink) {
    return PermalinkTemplate.of(permalink).unknown();
  }

  @Override
  public Mapping inherited(String path) {
    return defaults.of(path);
  }

  @Override
  public Listing listing(Post post) {
    return listing.read(post, inherited(post.path()));
  }

  @Override
  public SiteMap map(FileTree tree, List<Facts> posts, Instant now) {
    return new JekyllSiteMap(settings, entries, defaults, this, tree, now).build(posts);
  }

  @Override
  public Layouts layouts(FileTree tree) {
    return JekyllLayouts.of(settings, tree);
  }

  @Override
  public SiteIdentity identity() {
    return identity;
  }

  @Override
  public boolean loadsPlugins() {
    for (String key : JekyllValues.PLUGIN_KEYS) {
      if (settings.values().value(key).isPresent()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public LiquidExtensions extensions(FileTree tree) {
    return siteExtensions.of(tree);
  }

  @Override
  public List<Path> extensionInputs(FileTree tree) {
    return siteExtensions.inputs(tree);
  }

  @Override
  public boolean lacksSiteValue(String key) {
    return JekyllValues.lacks(settings, key);
  }

  @Override
  public boolean lacksPageValue(Post post, String key) {
    return JekyllValues.lacksPage(post, inherited(post.path()), key);
  }
}
