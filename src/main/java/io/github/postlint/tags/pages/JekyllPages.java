package io.github.postlint.tags.pages;

import io.github.postlint.tags.index.IndexedPost;
import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.OldAddresses;
import io.github.postlint.tags.index.PagePath;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.Taxonomy;
import io.github.postlint.tags.output.IndexWriter;
import io.github.postlint.tags.output.Output;
import java.util.List;
import java.util.Optional;

/**
 * Pages for Jekyll: each kind of term is a collection, {@code _tag_pages} for tags, and has a page
 * {@code tags/index.md} that lists its terms. Their bodies are Markdown.
 *
 * <p>A collection must not be called {@code tags}: it would hide {@code site.tags} from themes.
 */
public final class JekyllPages implements IndexWriter {
  private static final String FOLDER = "pages/jekyll/";

  private final Optional<String> layout;

  /**
   * @param layout the theme's layout for the pages; empty leaves it to the {@code defaults} of the
   *     site's settings, without which a page is its bare list
   */
  public JekyllPages(Optional<String> layout) {
    this.layout = layout;
  }

  @Override
  public void write(TagIndex index, Output output) {
    OldAddresses old = new OldAddresses(index);
    for (Taxonomy taxonomy : index.taxonomies()) {
      String collection = FOLDER + "_" + taxonomy.kind().singular() + "_pages/";
      taxonomy.terms().forEach(t -> output.put(collection + t.slug() + ".md", page(t, old.of(t))));
      if (!taxonomy.terms().isEmpty()) {
        output.put(FOLDER + taxonomy.kind().key() + "/index.md", overview(taxonomy));
      }
    }
  }

  private String page(IndexedTerm term, List<String> old) {
    FrontMatterBuilder frontMatter = frontMatter(term.label(), term.address());
    // The plugin jekyll-redirect-from, which GitHub Pages has, reads it.
    if (!old.isEmpty()) {
      frontMatter.texts("redirect_from", old);
    }
    // A slug such as 2030-01-01-party would otherwise date the page, and hide it until then.
    term.last().ifPresent(last -> frontMatter.text("date", last.toString()));
    String page = term.address();
    return TermFields.add(frontMatter, term)
        + MarkdownList.of(PostItems.of(term, JekyllPages::target, page));
  }

  private String overview(Taxonomy taxonomy) {
    return frontMatter(KindTitle.of(taxonomy.kind()), taxonomy.address())
        + MarkdownList.of(TermItems.of(taxonomy, term -> link(term.address())));
  }

  private FrontMatterBuilder frontMatter(String title, String address) {
    FrontMatterBuilder frontMatter = new FrontMatterBuilder();
    layout.ifPresent(name -> frontMatter.text("layout", name));
    return frontMatter.text("title", title).text("permalink", PagePath.decode(address));
  }

  private static Optional<String> target(IndexedPost post, String unused) {
    return post.address().map(JekyllPages::link);
  }

  /** The filter sees the root only: it would undo the percent-encoding of brackets. */
  private static String link(String address) {
    return "{{ \"/\" | relative_url }}" + EscapedAddress.of(address.substring(1));
  }
}
