package io.github.postlint.generator.neutral;

import io.github.postlint.generator.common.OpaqueTemplates;
import io.github.postlint.generator.common.UnknownHighlighting;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.Dates;
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
import io.github.postlint.site.map.SiteMapBuilder;
import io.github.postlint.site.map.WrittenFile;
import io.github.postlint.site.tree.FileTree;
import io.github.postlint.site.tree.TreeEntry;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A generator of which at most the name is known: what it does as any other does. */
final class NeutralGenerator implements Generator {
  private static final String UNKNOWN = "the generator";

  /** It reads keys and values in a form of its own. */
  private static final String WITHOUT_YAML = "Pelican";

  private final OtherGenerator generator;
  private final NeutralData data;
  private final NeutralSources sources;
  private final NeutralSyntax syntax;

  /**
   * @param root the site's folder
   * @param generator what is known of it
   */
  NeutralGenerator(Path root, OtherGenerator generator) {
    this.generator = generator;
    this.data = new NeutralData(generator.sign(root).map(Sign::file).orElse(""));
    this.sources = new NeutralSources(DocumentFolders.of(root, generator));
    this.syntax = new NeutralSyntax(generator.prefix(), yaml());
  }

  @Override
  public String name() {
    return generator.name().isEmpty() ? UNKNOWN : generator.name();
  }

  @Override
  public Knowledge knowledge() {
    return generator.name().isEmpty() ? Knowledge.NOTHING : Knowledge.NAME;
  }

  private AnyFrontMatter.Yaml yaml() {
    return switch (knowledge()) {
      case NOTHING -> AnyFrontMatter.Yaml.LIKELY;
      case NAME ->
          generator.name().equals(WITHOUT_YAML) ? AnyFrontMatter.Yaml.NO : AnyFrontMatter.Yaml.YES;
      case ALL -> AnyFrontMatter.Yaml.YES;
    };
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
    return new NeutralDates();
  }

  @Override
  public Permalinks permalinks() {
    return new NeutralPermalinks();
  }

  @Override
  public Highlighting highlighting() {
    return new UnknownHighlighting();
  }

  @Override
  public TemplateScope templates() {
    return new OpaqueTemplates(true, List.of());
  }

  @Override
  public Syntax syntax() {
    return syntax.markdown();
  }

  @Override
  public Syntax syntax(String path) {
    if (NeutralSources.isAsciiDoc(path)) {
      return syntax.asciiDoc();
    }
    return NeutralSources.isHtml(path) ? syntax.html() : syntax.markdown();
  }

  @Override
  public boolean publishesFuture() {
    return true;
  }

  @Override
  public Optional<DraftMark> draftMark() {
    return Optional.empty();
  }

  @Override
  public boolean holdsBack(Post post) {
    return NeutralListing.of(post).state() != Listing.State.PUBLISHED;
  }

  @Override
  public Mapping inherited(String path) {
    return Mapping.empty(Span.at(0));
  }

  @Override
  public Listing listing(Post post) {
    return NeutralListing.of(post);
  }

  /** Links between files are followed among the files, since addresses are not known. */
  @Override
  public SiteMap map(FileTree tree, List<Facts> posts, Instant now) {
    SiteMapBuilder map = new SiteMapBuilder();
    for (int i = 0; i < tree.size(); i++) {
      TreeEntry entry = tree.get(i);
      if (entry.isFile()) {
        map.source(entry.path());
        map.write(new WrittenFile(entry.path(), "/" + entry.path(), entry.path()));
      }
    }
    map.resolveSourceLinks(DocumentKind.ALL);
    map.mayBeAnything(name());
    map.unknownLayouts(name());
    return map.build();
  }

  @Override
  public Layouts layouts(FileTree tree) {
    return new Layouts(Set.of(), "", false);
  }

  @Override
  public SiteIdentity identity() {
    return new SiteIdentity(
        Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty());
  }
}
