package io.github.postlint.post.html;

import io.github.postlint.post.body.Anchor;
import io.github.postlint.post.body.Page;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.body.Reference.Kind;
import io.github.postlint.post.body.StyleAddresses;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The places of a body to which links can lead, and what it refers to. */
final class PageElements {
  /** The attributes that hold an address, by element. */
  private static final Map<String, Map<String, Kind>> ADDRESSES =
      Map.ofEntries(
          Map.entry("a", Map.of("href", Kind.LINK)),
          Map.entry("area", Map.of("href", Kind.LINK)),
          Map.entry("img", Map.of("src", Kind.IMAGE, "srcset", Kind.IMAGE)),
          Map.entry("input", Map.of("src", Kind.IMAGE)),
          Map.entry("source", Map.of("src", Kind.MEDIA, "srcset", Kind.IMAGE)),
          Map.entry("video", Map.of("src", Kind.MEDIA, "poster", Kind.IMAGE)),
          Map.entry("audio", Map.of("src", Kind.MEDIA)),
          Map.entry("track", Map.of("src", Kind.MEDIA)),
          Map.entry("iframe", Map.of("src", Kind.MEDIA)),
          Map.entry("embed", Map.of("src", Kind.MEDIA)),
          Map.entry("object", Map.of("data", Kind.MEDIA)));

  private final HtmlDocument document;
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private boolean open;

  private PageElements(HtmlDocument document) {
    this.document = document;
  }

  static Page of(HtmlDocument document) {
    PageElements page = new PageElements(document);
    for (Element element : document.elements()) {
      page.add(element);
    }
    return new Page(page.anchors, page.references, page.open);
  }

  private void add(Element element) {
    String name = element.normalName();
    // A script may make elements, and a base changes what all addresses mean.
    open |= name.equals("script") && !element.data().isBlank();
    Map<String, Kind> addresses = ADDRESSES.getOrDefault(name, Map.of());
    for (Attribute attribute : element.attributes()) {
      String key = attribute.getKey();
      boolean anchor = key.equals("id") || (key.equals("name") && name.equals("a"));
      if (anchor && !attribute.getValue().isEmpty()) {
        anchors.add(new Anchor(attribute.getValue(), value(attribute)));
      } else if (addresses.containsKey(key) && !AttributeSlips.isCurly(document, attribute)) {
        add(attribute, addresses.get(key));
      } else if (key.equals("style")) {
        references.addAll(StyleAddresses.of(attribute.getValue(), value(attribute)));
      }
    }
  }

  private void add(Attribute attribute, Kind kind) {
    if (attribute.getKey().equals("srcset")) {
      addSet(attribute);
    } else {
      references.add(new Reference(kind, attribute.getValue().strip(), value(attribute), false));
    }
  }

  private Span value(Attribute attribute) {
    return document.span(attribute.sourceRange().valueRange());
  }

  /** Addresses with sizes, separated by commas. */
  private void addSet(Attribute set) {
    Span span = value(set);
    boolean aligned = span.length() == set.getValue().length();
    int from = 0;
    // A comma ends an address only where white space follows, or a size stands between.
    for (String part : set.getValue().split("(?<=,)(?=\\s)|(?<=\\s[0-9.]{1,9}[wx]),", -1)) {
      String candidate = part.strip();
      String address = candidate.split("\\s", 2)[0].replaceAll(",+$", "");
      if (!address.isEmpty()) {
        int at = set.getValue().indexOf(address, from);
        Span place =
            aligned ? new Span(span.start() + at, span.start() + at + address.length()) : span;
        references.add(new Reference(Kind.IMAGE, address, place, false));
        from = at + address.length();
      }
    }
  }
}
