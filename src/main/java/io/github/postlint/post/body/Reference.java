package io.github.postlint.post.body;

import io.github.postlint.post.text.SourceMap;
import io.github.postlint.post.text.Span;

/**
 * Something that a post refers to.
 *
 * @param kind how it is used
 * @param target the address as a browser gets it, entities decoded; where {@code templated} is
 *     true, what the author wrote
 * @param span the target in the source; of a link whose address is defined elsewhere, the address
 *     there
 * @param templated whether the template language prints a part of the target, so that the address
 *     is not known
 */
public record Reference(Kind kind, String target, Span span, boolean templated) {

  /** How a target is used. */
  public enum Kind {
    /** The reader can go there. */
    LINK,
    /** A picture in the page. */
    IMAGE,
    /** A film, a sound, a frame or another object in the page. */
    MEDIA,
    /** The name of a post, of which the template language makes its address. */
    POST_NAME,
    /** The path of a file, of which the template language makes its address. */
    FILE_PATH,
    /** The path or the name of a page's file, of which the template language makes its address. */
    PAGE_PATH,
    /** The path of a file whose text becomes a part of this one. */
    INCLUDE
  }

  /** The same in the source that {@code map} leads to. */
  public Reference locate(SourceMap map) {
    return new Reference(kind, target, map.source(span), templated);
  }
}
