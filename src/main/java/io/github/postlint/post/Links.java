package io.github.postlint.post;

import io.github.postlint.post.body.Anchor;
import io.github.postlint.post.body.Anchors;
import io.github.postlint.post.body.Page;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.template.TemplateBody;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The links of a body, with what its template language leaves unknown of them.
 *
 * @param anchors where links can lead to
 * @param references what is referred to
 */
record Links(Anchors anchors, List<Reference> references) {

  Links {
    references = List.copyOf(references);
  }

  /**
   * Those of a page.
   *
   * @param page what the markup makes of the body; its offsets are those of the source
   */
  static Links of(Page page, Source source, TemplateBody template) {
    List<Reference> references = new ArrayList<>();
    for (Reference reference : page.references()) {
      references.add(withTemplate(reference, source, template));
    }
    references.addAll(template.references());
    Set<String> ids = new HashSet<>();
    boolean open = page.open() || template.mayPrintIds(page.references());
    for (Anchor anchor : page.anchors()) {
      if (template.touches(anchor.span()) || template.repeats(anchor.span())) {
        open = true;
      } else {
        ids.add(anchor.id());
      }
    }
    return new Links(new Anchors(Set.of(ids.toArray(String[]::new)), open), references);
  }

  private static Reference withTemplate(Reference reference, Source source, TemplateBody template) {
    Span span = strip(source.text(), reference.span());
    boolean templated = template.touches(span);
    if (!templated && span.length() == reference.span().length()) {
      return reference;
    }
    String target = templated ? source.text(span) : reference.target();
    return new Reference(reference.kind(), target, span, templated);
  }

  /**
   * Leaves out the spaces around an address: of the template language the markup's parser has seen
   * spaces or a word.
   */
  private static Span strip(String text, Span span) {
    int from = span.start();
    int to = span.end();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
