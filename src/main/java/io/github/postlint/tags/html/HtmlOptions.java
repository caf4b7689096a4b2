package io.github.postlint.tags.html;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a site decides of its pages.
 *
 * @param pageSize how many posts a page lists, at least 1
 * @param feeds whether each term's folder also gets {@code feed.xml} and {@code feed.json}, which
 *     its pages then link
 * @param templates a folder whose {@code overview.mustache}, {@code term.mustache}, {@code
 *     moved.mustache}, {@code script.js}, {@code head.mustache}, {@code header.mustache}, {@code
 *     post.mustache}, {@code style.css} and {@code texts.properties} take the place of Postlint's
 *     own, each of them optional
 */
public record HtmlOptions(int pageSize, boolean feeds, Optional<Path> templates) {

  /** Checks the page size. */
  public HtmlOptions {
    if (pageSize < 1) {
      throw new IllegalArgumentException("A page lists at least one post, not " + pageSize + ".");
    }
  }
}
