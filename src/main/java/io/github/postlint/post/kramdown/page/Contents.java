package io.github.postlint.post.kramdown.page;

import io.github.postlint.post.body.Anchor;
import io.github.postlint.post.kramdown.attribute.Attribute;
import io.github.postlint.post.kramdown.attribute.AttributeList;
import io.github.postlint.post.kramdown.attribute.Attributes;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The table of contents that kramdown puts in the place of a list marked {@code toc}. */
final class Contents {
  private final List<Anchor> headings = new ArrayList<>();
  private String id;
  private Span place;

  /** Whether the table is written instead of a list that is given these. */
  boolean takesPlaceOf(AttributeList given, Attributes attributes) {
    if (id != null || !given.names().contains("toc")) {
      return false;
    }
    Attribute own = attributes.get("id");
    id = own == null ? "markdown-toc" : own.value();
    place = own == null ? Span.at(0) : own.span();
    return true;
  }

  void add(String heading, Span span) {
    headings.add(new Anchor(heading, span));
  }

  /** Adds the ids of the table and its links; a table without links is not written. */
  void addTo(PageParts parts) {
    if (id == null || headings.isEmpty()) {
      return;
    }
    parts.addId(id, place);
    headings.forEach(heading -> parts.addId(id + "-" + heading.id(), heading.span()));
  }
}
