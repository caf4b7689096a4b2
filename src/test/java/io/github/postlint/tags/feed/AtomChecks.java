package io.github.postlint.tags.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What RFC 4287 asks of a feed, as far as ours use it. */
public final class AtomChecks {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private AtomChecks() {}

  public static void check(byte[] bytes) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element feed =
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
    assertThat(feed.getLocalName()).isEqualTo("feed");
    checkCommon(feed, "id title subtitle updated link author entry");
    assertThat(links(feed, "self")).hasSize(1);
    List<String> ids = new ArrayList<>();
    for (Element entry : children(feed, "entry")) {
      checkCommon(entry, "id title published updated link author category summary");
      checkDates(entry, "published");
      ids.add(one(entry, "id").getTextContent());
      for (Element category : children(entry, "category")) {
        assertThat(category.getAttribute("term")).isNotBlank();
        assertThat(URI.create(category.getAttribute("scheme"))).hasScheme("https");
      }
    }
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(feed.getElementsByTagNameNS(NAMESPACE, "author").getLength()).isPositive();
    assertThat(children(feed, "author")).isNotEmpty();
  }

  private static void checkCommon(Element element, String allowed) {
    assertThat(element.getNamespaceURI()).isEqualTo(NAMESPACE);
    assertThat(List.of(allowed.split(" "))).containsAll(names(element));
    assertThat(URI.create(one(element, "id").getTextContent())).hasScheme("https");
    assertThat(one(element, "title").getTextContent()).isNotBlank();
    one(element, "updated");
    checkDates(element, "updated");
    assertThat(links(element, "alternate")).hasSize(1);
    for (Element link : children(element, "link")) {
      assertThat(URI.create(link.getAttribute("href"))).hasScheme("https");
    }
    for (Element author : children(element, "author")) {
      assertThat(List.of("name", "uri")).containsAll(names(author));
      assertThat(one(author, "name").getTextContent()).isNotBlank();
    }
  }

  private static void checkDates(Element element, String name) {
    for (Element date : children(element, name)) {
      String text = date.getTextContent();
      assertThat(text)
          .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
      assertThat(OffsetDateTime.parse(text)).isNotNull();
    }
  }

  private static List<Element> links(Element parent, String relation) {
    return children(parent, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(relation))
        .toList();
  }

  private static Element one(Element parent, String name) {
    List<Element> found = children(parent, name);
    assertThat(found).as(name).hasSize(1);
    return found.get(0);
  }

  private static List<String> names(Element parent) {
    return children(parent).stream().map(Element::getLocalName).toList();
  }

  private static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> child.getLocalName().equals(name)).toList();
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }
}
