package io.github.postlint.post.body;

import io.github.postlint.post.text.SourceMap;
import io.github.postlint.post.text.Span;

/**
 * Something that a post refers to.
 *
 * @param kind how it is used
 * @param target the address as a browser gets it, entities decoded; where {@code liquid} is true,
 *     what the author wrote, Liquid and all
 * @param span the target in the source; of a link whose address is defined elsewhere, the address
 *     there
 * @param liquid whether Liquid stands in the target, so that the address is not known
 */
public record Reference(Kind kind, String target, Span span, boolean liquid) {

  /** How a target is used. */
  public enum Kind {
    /** The reader can go there. */
    LINK,
    /** A picture in the page. */
    IMAGE,
    /** A film, a sound, a frame or another object in the page. */
    MEDIA,
    /** The name of a post in Jekyll's tag {@code post_url}. */
    POST_URL,
    /** The path of a file in Jekyll's tag {@code link}. */
    LINK_TAG
  }

  /** The same in the source that {@code map} leads to. */
  public Reference locate(SourceMap map) {
    return new Reference(kind, target, map.source(span), liquid);
  }
}
