package io.github.postlint.tags.pages;

import io.github.postlint.tags.index.IndexedPost;
import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.PagePath;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.Taxonomy;
import io.github.postlint.tags.output.IndexWriter;
import io.github.postlint.tags.output.Output;
import java.util.Optional;

/**
 * Pages for Quarkus Roq: {@code content/tags/java.html} and {@code content/tags/index.html}, with
 * front matter and HTML.
 */
public final class RoqPages implements IndexWriter {
  private static final String FOLDER = "pages/roq/content/";

  private final ContentFolder content;
  private final String open;
  private final Optional<String> layout;

  /**
   * @param contentFolder Roq's folder of content, relative to the site, such as {@code content}
   * @param alternativeSyntax whether the site has Qute's {@code alt-expr-syntax}
   * @param layout the layout of the pages; empty for Roq's default for pages
   */
  public RoqPages(String contentFolder, boolean alternativeSyntax, Optional<String> layout) {
    this.content = new ContentFolder(contentFolder);
    this.open = alternativeSyntax ? "{=" : "{";
    this.layout = layout;
  }

  @Override
  public void write(TagIndex index, Output output) {
    for (Taxonomy taxonomy : index.taxonomies()) {
      String folder = FOLDER + taxonomy.kind().key() + "/";
      taxonomy.terms().forEach(term -> output.put(folder + file(term), page(term)));
      if (!taxonomy.terms().isEmpty()) {
        output.put(folder + "index.html", overview(taxonomy));
      }
    }
  }

  /** Roq takes a name such as 2030-01-01-party for a date, and hides the page until then. */
  private static String file(IndexedTerm term) {
    return term.slug().replace('-', '_') + ".html";
  }

  private String page(IndexedTerm term) {
    FrontMatterBuilder frontMatter = frontMatter(term.label(), term.address());
    return TermFields.add(frontMatter, term)
        + HtmlList.of(PostItems.of(term, this::target, term.address()));
  }

  private String overview(Taxonomy taxonomy) {
    String page = taxonomy.address();
    return frontMatter(KindTitle.of(taxonomy.kind()), page)
        + HtmlList.of(
            TermItems.of(taxonomy, term -> EscapedAddress.relative(page, term.address())));
  }

  private FrontMatterBuilder frontMatter(String title, String address) {
    FrontMatterBuilder frontMatter = new FrontMatterBuilder();
    layout.ifPresent(name -> frontMatter.text("layout", name));
    return frontMatter.text("title", title).text("link", PagePath.decode(address));
  }

  /**
   * Links to posts as Roq publishes them: Roq looks up the address of a file below its content
   * folder, and ends the build where there is none. Posts elsewhere are linked at the address that
   * the index has.
   *
   * @param page the address of the page on which the link stands
   */
  private Optional<String> target(IndexedPost post, String page) {
    return content
        .below(post.path())
        .filter(RoqPages::isLiteral)
        .map(path -> open + "site.document(" + literal(path) + ").url}")
        .or(() -> post.address().map(address -> EscapedAddress.relative(page, address)));
  }

  /** A literal of Qute has no escapes, but either sort of quotes. */
  private static boolean isLiteral(String path) {
    boolean quotable = path.indexOf('\'') < 0 || path.indexOf('"') < 0;
    return quotable && path.chars().allMatch(c -> c >= ' ' && "{}|\\".indexOf(c) < 0);
  }

  private static String literal(String path) {
    char quote = path.indexOf('\'') < 0 ? '\'' : '"';
    return quote + path + quote;
  }
}
