package io.github.postlint.post;

import java.util.Set;

/** What a document is to the generator that renders it. */
public enum DocumentKind {
  /** An entry of the blog, with a place in time. */
  POST,
  /** A post that lies in a folder for those that are not ready. */
  DRAFT,
  /** A page on its own. */
  PAGE,
  /** A document of a collection other than that of the posts. */
  ITEM,
  /** What pages are made with, such as a layout or a file to be included; no page itself. */
  TEMPLATE;

  /** Entries of the blog, ready or not. */
  public static final Set<DocumentKind> POSTS = Set.of(POST, DRAFT);

  /** Documents of which readers get a page with a text of its own. */
  public static final Set<DocumentKind> RENDERED = Set.of(POST, DRAFT, PAGE, ITEM);

  /** All kinds. */
  public static final Set<DocumentKind> ALL = Set.of(values());

  /** What authors call such a document: a post or a page, or a template. */
  public String noun() {
    return switch (this) {
      case POST, DRAFT -> "post";
      case PAGE, ITEM -> "page";
      case TEMPLATE -> "template";
    };
  }

  /** Whether it is an entry of the blog, ready or not. */
  public boolean isPost() {
    return POSTS.contains(this);
  }
}
