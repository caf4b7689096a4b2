package io.github.postlint.generator.jekyll;

import io.github.postlint.generator.jekyll.address.PostFolder;
import io.github.postlint.generator.jekyll.listing.HeldPost;
import io.github.postlint.generator.jekyll.listing.JekyllListing;
import io.github.postlint.generator.jekyll.map.JekyllSiteMap;
import io.github.postlint.generator.jekyll.settings.JekyllDefaults;
import io.github.postlint.generator.jekyll.settings.JekyllEntryFilter;
import io.github.postlint.generator.jekyll.settings.JekyllIdentity;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.site.Dates;
import io.github.postlint.site.DraftMark;
import io.github.postlint.site.Generator;
import io.github.postlint.site.Highlighting;
import io.github.postlint.site.Layouts;
import io.github.postlint.site.Permalinks;
import io.github.postlint.site.Settings;
import io.github.postlint.site.SiteData;
import io.github.postlint.site.SiteIdentity;
import io.github.postlint.site.SiteProblem;
import io.github.postlint.site.Sources;
import io.github.postlint.site.TemplateScope;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.map.SiteMap;
import io.github.postlint.site.tree.FileTree;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Jekyll 4 with the settings of a site. */
public final class JekyllGenerator implements Generator {
  private final Settings settings;
  private final JekyllDefaults defaults;
  private final JekyllEntryFilter entries;
  private final JekyllData data;
  private final JekyllSources sources;
  private final JekyllDates dates;
  private final JekyllPermalinks permalinks;
  private final JekyllHighlighting highlighting;
  private final JekyllTemplates templates;
  private final JekyllListing listing;
  private final SiteIdentity identity;
  private final Syntax syntax;
  private final AsciiDocFiles asciiDoc;
  private final HtmlFiles html;
  private final boolean publishesFuture;

  /** A Jekyll that was given {@code settings}. */
  public JekyllGenerator(Settings settings) {
    this(settings, List.of(), true, false);
  }

  /**
   * A Jekyll that was given {@code settings}, or a generator that publishes the same posts without
   * Liquid.
   *
   * @param problems what is wrong with the settings
   * @param liquid whether Liquid runs over the posts
   * @param asciiDoc whether a plugin makes pages of AsciiDoc
   */
  public JekyllGenerator(
      Settings settings, List<SiteProblem> problems, boolean liquid, boolean asciiDoc) {
    this.settings = settings;
    this.defaults = new JekyllDefaults(settings);
    this.entries = new JekyllEntryFilter(settings);
    this.data = new JekyllData(settings, problems);
    this.asciiDoc = new AsciiDocFiles(settings, liquid, asciiDoc);
    this.html = new HtmlFiles(liquid);
    this.sources = new JekyllSources(settings, entries, this.asciiDoc, html);
    this.dates = new JekyllDates(settings);
    this.listing = new JekyllListing(settings, entries, dates.timeZone(), sources.readsUtf8());
    this.permalinks = new JekyllPermalinks(listing, defaults, dates.timeZone().isPresent());
    this.highlighting = new JekyllHighlighting(settings);
    this.templates = new JekyllTemplates(settings, defaults);
    this.identity = JekyllIdentity.read(settings);
    this.syntax = JekyllSyntax.of(settings, liquid);
    this.publishesFuture = settings.isTrue("future");
  }

  @Override
  public String name() {
    return "Jekyll";
  }

  @Override
  public SiteData data() {
    return data;
  }

  @Override
  public Sources sources() {
    return sources;
  }

  @Override
  public Dates dates() {
    return dates;
  }

  @Override
  public Permalinks permalinks() {
    return permalinks;
  }

  @Override
  public Highlighting highlighting() {
    return highlighting;
  }

  @Override
  public TemplateScope templates() {
    return templates;
  }

  @Override
  public Syntax syntax() {
    return syntax;
  }

  @Override
  public Syntax syntax(String path) {
    if (asciiDoc.have(path)) {
      return asciiDoc.syntax();
    }
    return html.have(path) && !sources.isMarkdown(path) ? html.syntax() : syntax;
  }

  @Override
  public boolean publishesFuture() {
    return publishesFuture;
  }

  @Override
  public Optional<DraftMark> draftMark() {
    return Optional.of(new DraftMark("published", "false", "_drafts"));
  }

  @Override
  public boolean holdsBack(Post post) {
    return PostFolder.isDraft(post.path()) || HeldPost.isHeld(post, inherited(post.path()));
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
}
