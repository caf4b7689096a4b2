package io.github.postlint.tags.pages;

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

  private final RoqLinks links;
  private final Optional<String> layout;

  /**
   * @param contentFolder Roq's folder of content, relative to the site, such as {@code content}
   * @param alternativeSyntax whether the site has Qute's {@code alt-expr-syntax}
   * @param layout the layout of the pages; empty for Roq's default for pages
   */
  public RoqPages(String contentFolder, boolean alternativeSyntax, Optional<String> layout) {
    this.links = new RoqLinks(contentFolder, alternativeSyntax);
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
        + HtmlList.of(PostItems.of(term, links, term.address()));
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
}
