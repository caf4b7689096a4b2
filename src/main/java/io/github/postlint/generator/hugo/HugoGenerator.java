package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.settings.HugoSettings;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.commonmark.Goldmark;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.site.Dates;
import io.github.postlint.site.Documents;
import io.github.postlint.site.DraftMark;
import io.github.postlint.site.Generator;
import io.github.postlint.site.HeadSlip;
import io.github.postlint.site.Highlighting;
import io.github.postlint.site.Layouts;
import io.github.postlint.site.Omission;
import io.github.postlint.site.PageFinder;
import io.github.postlint.site.Permalinks;
import io.github.postlint.site.SiteData;
import io.github.postlint.site.SiteIdentity;
import io.github.postlint.site.SiteProblem;
import io.github.postlint.site.Sources;
import io.github.postlint.site.TemplateScope;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.map.SiteMap;
import io.github.postlint.site.tree.FileTree;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hugo, with the settings of a site. */
final class HugoGenerator implements Generator {
  private static final Pattern URL = Pattern.compile("(https?://[^/]+)?(.*?)/*");

  private final HugoSite site;
  private final HugoData data;
  private final HugoSources sources;
  private final HugoSyntax syntax;
  private final HugoCascade cascade;
  private final ForeignKeys foreignKeys;

  /**
   * @param templates whether shortcodes run
   */
  HugoGenerator(Path root, HugoSettings settings, List<SiteProblem> problems, boolean templates) {
    this.site = HugoSite.of(root, settings);
    this.data = new HugoData(settings, problems);
    this.sources = new HugoSources(site);
    this.syntax =
        new HugoSyntax(ShortcodeFiles.read(root, settings), templates, goldmark(root, settings));
    this.cascade = new HugoCascade(site);
    this.foreignKeys = new ForeignKeys(root, settings);
  }

  private static Goldmark goldmark(Path root, HugoSettings settings) {
    String markup = "markup.goldmark.";
    Goldmark.Ids ids =
        switch (settings.text(markup + "parser.autoHeadingIDType").orElse("github")) {
          case "github" -> Goldmark.Ids.GITHUB;
          case "github-ascii" -> Goldmark.Ids.ASCII;
          case "blackfriday" -> Goldmark.Ids.BLACKFRIDAY;
          default -> Goldmark.Ids.OTHER;
        };
    return new Goldmark(
        settings.flag(markup + "renderer.unsafe", false),
        settings.flag(markup + "parser.attribute.title", true),
        settings.flag(markup + "parser.attribute.block", false),
        settings.flag(markup + "extensions.footnote", true),
        settings.flag(markup + "extensions.linkify", true),
        settings.flag(markup + "parser.autoHeadingID", true) ? ids : Goldmark.Ids.OTHER,
        GoldmarkExtras.of(root, settings));
  }

  @Override
  public String name() {
    return "Hugo";
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
  public Documents documents(FileTree tree) {
    return new HugoDocuments(site);
  }

  @Override
  public Dates dates() {
    return new HugoDates(site.settings());
  }

  @Override
  public Permalinks permalinks() {
    return new HugoPermalinks(site);
  }

  @Override
  public Highlighting highlighting() {
    return new HugoHighlighting(site.settings());
  }

  @Override
  public TemplateScope templates() {
    return new HugoTemplates(site.root(), site.settings());
  }

  @Override
  public Syntax syntax() {
    return syntax.markdown();
  }

  @Override
  public Syntax syntax(String path) {
    return syntax.of(path);
  }

  @Override
  public boolean publishesFuture() {
    return site.settings().flag("buildFuture", false);
  }

  @Override
  public Optional<DraftMark> draftMark() {
    return Optional.of(new DraftMark("draft", "true", Optional.empty()));
  }

  @Override
  public boolean holdsBack(Post post) {
    return HugoListing.state(post, site, cascade.of(post.path())) != Listing.State.PUBLISHED;
  }

  @Override
  public Mapping inherited(String path) {
    return cascade.of(path);
  }

  @Override
  public boolean isOneTerm(String name, String other) {
    return site.addresses().names().of(name).equals(site.addresses().names().of(other));
  }

  @Override
  public Listing listing(Post post) {
    return HugoListing.of(post, site, cascade.of(post.path()));
  }

  @Override
  public Optional<Omission> omission(Post post) {
    return new HugoOmissions(site).of(post, cascade.of(post.path()));
  }

  @Override
  public List<HeadSlip> headSlips(Post post) {
    return new HugoHead(site, post).slips();
  }

  @Override
  public Optional<String> ownKey(String key) {
    return foreignKeys.ownName(key);
  }

  @Override
  public SiteMap map(FileTree tree, List<Facts> posts, Instant now) {
    return new HugoMap(site, tree, now).of(posts);
  }

  @Override
  public Optional<PageFinder> pages(List<Facts> documents, Instant now) {
    return Optional.of(ReferredPages.of(site, documents, now));
  }

  @Override
  public Layouts layouts(FileTree tree) {
    return new Layouts(Set.of(), "layouts", false);
  }

  @Override
  public SiteIdentity identity() {
    Matcher base = URL.matcher(site.settings().text("baseURL").orElse(""));
    boolean known = base.matches();
    return new SiteIdentity(
        site.settings().text("title"),
        site.settings().text("params.description"),
        known ? Optional.ofNullable(base.group(1)) : Optional.empty(),
        known && base.group(1) != null ? base.group(2) : "",
        site.settings()
            .text("languageCode")
            .or(() -> Optional.of(site.settings().languages().main())));
  }
}
