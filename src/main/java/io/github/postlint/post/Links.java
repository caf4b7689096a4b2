package io.github.postlint.post;

import io.github.postlint.post.body.Anchor;
import io.github.postlint.post.body.Anchors;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.body.Reference.Kind;
import io.github.postlint.post.kramdown.page.Page;
import io.github.postlint.post.liquid.LiquidBody;
import io.github.postlint.post.liquid.LiquidPlaces;
import io.github.postlint.post.liquid.LiquidToken;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The links of a body, with what Liquid leaves unknown of them.
 *
 * @param anchors where links can lead to
 * @param references what is referred to
 */
record Links(Anchors anchors, List<Reference> references) {

  Links {
    references = List.copyOf(references);
  }

  /** Those of a body of which only Liquid is understood. */
  static Links of(Source source, LiquidBody liquid) {
    return new Links(Anchors.UNKNOWN, arguments(source, liquid));
  }

  /**
   * Those of a page.
   *
   * @param page what kramdown makes of the body; its offsets are those of the source
   */
  static Links of(Page page, Source source, LiquidBody liquid) {
    LiquidPlaces places = new LiquidPlaces(liquid);
    List<Reference> references = new ArrayList<>();
    for (Reference reference : page.references()) {
      references.add(withLiquid(reference, source, places));
    }
    references.addAll(arguments(source, liquid));
    Set<String> ids = new HashSet<>();
    boolean open = page.open() || places.mayPrintIds(page.references());
    for (Anchor anchor : page.anchors()) {
      if (places.touch(anchor.span()) || places.repeat(anchor.span())) {
        open = true;
      } else {
        ids.add(anchor.id());
      }
    }
    return new Links(new Anchors(Set.of(ids.toArray(String[]::new)), open), references);
  }

  private static Reference withLiquid(Reference reference, Source source, LiquidPlaces places) {
    Span span = strip(source.text(), reference.span());
    boolean liquid = places.touch(span);
    if (!liquid && span.length() == reference.span().length()) {
      return reference;
    }
    String target = liquid ? source.text(span) : reference.target();
    return new Reference(reference.kind(), target, span, liquid);
  }

  /**
   * Leaves out the spaces around an address; kramdown has not seen Liquid, but spaces or a word.
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

  private static List<Reference> arguments(Source source, LiquidBody liquid) {
    List<Reference> arguments = new ArrayList<>();
    for (LiquidToken token : liquid.live()) {
      Kind kind = token.is("post_url") ? Kind.POST_URL : token.is("link") ? Kind.LINK_TAG : null;
      if (kind != null) {
        String target = token.markup().strip();
        int name = source.text().indexOf(token.name(), token.span().start());
        int start = source.text().indexOf(target, name + token.name().length());
        Span span = new Span(start, start + target.length());
        arguments.add(new Reference(kind, target, span, target.contains("{{")));
      }
    }
    return arguments;
  }
}
