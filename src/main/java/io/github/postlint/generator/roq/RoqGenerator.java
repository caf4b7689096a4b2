package io.github.postlint.generator.roq;

import io.github.postlint.generator.common.DocumentValues;
import io.github.postlint.generator.common.OpaqueTemplates;
import io.github.postlint.generator.common.UnknownHighlighting;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.text.Span;
import io.github.postlint.read.PathText;
import io.github.postlint.site.Dates;
import io.github.postlint.site.Documents;
import io.github.postlint.site.DraftMark;
import io.github.postlint.site.Generator;
import io.github.postlint.site.Highlighting;
import io.github.postlint.site.Layouts;
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
import java.util.stream.Stream;

/** Quarkus Roq 2 with the settings of a site. */
final class RoqGenerator implements Generator {
  private static final String POSTS = "posts";

  /** The image of a page is the value of the first of these that it has. */
  private static final Set<String> IMAGE_KEYS = Set.of("image", "img", "picture");

  private final RoqSettings settings;
  private final RoqProject project;
  private final RoqFiles files;
  private final RoqSources sources;
  private final RoqDates dates;
  private final RoqListing listing;
  private final RoqSyntax syntax;
  private final RoqReferences references;
  private final OpaqueTemplates templates;

  /**
   * @param root the site's folder
   * @param qute whether Qute is looked at
   */
  RoqGenerator(Path root, RoqSettings settings, RoqProject project, boolean qute) {
    this.settings = settings;
    this.project = project;
    this.files = new RoqFiles(settings);
    this.references = new RoqReferences(settings, files, root);
    this.sources = new RoqSources(files);
    this.dates = new RoqDates(settings);
    Path layouts = PathText.resolve(root, settings.base() + "templates/layouts");
    this.listing =
        new RoqListing(
            settings, files, sources, dates, new RoqLayoutValues(layouts), project.headsDraftKey());
    this.syntax =
        new RoqSyntax(
            settings,
            files,
            qute ? Optional.of(RoqQute.of(root, settings, project)) : Optional.empty());
    this.templates =
        new OpaqueTemplates(
            false,
            Stream.concat(
                    RoqProject.FILES.stream().map(root::resolve),
                    Stream.of(root.resolve("src/main"), layouts))
                .toList());
  }

  @Override
  public String name() {
    return "Roq";
  }

  @Override
  public SiteData data() {
    return new RoqData(settings);
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
    return new RoqPermalinks(listing, dates.timeZone().isPresent());
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
    return syntax.of(settings.content() + "/a.md");
  }

  @Override
  public Syntax syntax(String path) {
    return syntax.of(path);
  }

  @Override
  public boolean publishesFuture() {
    return settings.publishesFuture(POSTS);
  }

  @Override
  public Optional<DraftMark> draftMark() {
    return project.headsDraftKey()
        ? Optional.of(
            new DraftMark(
                "draft",
                "true",
                Optional.of(
                    settings.content() + "/posts/" + settings.text("site.draft-directory"))))
        : Optional.empty();
  }

  @Override
  public boolean holdsBack(Post post) {
    return listing.isDraft(post, new DocumentValues(post));
  }

  @Override
  public Optional<String> idleKey(String key) {
    return key.equals("aliases") && project.has("quarkus-roq") && !project.has("roq-plugin-aliases")
        ? Optional.of(
            "No page leads from these aliases to the post: only the plugin"
                + " quarkus-roq-plugin-aliases makes them. Add it to the project.")
        : Optional.empty();
  }

  @Override
  public Optional<String> printedAddress(String written, String path) {
    return references.printed(written, path);
  }

  @Override
  public Optional<String> imageAddress(String key, String written, String path) {
    return IMAGE_KEYS.contains(key)
        ? Optional.of(references.image(written, path))
        : Optional.empty();
  }

  @Override
  public Optional<String> untitled() {
    return Optional.of("the path of its file");
  }

  /** A document without a layout gets that of its collection, or the one for pages. */
  @Override
  public Mapping inherited(String path) {
    Span nowhere = Span.at(0);
    return new Mapping(nowhere, List.of(new MappingEntry(text("layout"), text("default"))));
  }

  private static Scalar text(String text) {
    return new Scalar(Span.at(0), text, Scalar.Style.QUOTED, TypedValue.string(text));
  }

  @Override
  public Listing listing(Post post) {
    return listing.read(post);
  }

  @Override
  public SiteMap map(FileTree tree, List<Facts> posts, Instant now) {
    return new RoqSiteMap(settings, project, files, now).build(tree, posts);
  }

  @Override
  public Layouts layouts(FileTree tree) {
    return RoqLayouts.of(settings, project, tree);
  }

  @Override
  public SiteIdentity identity() {
    return new SiteIdentity(
        Optional.empty(),
        Optional.empty(),
        Optional.of(settings.text("site.url").replaceAll("/+$", "")).filter(url -> !url.isEmpty()),
        settings.basePath(),
        Optional.empty());
  }
}
