package io.github.postlint.post.kramdown;

import io.github.postlint.post.Reference;
import io.github.postlint.post.Reference.Kind;
import io.github.postlint.post.Span;
import java.util.List;
import java.util.Map;

/** Which attributes of which elements hold addresses. */
final class HtmlReferences {
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
  private static final List<String> ORDER = List.of("href", "src", "data", "poster", "srcset");

  private HtmlReferences() {}

  static void add(String element, Attributes attributes, List<Reference> references) {
    Map<String, Kind> kinds = ADDRESSES.get(element);
    if (kinds == null) {
      return;
    }
    for (String name : ORDER) {
      Attribute attribute = attributes.get(name);
      Kind kind = kinds.get(name);
      if (attribute == null || kind == null) {
        continue;
      }
      if (name.equals("srcset")) {
        addSet(attribute, kind, references);
      } else {
        references.add(reference(kind, attribute));
      }
    }
  }

  private static Reference reference(Kind kind, Attribute attribute) {
    return new Reference(kind, Entities.decode(attribute.value()), attribute.span(), false);
  }

  /** Addresses with sizes, separated by commas. */
  private static void addSet(Attribute set, Kind kind, List<Reference> references) {
    String value = set.value();
    boolean aligned = set.span().length() == value.length();
    int at = 0;
    while (at < value.length()) {
      int from = at;
      while (from < value.length()
          && (Chars.isWhite(value.charAt(from)) || value.charAt(from) == ',')) {
        from++;
      }
      int to = from;
      while (to < value.length() && !Chars.isWhite(value.charAt(to))) {
        to++;
      }
      int end = to;
      while (end > from && value.charAt(end - 1) == ',') {
        end--;
      }
      if (end > from) {
        int start = set.span().start();
        Span span = aligned ? new Span(start + from, start + end) : set.span();
        references.add(reference(kind, new Attribute(value.substring(from, end), span)));
      }
      int comma = end < to ? to : value.indexOf(',', to);
      at = comma < 0 ? value.length() : comma;
    }
  }
}
