package io.github.postlint.tags.pages;

import io.github.postlint.tags.index.IndexedPost;
import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.PagePath;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.Taxonomy;
import io.github.postlint.tags.output.IndexWriter;
import io.github.postlint.tags.output.Output;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Pages for JBake: {@code content/tags/java/index.html} and so on, with headers and HTML.
 *
 * <p>They are folders with an index because JBake percent-encodes file names but not folders: a
 * page {@code 日本.html} would be out of reach.
 */
public final class JbakePages implements IndexWriter {
  private static final String FOLDER = "pages/jbake/content/";

  private final ContentFolder content;
  private final String type;

  /**
   * @param contentFolder JBake's folder of content, relative to the site, such as {@code content}
   * @param type the type of the pages, by which JBake chooses a template: {@code page}
   */
  public JbakePages(String contentFolder, String type) {
    this.content = new ContentFolder(contentFolder);
    this.type = type;
  }

  @Override
  public void write(TagIndex index, Output output) {
    for (Taxonomy taxonomy : index.taxonomies()) {
      taxonomy.terms().forEach(term -> output.put(file(term.address()), page(term)));
      if (!taxonomy.terms().isEmpty()) {
        output.put(file(taxonomy.address()), overview(taxonomy));
      }
    }
  }

  private static String file(String address) {
    return FOLDER + PagePath.folder(address) + "index.html";
  }

  private String page(IndexedTerm term) {
    JbakeHeader header = header(term.label());
    term.description().ifPresent(text -> header.field("description", text));
    term.last().ifPresent(last -> header.field("date", last.toLocalDate().toString()));
    return header
            .field("slug", term.slug())
            .field("taxonomy", term.kind().key())
            .field("post_count", Integer.toString(term.count()))
        + HtmlList.of(PostItems.of(term, this::target, term.address()));
  }

  private String overview(Taxonomy taxonomy) {
    return header(KindTitle.of(taxonomy.kind()))
        + HtmlList.of(
            TermItems.of(
                taxonomy, term -> EscapedAddress.relative(taxonomy.address(), term.address())));
  }

  private JbakeHeader header(String title) {
    return new JbakeHeader().field("title", title).field("type", type).field("status", "published");
  }

  /**
   * Links to posts as JBake publishes them: at their path below the content folder, with the
   * extension {@code .html}. Posts elsewhere are linked at the address that the index has.
   *
   * @param page the address of the page on which the link stands
   */
  private Optional<String> target(IndexedPost post, String page) {
    return content
        .below(post.path())
        .map(JbakePages::address)
        .or(post::address)
        .map(address -> EscapedAddress.relative(page, address));
  }

  /** JBake's file names are percent-encoded, so that a link to one encodes the percent sign. */
  private static String address(String path) {
    int name = path.lastIndexOf('/') + 1;
    int dot = path.lastIndexOf('.');
    String base = path.substring(name, dot > name ? dot : path.length());
    String file = URLEncoder.encode(base, StandardCharsets.UTF_8) + ".html";
    return "/" + (path.substring(0, name) + file).replace("%", "%25").replace("+", "%2B");
  }
}
