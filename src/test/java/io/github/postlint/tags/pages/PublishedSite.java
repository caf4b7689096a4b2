package io.github.postlint.tags.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.tags.index.IndexedPost;
import io.github.postlint.tags.index.IndexedTerm;
import io.github.postlint.tags.index.PagePath;
import io.github.postlint.tags.index.TagIndex;
import io.github.postlint.tags.index.Taxonomy;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What a generator has published, as a reader finds it: by addresses, and by following links. */
final class PublishedSite {
  private final Path folder;
  private final String basePath;

  /**
   * @param basePath the path at which the folder is served, without a slash at the end
   */
  PublishedSite(Path folder, String basePath) {
    this.folder = folder;
    this.basePath = basePath;
  }

  /** Each term's page lists the term's posts, in order, and each link leads to its post. */
  void assertLists(TagIndex index, String posts) throws Exception {
    for (Taxonomy taxonomy : index.taxonomies()) {
      for (IndexedTerm term : taxonomy.terms()) {
        assertLists(term, PagePath.decode(term.address()), posts);
      }
      if (!taxonomy.terms().isEmpty()) {
        assertListsTerms(taxonomy);
      }
    }
  }

  void assertLists(IndexedTerm term, String address, String posts) throws Exception {
    List<String> expected = new ArrayList<>();
    for (IndexedPost post : term.posts()) {
      int number = number(post);
      String line = HostileBlog.shown(number, posts) + " " + HostileBlog.day(number);
      expected.add(line + " -> " + HostileBlog.mark(number));
    }
    List<String> found = new ArrayList<>();
    for (Element item : items(address)) {
      found.add(item.getTextContent().strip() + " -> " + mark(read(target(item, address))));
    }
    assertThat(found).as(address).containsExactlyElementsOf(expected);
  }

  private void assertListsTerms(Taxonomy taxonomy) throws Exception {
    List<String> expected = new ArrayList<>();
    taxonomy.terms().forEach(term -> expected.add(term.label() + " (" + term.count() + ")"));
    List<String> found = new ArrayList<>();
    for (Element item : items(taxonomy.address())) {
      found.add(item.getTextContent().strip());
      assertThat(read(target(item, taxonomy.address()))).contains("<li>");
    }
    assertThat(found).containsExactlyElementsOf(expected);
  }

  /** The items of the first list of a page. */
  private List<Element> items(String address) throws Exception {
    String page = read(address);
    String list = page.substring(page.indexOf("<ul>"), page.indexOf("</ul>") + "</ul>".length());
    NodeList nodes =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(list)))
            .getElementsByTagName("li");
    List<Element> items = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      items.add((Element) nodes.item(i));
    }
    return items;
  }

  /** The decoded address to which an item links, relative to the site's base. */
  private String target(Element item, String address) throws Exception {
    NodeList links = item.getElementsByTagName("a");
    assertThat(links.getLength()).as(item.getTextContent()).isEqualTo(1);
    String href = ((Element) links.item(0)).getAttribute("href");
    URI page = new URI("https", "example.org", basePath + address, null);
    String target = page.resolve(href).getPath();
    assertThat(target).startsWith(basePath + "/");
    return target.substring(basePath.length());
  }

  private String read(String address) throws IOException {
    String file = address.endsWith("/") ? address + "index.html" : address;
    return Files.readString(folder.resolve(file.substring(1)));
  }

  private static int number(IndexedPost post) {
    return Integer.parseInt(post.date().orElseThrow().toLocalDate().toString().substring(8)) - 1;
  }

  private static String mark(String page) {
    int start = page.indexOf("This is post ");
    return page.substring(start, page.indexOf('.', start) + 1);
  }
}
