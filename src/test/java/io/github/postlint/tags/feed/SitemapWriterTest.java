package io.github.postlint.tags.feed;

import static io.github.postlint.tags.index.TaxonomyKind.TAGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postlint.tags.MemoryOutput;
import io.github.postlint.tags.SampleIndex;
import io.github.postlint.tags.index.TagIndex;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SitemapWriterTest {
  private static final TagIndex INDEX =
      new SampleIndex()
          .term(TAGS, "a", "a")
          .term(TAGS, "日", "日")
          .post("1.md", "1", "2020-01-01T10:00:00+01:00", "/1/", "a", "日")
          .post("2.md", "2", "2020-01-03T10:00:00Z", "/2/", "a")
          .post("3.md", "3", "2020-01-02T10:00:00Z", "", "a")
          .post("4.md", "4", "", "/4/", "a")
          .post("5.md", "5", "2019-01-02T10:00:00Z", "/5/", "a")
          .index();

  @Test
  void allPagesOfAllTermsAreListed() throws Exception {
    MemoryOutput files = MemoryOutput.of(new SitemapWriter(2), INDEX);
    assertThat(files.files()).containsOnlyKeys("html/sitemap.xml");
    assertThat(items(files, "html/sitemap.xml"))
        .containsExactly(
            "https://example.org/blog/tags/ 2020-01-03T10:00:00Z",
            "https://example.org/blog/tags/a/ 2020-01-03T10:00:00Z",
            "https://example.org/blog/tags/a/page/2/ 2020-01-03T10:00:00Z",
            "https://example.org/blog/tags/a/page/3/ 2020-01-03T10:00:00Z",
            "https://example.org/blog/tags/%E6%97%A5/ 2020-01-01T10:00:00+01:00");
  }

  @Test
  void aFullPageHasNoEmptyOneAfterIt() throws Exception {
    assertThat(items(MemoryOutput.of(new SitemapWriter(5), INDEX), "html/sitemap.xml")).hasSize(3);
    assertThat(items(MemoryOutput.of(new SitemapWriter(4), INDEX), "html/sitemap.xml")).hasSize(4);
  }

  @Test
  void moreThanAFileHoldsGoesToSeveral() throws Exception {
    MemoryOutput files = MemoryOutput.of(new SitemapWriter(2, 2), INDEX);
    assertThat(items(files, "html/sitemap.xml"))
        .containsExactly(
            "https://example.org/blog/sitemap-1.xml",
            "https://example.org/blog/sitemap-2.xml",
            "https://example.org/blog/sitemap-3.xml");
    assertThat(items(files, "html/sitemap-1.xml")).hasSize(2);
    assertThat(items(files, "html/sitemap-2.xml")).hasSize(2);
    assertThat(items(files, "html/sitemap-3.xml")).hasSize(1);
  }

  @Test
  void aSiteWithoutTermsHasAnEmptySitemap() throws Exception {
    MemoryOutput files = MemoryOutput.of(new SitemapWriter(2), new SampleIndex().index());
    assertThat(files.text("html/sitemap.xml")).contains("<urlset");
  }

  @Test
  void withoutABaseAddressThereIsNoSitemap() {
    TagIndex index = new SampleIndex().base("", "").index();
    assertThatThrownBy(() -> MemoryOutput.of(new SitemapWriter(2), index))
        .hasMessageContaining("Set url in the site's settings");
  }

  private List<String> items(MemoryOutput files, String file) throws Exception {
    byte[] bytes = files.files().get(file);
    SchemaFactory.newDefaultInstance()
        .newSchema(getClass().getResource("sitemap.xsd"))
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(bytes)));
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes))
            .getDocumentElement();
    List<String> items = new ArrayList<>();
    NodeList nodes = root.getElementsByTagName("loc");
    for (int i = 0; i < nodes.getLength(); i++) {
      String item = nodes.item(i).getParentNode().getTextContent();
      items.add(item.strip().replaceAll("\\s+", " "));
    }
    return items;
  }
}
