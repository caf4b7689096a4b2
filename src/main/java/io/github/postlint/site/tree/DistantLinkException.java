package io.github.postlint.site.tree;

import java.io.IOException;

/** A symbolic link leads to where links are not followed. */
public final class DistantLinkException extends IOException {
  private static final long serialVersionUID = 1L;

  DistantLinkException() {
    super("it is a link that leads out of the site");
  }
}
