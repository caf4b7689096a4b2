package io.github.postlint.generator.jekyll;

import io.github.postlint.generator.jekyll.address.PostFolder;
import io.github.postlint.generator.jekyll.listing.DocumentListing;
import io.github.postlint.generator.jekyll.listing.HeldPost;
import io.github.postlint.generator.jekyll.listing.JekyllListing;
import io.github.postlint.generator.jekyll.listing.PostData;
import io.github.postlint.generator.jekyll.map.DocumentAddress;
import io.github.postlint.generator.jekyll.map.JekyllDocuments;
import io.github.postlint.generator.jekyll.map.JekyllSiteMap;
import io.github.postlint.generator.jekyll.settings.JekyllDefaults;
import io.github.postlint.generator.jekyll.settings.JekyllEntryFilter;
import io.github.postlint.generator.jekyll.settings.JekyllIdentity;
import io.github.postlint.generator.jekyll.settings.SiteCollection;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.site.Dates;
import io.github.postlint.site.Documents;
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
  private final DocumentAddress addresses;
  private final DocumentListing documents;
  private final OtherFiles otherFiles;
  private final boolean publishesFuture;
  private final boolean pages;

  /** A Jekyll that was given {@code settings}. */
  public JekyllGenerator(Settings settings) {
    this(settings, List.of(), true, false, true);
  }

  /**
   * A Jekyll that was given {@code settings}, or a generator that publishes the same posts without
   * Liquid.
   *
   * @param problems what is wrong with the settings
   * @param liquid whether Liquid runs over the posts
   * @param asciiDoc whether a plugin makes pages of AsciiDoc
   * @param pages whether it is certain that Jekyll renders what else lies there
   */
  public JekyllGenerator(
      Settings settings,
      List<SiteProblem> problems,
      boolean liquid,
      boolean asciiDoc,
      boolean pages) {
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
    this.templates = new JekyllTemplates(settings, this::inherited);
    this.identity = JekyllIdentity.read(settings);
    this.syntax = JekyllSyntax.of(settings, liquid);
    this.addresses = new DocumentAddress(settings);
    this.documents = new DocumentListing(settings.isTrue("unpublished"), identity.language());
    this.otherFiles = new OtherFiles(liquid);
    this.pages = pages;
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
    if (html.have(path) && !sources.isMarkdown(path)) {
      return html.syntax(path);
    }
    return sources.isMarkup(path) ? syntax : otherFiles.syntax(path).orElse(syntax);
  }

  @Override
  public boolean publishesFuture() {
    return publishesFuture;
  }

  @Override
  public Optional<DraftMark> draftMark() {
    return Optional.of(new DraftMark("published", "false", Optional.of("_drafts")));
  }

  @Override
  public boolean holdsBack(Post post) {
    return PostFolder.isDraft(post.path()) || HeldPost.isHeld(post, inherited(post.path()));
  }

  @Override
  public Mapping inherited(String path) {
    return defaults.of(path, group(path));
  }

  /** The name of the group of documents to which a file belongs, as the settings write it. */
  private String group(String path) {
    if (PostFolder.entry(path, true) >= 0) {
      return "posts";
    }
    return addresses.collection(path).map(SiteCollection::label).orElse("pages");
  }

  @Override
  public Documents documents(FileTree tree) {
    return pages ? new JekyllDocuments(settings, entries, tree) : Documents.NONE;
  }

  @Override
  public Listing listing(Post post) {
    Mapping inherited = inherited(post.path());
    if (post.kind().isPost()) {
      return listing.read(post, inherited);
    }
    PostData data = PostData.of(post, inherited);
    boolean known =
        post.kind() != DocumentKind.TEMPLATE && data.outcome() != PostData.Outcome.UNKNOWN;
    DocumentAddress.Found found = addresses.of(post.path(), data);
    boolean dated = post.kind() == DocumentKind.ITEM && data.find("date").isPresent();
    return documents.read(
        post,
        data,
        known ? found.address() : Optional.empty(),
        known && !dated ? found.file().map("/"::concat) : Optional.empty());
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
