package io.github.postlint.generator.jbake;

import io.github.postlint.generator.common.OpaqueTemplates;
import io.github.postlint.generator.common.UnknownHighlighting;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.text.Span;
import io.github.postlint.read.PathText;
import io.github.postlint.site.Dates;
import io.github.postlint.site.Documents;
import io.github.postlint.site.DraftMark;
import io.github.postlint.site.Generator;
import io.github.postlint.site.Highlighting;
import io.github.postlint.site.Layouts;
import io.github.postlint.site.Omission;
import io.github.postlint.site.Permalinks;
import io.github.postlint.site.SiteData;
import io.github.postlint.site.SiteIdentity;
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

/** JBake 2.7 with the settings of a site. */
final class JbakeGenerator implements Generator {
  private final JbakeSettings settings;
  private final JbakeSyntax syntax;
  private final JbakeFiles files;
  private final JbakeSources sources;
  private final JbakeDates dates;
  private final JbakeOmissions omissions;
  private final JbakeListing listing;
  private final OpaqueTemplates templates;

  /**
   * @param root the site's folder
   */
  JbakeGenerator(Path root, JbakeSettings settings) {
    this.settings = settings;
    this.syntax = new JbakeSyntax(settings);
    this.files = new JbakeFiles(root, settings, syntax);
    this.sources = new JbakeSources(settings, files);
    this.dates = new JbakeDates(settings.text("date.format"));
    this.omissions = new JbakeOmissions(root, settings);
    this.listing = new JbakeListing(settings, files, dates);
    this.templates =
        new OpaqueTemplates(
            false, List.of(PathText.resolve(root, settings.folder("template.folder"))));
  }

  @Override
  public String name() {
    return "JBake";
  }

  @Override
  public SiteData data() {
    return new JbakeData(settings);
  }

  @Override
  public Sources sources() {
    return sources;
  }

  @Override
  public Documents documents(FileTree tree) {
    return sources;
  }

  @Override
  public Dates dates() {
    return dates;
  }

  @Override
  public Permalinks permalinks() {
    return new Permalinks() {};
  }

  @Override
  public Highlighting highlighting() {
    return new UnknownHighlighting();
  }

  @Override
  public TemplateScope templates() {
    return templates;
  }

  @Override
  public Syntax syntax() {
    return syntax.markdown();
  }

  @Override
  public Syntax syntax(String path) {
    return syntax.of(path);
  }

  /** Only what says so waits for its date. */
  @Override
  public boolean publishesFuture() {
    return true;
  }

  @Override
  public Optional<DraftMark> draftMark() {
    return Optional.of(new DraftMark("status", JbakeListing.DRAFT, Optional.empty()));
  }

  @Override
  public boolean holdsBack(Post post) {
    return JbakeListing.status(post, settings).equals(JbakeListing.DRAFT);
  }

  @Override
  public Optional<Omission> omission(Post post) {
    return omissions.of(post);
  }

  @Override
  public Optional<String> idleKey(String key) {
    return key.equals("uri")
        ? Optional.of(
            "JBake overwrites \"uri\" with the address that it makes of the file's name. Name the"
                + " file so, or delete the line.")
        : Optional.empty();
  }

  @Override
  public Optional<String> untitled() {
    return Optional.of("nothing to follow in lists and feeds");
  }

  @Override
  public Mapping inherited(String path) {
    return Mapping.empty(Span.at(0));
  }

  @Override
  public Listing listing(Post post) {
    return listing.read(post, omissions.of(post));
  }

  @Override
  public SiteMap map(FileTree tree, List<Facts> posts, Instant now) {
    return new JbakeSiteMap(settings, files).build(tree, posts);
  }

  @Override
  public Layouts layouts(FileTree tree) {
    return new Layouts(Set.of(), "", false);
  }

  @Override
  public SiteIdentity identity() {
    return JbakeIdentity.of(settings);
  }
}
