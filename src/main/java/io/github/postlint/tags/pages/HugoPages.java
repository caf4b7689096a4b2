package io.github.postlint.tags.pages;

import io.github.postlint.tags.index.IndexedPost;
import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.PagePath;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.Taxonomy;
import io.github.postlint.tags.output.IndexWriter;
import io.github.postlint.tags.output.Output;
import java.util.List;
import java.util.Optional;

/**
 * Pages for Hugo: {@code content/tags/<key>/_index.md}, where the key is Hugo's own, and {@code
 * content/tags/_index.md}. Their bodies are Markdown without HTML, which Hugo would drop.
 *
 * <p>Hugo takes spellings that merge here for different terms, {@code dev-ops} and {@code devops}
 * for example. The most frequent one's page has the term's address; each other page stays where
 * Hugo puts it, has the same list of all posts, and names the first as {@code canonicalURL}. Two
 * pages with one address would overwrite each other.
 */
public final class HugoPages implements IndexWriter {
  private static final String FOLDER = "pages/hugo/content/";

  private final ContentFolder content;

  /**
   * @param contentFolder Hugo's folder of content, relative to the site, such as {@code content}
   */
  public HugoPages(String contentFolder) {
    this.content = new ContentFolder(contentFolder);
  }

  @Override
  public void write(TagIndex index, Output output) {
    for (Taxonomy taxonomy : index.taxonomies()) {
      String kind = FOLDER + taxonomy.kind().key() + "/";
      HugoFolders folders = new HugoFolders(taxonomy);
      for (IndexedTerm term : taxonomy.terms()) {
        List<String> keys = folders.of(term);
        output.put(file(kind + keys.get(0)), page(term));
        for (String key : keys.subList(1, keys.size())) {
          output.put(file(kind + key), variantPage(index, term, taxonomy.address() + key + "/"));
        }
      }
      if (!taxonomy.terms().isEmpty()) {
        output.put(kind + "_index.md", overview(taxonomy));
      }
    }
  }

  private static String file(String folder) {
    return folder + "/_index.md";
  }

  private String page(IndexedTerm term) {
    FrontMatterBuilder frontMatter = titled(term).text("url", PagePath.decode(term.address()));
    return TermFields.add(frontMatter, term) + list(term, term.address());
  }

  private String variantPage(TagIndex index, IndexedTerm term, String address) {
    FrontMatterBuilder frontMatter =
        titled(term).text("canonicalURL", index.site().address(term.address()));
    return TermFields.add(frontMatter, term) + list(term, address);
  }

  private static FrontMatterBuilder titled(IndexedTerm term) {
    FrontMatterBuilder frontMatter = new FrontMatterBuilder().text("title", term.label());
    term.last().ifPresent(last -> frontMatter.text("lastmod", last.toString()));
    return frontMatter;
  }

  private String list(IndexedTerm term, String page) {
    return MarkdownList.of(PostItems.of(term, this::target, page));
  }

  private static String overview(Taxonomy taxonomy) {
    String page = taxonomy.address();
    return new FrontMatterBuilder().text("title", KindTitle.of(taxonomy.kind())).text("url", page)
        + MarkdownList.of(
            TermItems.of(taxonomy, term -> EscapedAddress.relative(page, term.address())));
  }

  /**
   * Links to posts as Hugo publishes them: Hugo looks up the address of a file below its content
   * folder, and ends the build where it publishes none. Posts elsewhere are linked at the address
   * that the index has, which Hugo does not know.
   *
   * @param page the address of the page on which the link stands
   */
  private Optional<String> target(IndexedPost post, String page) {
    return content
        .below(post.path())
        .filter(HugoPages::isReference)
        .map(path -> "{{< relref \"/" + path + "\" >}}")
        .or(() -> post.address().map(address -> EscapedAddress.relative(page, address)));
  }

  /** Hugo reads references as addresses: these characters would cut one, or end the text. */
  private static boolean isReference(String path) {
    return path.chars().allMatch(c -> c >= ' ' && "#?%\"\\{}<>`".indexOf(c) < 0);
  }
}
