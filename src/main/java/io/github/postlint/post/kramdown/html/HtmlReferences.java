package io.github.postlint.post.kramdown.html;

import io.github.postlint.post.body.Reference;
import io.github.postlint.post.body.Reference.Kind;
import io.github.postlint.post.body.StyleAddresses;
import io.github.postlint.post.kramdown.attribute.Attribute;
import io.github.postlint.post.kramdown.attribute.Attributes;
import io.github.postlint.post.text.Span;
import io.github.postlint.post.text.WhiteSpace;
import java.util.List;

/** Which attributes of which elements hold addresses. */
public final class HtmlReferences {
  private HtmlReferences() {}

  /**
   * Adds the addresses in the attributes of an element.
   *
   * @param element its name, in lower case
   */
  public static void add(String element, Attributes attributes, List<Reference> references) {
    switch (element) {
      case "a", "area" -> add(attributes, "href", Kind.LINK, references);
      case "img" -> {
        add(attributes, "src", Kind.IMAGE, references);
        addSet(attributes, references);
      }
      case "input" -> add(attributes, "src", Kind.IMAGE, references);
      case "source" -> {
        add(attributes, "src", Kind.MEDIA, references);
        addSet(attributes, references);
      }
      case "video" -> {
        add(attributes, "src", Kind.MEDIA, references);
        add(attributes, "poster", Kind.IMAGE, references);
      }
      case "audio", "track", "iframe", "embed" -> add(attributes, "src", Kind.MEDIA, references);
      case "object" -> add(attributes, "data", Kind.MEDIA, references);
      default -> {}
    }
    Attribute style = attributes.get("style");
    if (style != null) {
      references.addAll(StyleAddresses.of(Entities.decode(style.value()), style.span()));
    }
  }

  private static void add(
      Attributes attributes, String name, Kind kind, List<Reference> references) {
    Attribute attribute = attributes.get(name);
    if (attribute != null) {
      references.add(reference(kind, attribute));
    }
  }

  private static void addSet(Attributes attributes, List<Reference> references) {
    Attribute set = attributes.get("srcset");
    if (set != null) {
      addSet(set, references);
    }
  }

  private static Reference reference(Kind kind, Attribute attribute) {
    return new Reference(kind, Entities.decode(attribute.value()), attribute.span(), false);
  }

  /** Addresses with sizes, separated by commas. */
  private static void addSet(Attribute set, List<Reference> references) {
    String value = set.value();
    boolean aligned = set.span().length() == value.length();
    int at = 0;
    while (at < value.length()) {
      int from = at;
      while (from < value.length()
          && (WhiteSpace.is(value.charAt(from)) || value.charAt(from) == ',')) {
        from++;
      }
      int to = from;
      while (to < value.length() && !WhiteSpace.is(value.charAt(to))) {
        to++;
      }
      int end = to;
      while (end > from && value.charAt(end - 1) == ',') {
        end--;
      }
      if (end > from) {
        int start = set.span().start();
        Span span = aligned ? new Span(start + from, start + end) : set.span();
        references.add(reference(Kind.IMAGE, new Attribute(value.substring(from, end), span)));
      }
      int comma = end < to ? to : value.indexOf(',', to);
      at = comma < 0 ? value.length() : comma;
    }
  }
}
